package dev.lookercodemode.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.looker.net.Network;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import okhttp3.Credentials;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An instance that only a proxy reaches: nobody else knows the name {@code looker.invalid}. */
class ProxyTest {
  private static final String PASSWORD = "s3cr%40t";

  private static WireMockServer looker;
  private static WireMockServer plainProxy;

  @BeforeAll
  static void start() {
    looker = new WireMockServer(wireMockConfig().dynamicPort().dynamicHttpsPort());
    looker.start();
    looker.stubFor(any(anyUrl()).willReturn(okJson("{\"access_token\":\"t\"}")));
    plainProxy = new WireMockServer(wireMockConfig().dynamicPort().enableBrowserProxying(true));
    plainProxy.start();
    plainProxy.stubFor(any(anyUrl()).willReturn(okJson("{\"access_token\":\"t\"}")));
  }

  @AfterAll
  static void stop() {
    looker.stop();
    plainProxy.stop();
  }

  @Test
  void httpsGoesThroughATunnelWithTheLoginOfTheProxy() throws Exception {
    try (ConnectProxy proxy =
        new ConnectProxy(looker.httpsPort(), Credentials.basic("me", "s3cr@t"), null)) {
      assertThat(
              get(
                  "https://looker.invalid",
                  Map.of("HTTPS_PROXY", "http://me:" + PASSWORD + "@localhost:" + proxy.port())))
          .isEqualTo(200);
      assertThat(proxy.requests).allMatch(r -> r.startsWith("CONNECT looker.invalid:443 "));
      assertThat(proxy.requests).noneMatch(r -> r.contains("\r\nAuthorization:"));
    }
  }

  @Test
  void plainHttpGoesThroughTheProxy() throws Exception {
    assertThat(get("http://looker.invalid", Map.of("http_proxy", "localhost:" + plainProxy.port())))
        .isEqualTo(200);
    assertThat(plainProxy.getAllServeEvents())
        .isNotEmpty()
        .allMatch(e -> e.getRequest().getAbsoluteUrl().startsWith("http://looker.invalid/api"));
  }

  @Test
  void aProxyThatRefusesTheLoginIsNamedAndItsPasswordIsNot() throws Exception {
    try (ConnectProxy proxy = new ConnectProxy(looker.httpsPort(), "Basic other", null)) {
      LookerException e =
          failure(Map.of("HTTPS_PROXY", "http://me:" + PASSWORD + "@localhost:" + proxy.port()));
      assertThat(e)
          .hasMessageContaining("through the proxy localhost:" + proxy.port() + " (HTTPS_PROXY)");
      assertThat(e.hint()).contains("Check the proxy", "NO_PROXY");
      assertThat(e.getMessage() + e.hint() + e.getCause())
          .doesNotContain(PASSWORD, "s3cr@t", Credentials.basic("me", "s3cr@t").substring(6));
    }
  }

  @Test
  void aProxyThatDoesNotLetThroughIsNamed() throws Exception {
    try (ConnectProxy proxy = new ConnectProxy(1, null, "403 Forbidden")) {
      LookerException e = failure(Map.of("ALL_PROXY", "http://localhost:" + proxy.port()));
      assertThat(e).hasMessageContaining("(ALL_PROXY)").hasMessageContaining("403");
      assertThat(proxy.requests)
          .as("the API's other port was tried, once")
          .filteredOn(r -> r.startsWith("CONNECT looker.invalid:19999 "))
          .hasSize(1);
    }
    LookerException e = failure(Map.of("HTTPS_PROXY", "http://proxy.invalid:3128"));
    assertThat(e)
        .hasMessageContaining("the host name of the proxy proxy.invalid:3128 (HTTPS_PROXY)");
  }

  @Test
  void aProxyThatMakesNoSenseIsToldOnceAndAtOnce() {
    LookerException e = failure(Map.of("HTTPS_PROXY", "http://me:" + PASSWORD + "@:80"));
    assertThat(e).hasMessageContaining("HTTPS_PROXY is not the address of a proxy");
    assertThat(e.getMessage()).doesNotContain(PASSWORD, "tries");
  }

  @Test
  void aConnectTimeoutThatMakesNoSenseIsTold() {
    assertThat(failure(Map.of(Network.CONNECT_TIMEOUT, "soon")))
        .hasMessageContaining(Network.CONNECT_TIMEOUT + " must be a whole number of seconds");
  }

  private static LookerException failure(Map<String, String> environment) {
    LookerException e =
        catchThrowableOfType(
            LookerException.class, () -> get("https://looker.invalid", environment));
    assertThat(e).isNotNull();
    return e;
  }

  private static int get(String baseUrl, Map<String, String> environment)
      throws LookerException, InterruptedException {
    LookerSettings settings =
        LookerSettings.of(URI.create(baseUrl), new ApiKey("id", new Secret("s")), "environment")
            .withVerifySsl(false)
            .withTimeout(Duration.ofSeconds(10));
    try (LookerInstance instance =
        new LookerInstance(
            settings,
            null,
            Network.of(environment),
            ApiAddress.of(settings.baseUrl()),
            new Pacing(pause -> {}, InstantSource.system(), () -> 1.0),
            1024)) {
      return instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION).status();
    }
  }
}
