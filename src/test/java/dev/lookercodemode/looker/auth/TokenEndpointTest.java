package dev.lookercodemode.looker.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.lookercodemode.looker.auth.OAuthException.Reason;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokenEndpointTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final Secret OLD = new Secret("old-refresh-token");

  @RegisterExtension
  static final WireMockExtension LOOKER =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private final TokenEndpoint endpoint = endpoint(Duration.ofSeconds(30));

  private static TokenEndpoint endpoint(Duration limit) {
    return new TokenEndpoint(new OkHttpClient(), InstantSource.fixed(NOW), limit);
  }

  private static OAuthApp app() {
    URI base = URI.create(LOOKER.baseUrl());
    return new OAuthApp(base, base, "the-app", URI.create("http://localhost:27182/callback"));
  }

  private static void answers(ResponseDefinitionBuilder answer) {
    LOOKER.stubFor(post(urlEqualTo("/api/token")).willReturn(answer));
  }

  private static void answers(int status, String json) {
    answers(aResponse().withStatus(status).withBody(json.replace('\'', '"')));
  }

  private OAuthException failure() {
    OAuthException e =
        catchThrowableOfType(OAuthException.class, () -> endpoint.refresh(app(), OLD));
    assertThat(e).isNotNull();
    assertThat(e.getMessage()).doesNotContain(OLD.value()).doesNotContain("\n");
    return e;
  }

  @Test
  void refreshes() throws Exception {
    answers(200, "{'access_token':'fresh-access','expires_in':60,'refresh_token':'fresh-refresh'}");

    OAuthTokens tokens = endpoint.refresh(app(), OLD);

    assertThat(tokens.access().value().value()).isEqualTo("fresh-access");
    assertThat(tokens.access().validUntil()).isEqualTo(NOW.plusSeconds(50));
    assertThat(tokens.refresh()).isEqualTo(new Secret("fresh-refresh"));
    assertThat(tokens.toString()).doesNotContain("fresh-");
    LOOKER.verify(
        1,
        postRequestedFor(urlEqualTo("/api/token"))
            .withRequestBody(
                equalToJson(
                    """
                    {"grant_type": "refresh_token", "client_id": "the-app",
                     "refresh_token": "old-refresh-token",
                     "redirect_uri": "http://localhost:27182/callback"}
                    """)));
  }

  @Test
  void redeemsACode() throws Exception {
    answers(200, "{'access_token':'a','expires_in':60,'refresh_token':'r'}");

    endpoint.redeem(app(), "http://localhost:9/callback", new Secret("the-code"), new Secret("v"));

    LOOKER.verify(
        1,
        postRequestedFor(urlEqualTo("/api/token"))
            .withRequestBody(
                equalToJson(
                    """
                    {"grant_type": "authorization_code", "client_id": "the-app",
                     "code": "the-code", "code_verifier": "v",
                     "redirect_uri": "http://localhost:9/callback"}
                    """)));
  }

  @ParameterizedTest
  @CsvSource({"''", "'\"refresh_token\":null'", "'\"refresh_token\":\"\"'"})
  void anAnswerWithoutARefreshTokenHasNone(String field) throws Exception {
    answers(200, "{'access_token':'a'" + (field.isEmpty() ? "" : "," + field) + "}");

    assertThat(endpoint.refresh(app(), OLD).refresh()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "400,invalid_grant,Log in again",
    "401,invalid_grant,Log in again",
    "400,invalid_client,auth register --client-id the-app",
    "401,unauthorized_client,A Looker admin registers the app once"
  })
  void knowsWhenOnlyANewLoginHelps(int status, String error, String advice) {
    answers(status, "{'error':'" + error + "','error_description':'gone\\n for good'}");

    OAuthException e = failure();

    assertThat(e.reason()).isEqualTo(Reason.REFUSED);
    assertThat(e).hasMessageContaining(status + " " + error + " (gone for good)");
    assertThat(e).hasMessageContaining(advice);
  }

  @ParameterizedTest
  @CsvSource({
    "400,{'error':'invalid_request'}",
    "400,<html>",
    "403,{'error':'invalid_grant'}",
    "404,''",
    "429,''",
    "500,{'error':'invalid_grant'}",
    "503,''",
    "302,''",
    "200,<html>",
    "200,{}",
    "200,{'access_token':''}"
  })
  void keepsTheTokenAfterAnyOtherAnswer(int status, String body) {
    answers(status, body);

    OAuthException e = failure();

    assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE);
    assertThat(e).hasMessageContaining("/api/token").hasMessageContaining(String.valueOf(status));
    LOOKER.verify(1, postRequestedFor(urlEqualTo("/api/token")));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void keepsTheTokenAfterACutAndAsksOnce(Fault fault) {
    answers(aResponse().withFault(fault));

    assertThat(failure().reason()).isEqualTo(Reason.UNAVAILABLE);
    LOOKER.verify(1, postRequestedFor(urlEqualTo("/api/token")));
  }

  @Test
  void doesNotWaitForEver() {
    answers(aResponse().withBody("{}").withFixedDelay(60_000));

    OAuthException e =
        catchThrowableOfType(
            OAuthException.class, () -> endpoint(Duration.ofMillis(100)).refresh(app(), OLD));

    assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE);
    assertThat(e).hasMessageContaining("no whole answer in time");
  }

  @Test
  void readsNoMoreThanAnAnswerWithTokensHas() {
    answers(aResponse().withBody(new byte[100_000]));

    assertThat(failure()).hasMessageContaining("larger than");
  }

  @Test
  void anInterruptCancelsIt() throws Exception {
    answers(aResponse().withBody("{}").withFixedDelay(60_000));
    AtomicReference<Throwable> end = new AtomicReference<>();
    Thread thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    endpoint.refresh(app(), OLD);
                  } catch (Exception e) {
                    end.set(e);
                  }
                });
    while (LOOKER.getAllServeEvents().isEmpty() && thread.isAlive()) {
      Thread.onSpinWait();
    }

    thread.interrupt();
    thread.join();

    assertThat(end.get()).isInstanceOf(InterruptedException.class);
  }
}
