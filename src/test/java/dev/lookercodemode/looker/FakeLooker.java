package dev.lookercodemode.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.requestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A Looker of canned answers behind real HTTP, with a clock and a sleeper that do not wait. */
final class FakeLooker implements AutoCloseable {
  static final String SECRET = "s3cr3t-of-the-key";

  final WireMockServer http = new WireMockServer(wireMockConfig().dynamicPort());
  final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T10:00:00Z"));
  final List<Duration> pauses = new CopyOnWriteArrayList<>();

  FakeLooker() {
    http.start();
    logins("token-1", "token-2", "token-3");
    http.stubFor(patch(urlPathEqualTo("/api/4.0/session")).willReturn(okJson("{}")));
    http.stubFor(any(urlPathEqualTo("/api/4.0/logout")).willReturn(aResponse().withStatus(204)));
  }

  /** Each login answers the next token, the last one for good. */
  void logins(String... tokens) {
    for (int i = 0; i < tokens.length; i++) {
      int next = Math.min(i + 1, tokens.length - 1);
      http.stubFor(
          post(urlPathEqualTo("/api/4.0/login"))
              .inScenario("logins")
              .whenScenarioStateIs(state(i))
              .willSetStateTo(state(next))
              .willReturn(
                  okJson(
                      "{\"access_token\":\""
                          + tokens[i]
                          + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}")));
    }
  }

  /**
   * The requests to {@code path} below the API are answered one after another, the last for good.
   */
  void answers(String path, ResponseDefinitionBuilder... answers) {
    for (int i = 0; i < answers.length; i++) {
      MappingBuilder mapping =
          any(urlPathEqualTo("/api/4.0" + path))
              .inScenario(path)
              .whenScenarioStateIs(state(i))
              .willSetStateTo(state(Math.min(i + 1, answers.length - 1)))
              .willReturn(answers[i]);
      http.stubFor(mapping);
    }
  }

  private static String state(int answer) {
    return answer == 0 ? Scenario.STARTED : "answer " + answer;
  }

  static ResponseDefinitionBuilder json(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody(body);
  }

  LookerInstance instance() {
    return instance(Duration.ofSeconds(20));
  }

  LookerInstance instance(Duration timeout) {
    return new LookerInstance(settings(URI.create(http.baseUrl()), timeout), pacing(), 1024 * 1024);
  }

  Pacing pacing() {
    return new Pacing(pauses::add, now::get, () -> 1.0);
  }

  static LookerSettings settings(URI baseUrl, Duration timeout) {
    return LookerSettings.of(baseUrl, new ApiKey("the-client", new Secret(SECRET)), "environment")
        .withTimeout(timeout);
  }

  /** The requests to a path below the API that came in, in order. */
  List<LoggedRequest> requests(String path) {
    return http.findAll(requestedFor(RequestMethod.ANY.getName(), anyUrl())).stream()
        .filter(r -> r.getUrl().replaceFirst("\\?.*", "").equals("/api/4.0" + path))
        .toList();
  }

  static LookerRequest get(String path) {
    return new LookerRequest("dashboard", Verb.GET, path, List.of(), null, true, null);
  }

  static LookerRequest write(Verb verb, String path, String json) {
    return new LookerRequest(
        "update_dashboard",
        verb,
        path,
        List.of(),
        new RequestBody("application/json", json),
        false,
        null);
  }

  @Override
  public void close() {
    http.stop();
  }
}
