package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Limits;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Scripts that keep to the rules and use them to the end: what the tool answers stays valid, and as
 * large as is documented, and the next call works.
 */
class LargeResultsTest {
  private static final int MOST = Limits.DEFAULT.resultBytes();
  private static final int WRITES = 10_000;

  /** What is shown, once as text and once in the document, and what is around it. */
  private static final int MOST_ANSWERED = 3 * RunLimits.DEFAULT.shownBytes();

  private static final ResultStore STORE = new ResultStore();

  private static DemoInstance demo;
  private static LookerInstance instance;
  private static WorkerSandbox sandbox;
  private static RunService service;

  /** The same thing in both languages. */
  private enum In {
    JS(Language.JAVASCRIPT),
    PYTHON(Language.PYTHON);

    private final Language language;

    In(Language language) {
      this.language = language;
    }

    String of(String js, String python) {
      return this == JS ? js : python;
    }
  }

  @BeforeAll
  static void start() throws IOException {
    demo = DemoInstance.start(DemoSettings.DEFAULT);
    instance =
        new LookerInstance(
            LookerSettings.of(
                demo.baseUrl(),
                new ApiKey(demo.clientId(), new Secret(demo.clientSecret())),
                "test"));
    sandbox =
        new WorkerSandbox(
            WorkerCommand.ofInstallation(Language.JAVASCRIPT),
            WorkerCommand.ofInstallation(Language.PYTHON));
    Limits usual = Limits.DEFAULT;
    Limits manyCalls =
        new Limits(
            usual.wallClock(),
            usual.wallClock(),
            WRITES,
            usual.inFlight(),
            usual.codeBytes(),
            usual.resultBytes(),
            usual.logBytes());
    service =
        new RunService(
            sandbox,
            new BoundLooker(() -> instance),
            new RunLimits(manyCalls, Duration.ofHours(1), 8, 20, RunLimits.DEFAULT.shownBytes()));
  }

  @AfterAll
  static void stop() throws IOException {
    sandbox.close();
    instance.close();
    demo.close();
  }

