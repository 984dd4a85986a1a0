package dev.lookercodemode.server;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.sandbox.ScriptError;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One table of calls, in JavaScript and in Python: what goes over the wire is the same. */
class BothLanguagesTest {
  private static final WireMockServer LOOKER = new WireMockServer(options().dynamicPort());
  private static WorkerSandbox sandbox;
  private static LookerInstance instance;
  private static RunService service;

  @BeforeAll
  static void start() {
    LOOKER.start();
    LOOKER.stubFor(any(anyUrl()).willReturn(okJson("{\"id\":\"5\",\"n\":1.5,\"none\":null}")));
    LOOKER.stubFor(
        get(urlPathMatching(".*/(search|users)"))
            .willReturn(okJson("[{\"id\":\"1\"},{\"id\":\"2\"}]")));
    LOOKER.stubFor(
        any(urlPathMatching(".*/(run|queries/run)/(sql|csv)"))
            .willReturn(ok("SELECT 1").withHeader("Content-Type", "text/plain")));
    LOOKER.stubFor(
        get(urlPathEqualTo("/api/4.0/users/404"))
            .willReturn(jsonResponse("{\"message\":\"Not found\"}", 404)));
    LOOKER.stubFor(
        post(urlPathEqualTo("/api/4.0/users"))
            .willReturn(
                jsonResponse(
                    "{\"message\":\"Validation Failed\",\"errors\":[{\"field\":\"email\",\"code\":"
                        + "\"already_exists\",\"message\":\"is taken\"}]}",
                    422)));
    LOOKER.stubFor(
        post(urlPathEqualTo("/api/4.0/login"))
            .willReturn(okJson("{\"access_token\":\"t\",\"expires_in\":3600}")));
    instance =
        new LookerInstance(
            LookerSettings.of(
                    URI.create(LOOKER.baseUrl()), new ApiKey("id", new Secret("secret")), "test")
                .withTimeout(Duration.ofSeconds(30)));
    sandbox =
        new WorkerSandbox(
            WorkerCommand.ofInstallation(Language.JAVASCRIPT),
            WorkerCommand.ofInstallation(Language.PYTHON));
    service = new RunService(sandbox, new BoundLooker(() -> instance));
    run(Language.JAVASCRIPT, "return await me()"); // the one login
  }

  @AfterAll
  static void stop() {
    sandbox.close();
    instance.close();
    LOOKER.stop();
  }

  static Stream<Arguments> calls() throws IOException {
    try (InputStream in =
        BothLanguagesTest.class.getResourceAsStream("/binding/calls-in-both-languages.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split(" \\|\\| ", 2))
          .map(pair -> Arguments.of(pair[0], pair[1]));
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void sendTheSameAndAnswerTheSame(String js, String python) {
    Told inJs = run(Language.JAVASCRIPT, "return await " + js);
    Told inPython = run(Language.PYTHON, python);
    assertThat(inPython).isEqualTo(inJs);
  }

  /** What a run sent, and how it ended. */
  private record Told(List<String> requests, String result, String error, CallReport calls) {}

  private static Told run(Language language, String code) {
    LOOKER.resetRequests();
    RunResult run =
        service.run(
            new RunRequest(
                new Script(language, code, Map.of()), null, false, false, Duration.ofSeconds(60)),
            RunListener.NONE);
    Outcome outcome = run.outcome();
    List<String> requests =
        LOOKER.getServeEvents().getRequests().reversed().stream()
            .map(event -> describe(LoggedRequest.createFrom(event.getRequest())))
            .toList();
    CallReport calls = run.calls();
    return new Told(
        requests,
        outcome.result(),
        error(outcome.error()),
        // How long a call took differs.
        new CallReport(
            calls.total(),
            calls.writes(),
            calls.failed(),
            calls.written(),
            List.of(),
            List.of(),
            null));
  }

  private static String error(ScriptError error) {
    return error == null
        ? ""
        : error.type() + ": " + error.message() + " / " + error.hint() + " / " + error.details();
  }

  private static String describe(LoggedRequest request) {
    return request.getMethod() + " " + request.getUrl() + " " + request.getBodyAsString();
  }
}
