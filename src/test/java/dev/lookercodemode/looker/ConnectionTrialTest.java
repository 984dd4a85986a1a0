package dev.lookercodemode.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.lookercodemode.looker.Connection.Step;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.looker.net.Network;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionTrialTest {
  private static final ResponseDefinitionBuilder VERSIONS =
      okJson("{\"supported_versions\":[{\"version\":\"4.0\"}]}");

  private final WireMockServer server =
      new WireMockServer(wireMockConfig().dynamicPort().dynamicHttpsPort());

  @BeforeEach
  void start() {
    server.start();
    answers(VERSIONS);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private String base() {
    return "http://localhost:" + server.port();
  }

  private void answers(ResponseDefinitionBuilder answer) {
    server.stubFor(any(anyUrl()).willReturn(answer));
  }

  @Test
  void tellsTheStepsApart() throws Exception {
    Connection name = to("https://looker.invalid", null, Map.of());
    assertThat(name.failedAt()).isEqualTo(Step.NAME);
    assertThat(name.what()).isEqualTo("the host name looker.invalid is not known");

    Connection port = to(nobody(), null, Map.of());
    assertThat(port.failedAt()).isEqualTo(Step.PORT);
    assertThat(port.what()).startsWith("no connection to localhost:");

    Connection encryption = to("https://localhost:" + server.httpsPort(), null, Map.of());
    assertThat(encryption.failedAt()).isEqualTo(Step.ENCRYPTION);
    assertThat(encryption.hint()).contains("LOOKER_CODE_MODE_CA_FILE");

    Connection settings = to(base(), null, Map.of("HTTP_PROXY", "ftp://p"));
    assertThat(settings.failedAt()).isEqualTo(Step.SETTINGS);
    assertThat(settings.what()).startsWith("HTTP_PROXY names a proxy");
  }

  @Test
  void tellsAnAnswerThatIsNotLookers() throws Exception {
    answers(aResponse().withStatus(404).withHeader("Content-Type", "text/html"));
    Connection website = to(base(), null, Map.of());
    assertThat(website.failedAt()).isEqualTo(Step.ANSWER);
    assertThat(website.what()).contains("HTTP 404", "not as Looker's API");

    answers(aResponse().withStatus(302).withHeader("Location", "https://elsewhere.com/x?key=1"));
    Connection redirect = to(base(), null, Map.of());
    assertThat(redirect.failedAt()).isEqualTo(Step.ANSWER);
    assertThat(redirect.hint()).contains("https://elsewhere.com:").doesNotContain("key");

    answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
    assertThat(to(base(), null, Map.of()).failedAt()).isEqualTo(Step.ANSWER);
  }

  @Test
  void findsTheApiAtTheOtherPort() throws Exception {
    String given = nobody();
    Connection other = to(given, base(), Map.of());
    assertThat(other.failedAt()).isNull();
    assertThat(other.what()).contains(base() + " answers", "but not at " + given);
    assertThat(other.hint()).contains("Set LOOKERSDK_BASE_URL (base_url) to " + base());
    assertThat(to(given, nobody(), Map.of()).failedAt()).isEqualTo(Step.PORT);
  }

  @Test
  void tellsHowFarTheClocksAreApart() throws Exception {
    answers(
        VERSIONS.withHeader(
            "Date",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().minusSeconds(600).atOffset(ZoneOffset.UTC))));
    assertThat(to(base(), null, Map.of()).clockAhead())
        .isBetween(Duration.ofSeconds(590), Duration.ofSeconds(700));
  }

  private static String nobody() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return "http://localhost:" + free.getLocalPort();
    }
  }

  private static LookerSettings settings(String baseUrl) {
    return LookerSettings.of(URI.create(baseUrl), new ApiKey("id", new Secret("s")), "environment");
  }

  private static Connection to(
      String baseUrl, @Nullable String other, Map<String, String> environment)
      throws InterruptedException {
    LookerSettings settings = settings(baseUrl);
    return new ConnectionTrial(
            settings,
            Network.of(environment),
            new ApiAddress(settings.baseUrl(), other == null ? null : URI.create(other)))
        .outcome();
  }
}
