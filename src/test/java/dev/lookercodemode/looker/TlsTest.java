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
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TlsTest {
  private final WireMockServer server =
      new WireMockServer(wireMockConfig().dynamicPort().dynamicHttpsPort());

  @BeforeEach
  void start() {
    server.start();
    server.stubFor(any(anyUrl()).willReturn(okJson("{\"access_token\":\"t\"}")));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aCertificateOfItsOwnMakingIsTakenOnlyWhenAllowed() throws Exception {
    try (LookerInstance trusting = instance(false)) {
      assertThat(trusting.send(FakeLooker.get("/user"), Workspace.PRODUCTION).status())
          .isEqualTo(200);
    }
    try (LookerInstance strict = instance(true)) {
      LookerException e =
          catchThrowableOfType(
              LookerException.class,
              () -> strict.send(FakeLooker.get("/user"), Workspace.PRODUCTION));
      assertThat(e.kind()).isEqualTo(LookerException.Kind.NETWORK);
      assertThat(e.getMessage()).contains("no secure connection to localhost");
      assertThat(e.hint()).contains("LOOKERSDK_VERIFY_SSL=false");
    }
  }

  private LookerInstance instance(boolean verifySsl) {
    return new LookerInstance(
        LookerSettings.of(
                URI.create("https://localhost:" + server.httpsPort()),
                new ApiKey("id", new Secret("s")),
                "environment")
            .withTimeout(Duration.ofSeconds(10))
            .withVerifySsl(verifySsl),
        new Pacing(pause -> {}, InstantSource.system(), () -> 1.0),
        1024);
  }
}