  @AfterEach
  void theNextCallWorks() {
    for (In in : In.values()) {
      JsonNode next = run(in, in.of("return (await sdk.user('1')).id", "sdk.user('1').id"));
      assertThat(next.path("result").asText()).as(next.toString()).isEqualTo("1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStringAsLargeAsAResultMayBe(In in) throws Exception {
    String repeated = in.of("return 'x'.repeat(%d)", "'x' * %d");
    JsonNode most = run(in, repeated.formatted(MOST - 2)); // with its quotes
    assertThat(most.path("status").asText()).as(most.path("error").toString()).isEqualTo("ok");
    // Not by a description of how they differ: that would have no end.
    assertThat(new String(stored(most), StandardCharsets.UTF_8).equals("x".repeat(MOST - 2)))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void anObjectOfManyKeys(In in) throws Exception {
    int keys = in == In.JS ? 1_000_000 : 200_000; // a million takes Python a third of a minute
    JsonNode outcome =
        run(
            in,
            in.of(
                    "const o = {}; for (let i = 0; i < %d; i++) o['k' + i] = 1; return o",
                    "{f'k{i}': 1 for i in range(%d)}")
                .formatted(keys));
    assertThat(outcome.path("status").asText())
        .as(outcome.path("error").toString())
        .isEqualTo("ok");
    assertThat(whole(outcome).size()).isEqualTo(keys);
  }

  @ParameterizedTest
  @EnumSource
  void aKeyOfSixtyThousandCharacters(In in) throws Exception {
    JsonNode outcome =
        run(in, in.of("return {['k'.repeat(60000)]: 1, b: 2}", "{'k' * 60000: 1, 'b': 2}"));
    assertThat(outcome.path("status").asText()).isEqualTo("ok");
    assertThat(whole(outcome))
        .isEqualTo(Json.MAPPER.createObjectNode().put("k".repeat(60000), 1).put("b", 2));
  }

  @ParameterizedTest
  @EnumSource
  void loneSurrogates(In in) {
    JsonNode outcome =
        run(
            in,
            in.of(
                "console.log('\\udfff log'); return {'\\ud800': ['\\udfff', 'a\\udc00b', 'é😀']}",
                "print('\\udfff log')\n{'\\ud800': ['\\udfff', 'a\\udc00b', 'é😀']}"));
    assertThat(outcome.path("status").asText())
        .as(outcome.path("error").toString())
        .isEqualTo("ok");
    List<String> texts = new ArrayList<>();
    outcome
        .path("result")
        .properties()
        .forEach(p -> p.getValue().forEach(v -> texts.add(v.asText())));
    assertThat(texts).hasSize(3).last().isEqualTo("é😀");
    assertThat(outcome.path("logs")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void aHundredThousandLines(In in) {
    JsonNode outcome =
        run(
            in,
            in.of(
                "for (let i = 0; i < 100000; i++) console.log('line ' + i); return 'end'",
                "for i in range(100000): print('line', i)\n'end'"));
    assertThat(outcome.path("status").asText()).isEqualTo("ok");
    assertThat(outcome.path("result").asText()).isEqualTo("end");
    JsonNode logs = outcome.path("logs");
    assertThat(logs.get(0).asText()).isEqualTo("line 0");
    assertThat(logs.get(logs.size() - 1).asText()).contains("the console is full");
    assertThat(logs.toString().length()).isLessThan(32 << 10);
  }

  @ParameterizedTest
  @EnumSource
  void anArrayAsDeepAsIsShown(In in) throws Exception {
    for (int depth : new int[] {100, 101, 50_000}) {
      JsonNode outcome =
          run(
              in,
              in.of(
                      "let a = 1; for (let i = 0; i < %d; i++) a = [a]; return a",
                      "a = 1\nfor i in range(%d): a = [a]\na")
                  .formatted(depth));
      assertThat(outcome.path("status").asText())
          .as(outcome.path("error").toString())
          .isEqualTo("ok");
      JsonNode inner = outcome.path("result");
      int levels = 0;
      while (inner.isArray()) {
        inner = inner.get(0);
        levels++;
      }
      assertThat(levels).isEqualTo(100);
      assertThat(inner.asText()).isEqualTo(depth == 100 ? "1" : "[deeper than 100 levels]");
    }
  }

  @Test
  void tenThousandWrites() {
    JsonNode outcome =
        run(
            In.JS,
            "for (let n = 0; n < %d; n += 10) await Promise.all(Array.from({length: 10}, (_, i) =>"
                    .formatted(WRITES)
                + " sdk.update_user('1', {first_name: 'n' + n + i}))); return 'end'");
    assertThat(outcome.path("status").asText())
        .as(outcome.path("error").toString())
        .isEqualTo("ok");
    JsonNode calls = outcome.path("calls");
    assertThat(calls.path("writes").asInt()).isEqualTo(WRITES);
    assertThat(calls.path("failed").asInt()).isZero();
    assertThat(calls.path("list").size()).isBetween(1, 100);
  }

  /** The result behind an answer that shows a part of it. */
  private static JsonNode whole(JsonNode outcome) throws IOException {
    return Json.MAPPER.readTree(stored(outcome));
  }

  private static byte[] stored(JsonNode outcome) {
    assertThat(outcome.toString().length()).isLessThan(MOST_ANSWERED);
    String uri = outcome.path("truncated").path("resource").asText();
    ResultStore.Stored stored = STORE.get(uri.substring(uri.lastIndexOf('/') + 1));
    return Objects.requireNonNull(stored, uri).content();
  }

  private static JsonNode run(In in, String code) {
    RunRequest request =
        new RunRequest(
            new Script(in.language, code, Map.of()), null, false, false, Duration.ofMinutes(4));
    RunResult result = service.run(request, RunListener.NONE);
    return Json.MAPPER.valueToTree(
        new ToolResult(STORE, RunLimits.DEFAULT.shownBytes()).of(result).structuredContent());
  }
}
