package dev.lookercodemode.server;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerSandbox;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Eight runs of both languages that are under way at the same time, and a ninth that waits for its
 * turn: each answers what is its own.
 */
class EightAtOnceTest {
  private static final int AT_ONCE = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(3); // a machine can be very busy

  private final WireMockServer looker = new WireMockServer(options().dynamicPort());
  private final Map<Integer, List<String>> progress = new HashMap<>();
  private final Map<Integer, JsonNode> answers = new HashMap<>();
  private LookerInstance instance;
  private WorkerSandbox sandbox;
  private TestClient client;

  @BeforeEach
  void start() throws IOException {
    looker.start();
    looker.stubFor(any(anyUrl()).willReturn(okJson("{\"id\":\"1\"}")));
    looker.stubFor(
        post(urlPathEqualTo("/api/4.0/login"))
            .willReturn(okJson("{\"access_token\":\"t\",\"expires_in\":3600}")));
    for (int run = 0; run <= AT_ONCE; run++) {
      looker.stubFor(
          get(urlPathEqualTo("/api/4.0/users/run-" + run))
              .willReturn(okJson("{\"id\":\"run-" + run + "\"}")));
      looker.stubFor(
          get(urlPathEqualTo("/api/4.0/users/none-" + run))
              .willReturn(jsonResponse("{\"message\":\"none-" + run + "\"}", 404)));
    }
    gate("closed");
    instance =
        new LookerInstance(
            LookerSettings.of(
                    URI.create(looker.baseUrl()), new ApiKey("id", new Secret("secret")), "test")
                .withTimeout(Duration.ofSeconds(60)));
    sandbox =
        new WorkerSandbox(
            WorkerCommand.ofInstallation(Language.JAVASCRIPT),
            WorkerCommand.ofInstallation(Language.PYTHON));
    client =
        new TestClient(
                new RunService(sandbox, new BoundLooker(() -> instance)),
                EnumSet.allOf(Language.class))
            .initialized();
  }

  @AfterEach
  void stop() throws IOException {
    client.close();
    sandbox.close();
    instance.close();
    looker.stop();
  }

  private void gate(String state) {
    looker.stubFor(
        get(urlPathEqualTo("/api/4.0/users/gate"))
            .willReturn(okJson("{\"id\":\"" + state + "\"}")));
  }

  @Test
  void eachAnswersWhatIsItsOwnAndTheNinthIsServedAfterThem() throws Exception {
    for (int run = 0; run < AT_ONCE; run++) {
      send(run);
    }
    for (int run = 0; run < AT_ONCE; run++) {
      awaitCallOf(run);
    }
    send(AT_ONCE);
    client.ping("1000");
    while (!answers.containsKey(1000)) {
      hear();
    }
    assertThat(answers).containsOnlyKeys(1000);
    assertThat(callsOf(AT_ONCE)).isZero();

    gate("open");
    while (answers.size() <= AT_ONCE + 1) {
      hear();
    }
    for (int run = 0; run <= AT_ONCE; run++) {
      assertIsItsOwn(run, answers.get(run));
    }
    assertThat(callsOf(AT_ONCE)).isPositive();
  }

  private void send(int run) throws IOException {
    boolean js = run % 2 == 0;
    String code =
        js
            ? """
            console.log('first of', me_); progress('at ' + me_, 1, 2);
            const own = (await user('run-' + me_)).id;
            while ((await user('gate')).id !== 'open') await sleep(0.1);
            await Promise.all(Array.from({length: me_ + 1}, () =>
              update_user('to-' + me_, {first_name: 'by ' + me_})));
            try { await user('none-' + me_) } catch (e) { console.log(e.message) }
            console.log('last of', me_);
            return {own, me: me_}
            """
            : """
            print('first of', me_); progress(f'at {me_}', 1, 2)
            own = user(f'run-{me_}').id
            while user('gate').id != 'open': sleep(0.1)
            for _ in range(me_ + 1): update_user(f'to-{me_}', {'first_name': f'by {me_}'})
            try: user(f'none-{me_}')
            except Exception as e: print(e)
            print('last of', me_)
            {'own': own, 'me': me_}
            """;
    ObjectNode request = Json.MAPPER.createObjectNode().put("jsonrpc", "2.0").put("id", run);
    request
        .put("method", "tools/call")
        .set(
            "params",
            Json.MAPPER.valueToTree(
                Map.of(
                    "name",
                    js ? "run_js_code" : "run_python_code",
                    "arguments",
                    Map.of("code", code, "vars", Map.of("me_", run), "timeout_seconds", 180),
                    "_meta",
                    Map.of("progressToken", run))));
    client.send(request.toString());
  }

  /** Takes the server's next line, whoever it is for. */
  private void hear() throws IOException {
    JsonNode message = client.receive();
    assertThat(message).as("the server ended").isNotNull();
    if (message.path("method").asText().equals("notifications/progress")) {
      JsonNode params = message.path("params");
      progress
          .computeIfAbsent(params.path("progressToken").asInt(), token -> new ArrayList<>())
          .add(params.path("message").asText());
    } else if (message.has("id")) {
      answers.put(message.path("id").asInt(), message.path("result"));
    }
  }

  private int callsOf(int run) {
    return looker.findAll(getRequestedFor(urlPathEqualTo("/api/4.0/users/run-" + run))).size();
  }

  private void awaitCallOf(int run) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (callsOf(run) == 0) {
      assertThat(System.nanoTime()).as("run " + run + " begins").isLessThan(end);
      Thread.sleep(20);
    }
  }

  private void assertIsItsOwn(int run, JsonNode answer) {
    JsonNode document = answer.path("structuredContent");
    assertThat(document.path("status").asText()).as(document.toString()).isEqualTo("ok");
    assertThat(document.path("result").path("own").asText()).isEqualTo("run-" + run);
    assertThat(document.path("result").path("me").asInt()).isEqualTo(run);
    List<String> logs = document.path("logs").valueStream().map(JsonNode::asText).toList();
    assertThat(logs).hasSize(3).startsWith("first of " + run).endsWith("last of " + run);
    assertThat(logs.get(1)).contains("none-" + run);
    JsonNode calls = document.path("calls");
    assertThat(calls.path("writes").asInt()).isEqualTo(run + 1);
    assertThat(calls.path("failed").asInt()).isEqualTo(1);
    assertThat(calls.path("list").valueStream().map(call -> call.path("method").asText()))
        .hasSize(run + 2)
        .containsOnly("update_user", "user");
    assertThat(looker.findAll(patchRequestedFor(urlPathEqualTo("/api/4.0/users/to-" + run))))
        .hasSize(run + 1)
        .allSatisfy(sent -> assertThat(sent.getBodyAsString()).contains("\"by " + run + "\""));
    assertThat(progress.get(run))
        .as("progress of run " + run)
        .isNotNull()
        .anyMatch(message -> message.contains("at " + run))
        .allSatisfy(message -> assertThat(message).doesNotMatch("(?s).*at [^" + run + "]\\b.*"));
  }
}
