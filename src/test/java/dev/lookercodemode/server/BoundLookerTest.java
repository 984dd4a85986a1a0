package dev.lookercodemode.server;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostReply;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundLookerTest {
  private static final RunTerms TERMS = new RunTerms(null, false, false, Person.NOBODY);

  @Test
  void callsTheInstanceAndReportsWritesAndFailures() throws Exception {
    WireMockServer looker = new WireMockServer(options().dynamicPort());
    looker.start();
    try {
      looker.stubFor(
          post(urlPathEqualTo("/api/4.0/login"))
              .willReturn(okJson("{\"access_token\":\"t\",\"expires_in\":3600}")));
      looker.stubFor(get(urlPathEqualTo("/api/4.0/user")).willReturn(okJson("{\"id\":\"1\"}")));
      looker.stubFor(
          post(urlPathEqualTo("/api/4.0/groups"))
              .willReturn(aResponse().withStatus(422).withBody("{\"message\":\"no\"}")));
      try (LookerInstance instance =
          new LookerInstance(
              LookerSettings.from(
                  Map.of(
                      "LOOKERSDK_BASE_URL", looker.baseUrl(),
                      "LOOKERSDK_CLIENT_ID", "id",
                      "LOOKERSDK_CLIENT_SECRET", "secret"),
                  null,
                  null))) {
        LookerCalls calls = new BoundLooker(() -> instance).open(TERMS);
        assertThat(calls.methods()).contains("me", "create_group").doesNotContain("login");
        assertThat(calls.call(new HostCall("me", "[]", "{}")))
            .isEqualTo(new HostReply.Value("{\"id\":\"1\"}"));
        assertThat(calls.call(new HostCall("create_group", "[{\"name\":\"g\"}]", "{}")))
            .isInstanceOf(HostReply.Failure.class);
        CallReport report = calls.end();
        assertThat(report.total()).isEqualTo(2);
        assertThat(report.writes()).isEqualTo(1);
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.list())
            .singleElement()
            .satisfies(
                call -> {
                  assertThat(call.method()).isEqualTo("create_group");
                  assertThat(call.status()).isEqualTo(422);
                });

        LookerCalls dry =
            new BoundLooker(() -> instance).open(new RunTerms(null, true, true, Person.NOBODY));
        dry.call(new HostCall("create_group", "[{\"name\":\"g\"}]", "{}"));
        assertThat(dry.end().plan())
            .singleElement()
            .satisfies(p -> assertThat(p.body().path("name").asText()).isEqualTo("g"));
      }
    } finally {
      looker.stop();
    }
  }

  @Test
  void saysWhatIsMissingWithoutSettings() {
    BoundLooker looker =
        new BoundLooker(
            () -> {
              LookerSettings settings = LookerSettings.from(Map.of(), null, null);
              return new LookerInstance(settings);
            });
    assertThatThrownBy(() -> looker.open(TERMS))
        .isInstanceOf(NotConfiguredException.class)
        .hasMessageContaining("LOOKERSDK_BASE_URL")
        .satisfies(e -> assertThat(((NotConfiguredException) e).hint()).contains("--demo"));
  }
}
