package dev.lookercodemode.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.auth.PresetToken;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.looker.net.Network;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instance whose API is on the other of its two ports. */
class ApiPortTest {
  private static final LookerRequest READ = FakeLooker.get("/user");
  private static final LookerRequest WRITE =
      FakeLooker.write(Verb.PATCH, "/dashboards/1", "{\"title\":\"t\"}");

  private final FakeLooker looker = new FakeLooker();
  private final WireMockServer website = new WireMockServer(wireMockConfig().dynamicPort());

  @BeforeEach
  void start() {
    looker.http.stubFor(
        get("/versions").willReturn(okJson("{\"supported_versions\":[{\"version\":\"4.0\"}]}")));
    looker.answers("/user", okJson("{}"));
    looker.answers("/dashboards/1", okJson("{}"));
    website.start();
    website.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(404)
                    .withHeader("Content-Type", "text/html")
                    .withBody("<title>Welcome</title>")));
  }

  @AfterEach
  void stop() {
    looker.close();
    website.stop();
  }

  @Test
  void goesToTheOtherPortWhereNothingListensAtTheGivenOne() throws Exception {
    try (LookerInstance instance = instance(nobody(), looker.http.baseUrl())) {
      for (int i = 0; i < 3; i++) {
        assertThat(instance.send(WRITE, Workspace.PRODUCTION).status()).isEqualTo(200);
      }
    }
    assertThat(looker.requests("/dashboards/1")).hasSize(3);
    assertThat(looker.requests("/login")).hasSize(1);
    assertThat(
            looker.http.findAll(
                com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor(
                    com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo("/versions"))))
        .as("looked once")
        .hasSize(1)
        .noneMatch(r -> r.containsHeader("Authorization"));
  }

  @Test
  void goesToTheOtherPortWhereOnlyAWebsiteAnswersTheLogin() throws Exception {
    try (LookerInstance instance = instance(website.baseUrl(), looker.http.baseUrl())) {
      assertThat(instance.send(READ, Workspace.PRODUCTION).status()).isEqualTo(200);
    }
    assertThat(website.getAllServeEvents()).hasSize(1);
  }

  @Test
  void neverSendsAWriteTwiceThatSomebodyHasTaken() throws Exception {
    LookerSettings token =
        LookerSettings.of(
            URI.create(website.baseUrl()), new PresetToken(new Secret("t")), "environment");
    try (LookerInstance instance = instance(token, looker.http.baseUrl())) {
      LookerException e =
          catchThrowableOfType(
              LookerException.class, () -> instance.send(WRITE, Workspace.PRODUCTION));
      assertThat(e.status()).isEqualTo(404);
    }
    assertThat(looker.requests("/dashboards/1")).isEmpty();
  }

  @Test
  void looksElsewhereOnlyBeforeTheApiHasEverAnswered() throws Exception {
    FakeLooker first = new FakeLooker();
    first.answers("/user", okJson("{}"));
    try (LookerInstance instance = instance(first.http.baseUrl(), looker.http.baseUrl())) {
      instance.send(READ, Workspace.PRODUCTION);
      first.close();
      LookerException e =
          catchThrowableOfType(
              LookerException.class, () -> instance.send(READ, Workspace.PRODUCTION));
      assertThat(e.kind()).isEqualTo(LookerException.Kind.NETWORK);
    }
    assertThat(looker.http.getAllServeEvents()).isEmpty();
  }

  @Test
  void staysWhereTheOtherPortIsNoLookerEither() throws Exception {
    try (LookerInstance instance = instance(nobody(), website.baseUrl())) {
      LookerException e =
          catchThrowableOfType(
              LookerException.class, () -> instance.send(READ, Workspace.PRODUCTION));
      assertThat(e).hasMessageContaining("no connection to localhost:");
    }
    assertThat(website.getAllServeEvents()).hasSize(1);
  }

  @Test
  void whoeverMeetsTheDeadPortMeanwhileGoesAlong() throws Exception {
    try (LookerInstance instance = instance(nobody(), looker.http.baseUrl())) {
      var all =
          Stream.generate(
                  () ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            try {
                              return instance.send(WRITE, Workspace.PRODUCTION).status();
                            } catch (LookerException | InterruptedException e) {
                              throw new IllegalStateException(e);
                            }
                          }))
              .limit(8)
              .toList();
      for (CompletableFuture<Integer> one : all) {
        assertThat(one.get()).isEqualTo(200);
      }
    }
    assertThat(looker.requests("/dashboards/1")).hasSize(8);
  }

  @Test
  void knowsBothPortsOfAnInstanceOverHttpsAndNoOthers() throws Exception {
    ApiAddress.Probe yes = address -> true;
    for (String[] pair :
        new String[][] {
          {"https://x.com", "https://x.com:19999"},
          {"https://x.com:19999/sub", "https://x.com/sub"},
          {"https://x.com/sub", "https://x.com:19999/sub"}
        }) {
      ApiAddress address = ApiAddress.of(URI.create(pair[0]));
      assertThat(address.movedFrom(URI.create(pair[0]), yes)).isTrue();
      assertThat(address.current()).hasToString(pair[1]);
    }
    for (String other : new String[] {"https://x.com:8443", "http://x.com", "http://x.com:19999"}) {
      ApiAddress address = ApiAddress.of(URI.create(other));
      assertThat(address.movedFrom(URI.create(other), yes)).isFalse();
    }
    assertThat(ApiAddress.hint(URI.create("https://x.com"))).contains("add :19999");
    assertThat(ApiAddress.hint(URI.create("https://x.com:19999"))).contains("leave the port out");
    assertThat(ApiAddress.hint(URI.create("https://x.com:8443"))).isEmpty();
  }

  private static String nobody() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return "http://localhost:" + free.getLocalPort();
    }
  }

  private static LookerInstance instance(String given, String other) {
    return instance(FakeLooker.settings(URI.create(given), Duration.ofSeconds(20)), other);
  }

  private static LookerInstance instance(LookerSettings settings, String other) {
    return new LookerInstance(
        settings,
        null,
        Network.of(Map.of()),
        new ApiAddress(settings.baseUrl(), URI.create(other)),
        new Pacing(pause -> {}, InstantSource.system(), () -> 1.0),
        1024 * 1024);
  }
}
