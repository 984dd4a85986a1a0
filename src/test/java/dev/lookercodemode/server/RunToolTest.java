package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.typings.Size;
import dev.lookercodemode.typings.ToolDescription;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunToolTest {

  @Test
  void declaresTheToolInTheOrderItWasWritten() throws IOException {
    try (TestClient client = new TestClient().initialized()) {
      client.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}");
      JsonNode tool = client.receive().path("result").path("tools").path(0);
      assertThat(tool.path("name").asText()).isEqualTo("run_js_code");
      assertThat(tool.path("inputSchema").path("properties").fieldNames())
          .toIterable()
          .containsExactly("code", "vars", "instance", "dev_mode", "dry_run", "timeout_seconds");
      assertThat(tool.path("outputSchema").path("properties").fieldNames())
          .toIterable()
          .containsExactly(
              "status", "result", "logs", "calls", "error", "plan", "truncated", "note");
      assertThat(tool.path("annotations").path("readOnlyHint").asBoolean(true)).isFalse();
      assertThat(tool.path("annotations").path("destructiveHint").asBoolean()).isTrue();
      assertThat(tool.path("annotations").path("idempotentHint").asBoolean(true)).isFalse();
      assertThat(tool.path("annotations").path("openWorldHint").asBoolean()).isTrue();
    }
  }

  /** At least one client cuts descriptions there without a word. */
  @Test
  void describesItselfWithinTheFirst2048Characters() {
    String description =
        ToolDescription.embedded(dev.lookercodemode.typings.Language.TYPESCRIPT, Size.COMPACT);
    assertThat(description.substring(0, ToolDescription.CUT))
        .contains("sdk.", "await", "return", "fields", "all_pages", "Promise.all", "console.log")
        .contains("dry_run", "Example");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {}                                        | code
          {"code":""}                               | code
          {"code":"  \\n"}                          | code
          {"code":5}                                | code
          {"code":null}                             | code
          {"code":"1","vars":[]}                    | vars
          {"code":"1","vars":"x"}                   | vars
          {"code":"1","vars":{"a b":1}}             | a b
          {"code":"1","vars":{"class":1}}           | class
          {"code":"1","vars":{"sdk":1}}             | sdk
          {"code":"1","vars":{"1a":1}}              | 1a
          {"code":"1","vars":{"":1}}                | name
          {"code":"1","dev_mode":"yes"}             | dev_mode
          {"code":"1","dry_run":1}                  | dry_run
          {"code":"1","timeout_seconds":0}          | from 1 to 3600
          {"code":"1","timeout_seconds":3601}       | from 1 to 3600
          {"code":"1","timeout_seconds":"60"}       | from 1 to 3600
          {"code":"1","timeout_seconds":1e400}      | from 1 to 3600
          {"code":"1","dryrun":true}                | dryrun
          {"code":"1","script":"2","z":1}           | script, z
          """)
  void saysWhatIsWrongWithArguments(String arguments, String named) throws IOException {
    try (TestClient client = new TestClient().initialized()) {
      client.send(
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"run_js_code\",\"arguments\":"
              + arguments
              + "}}");
      JsonNode result = client.receive().path("result");
      assertThat(result.path("isError").asBoolean()).isTrue();
      assertThat(result.path("content").path(0).path("text").asText())
          .startsWith("Invalid arguments: ")
          .contains(named);
    }
  }

  @Test
  void handsVariablesOverUntouched() throws IOException {
    try (TestClient client = new TestClient().initialized()) {
      client.send(
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"run_js_code\",\"arguments\":"
              + "{\"code\":\"vars\",\"vars\":{\"$b\":{\"z\":1,\"a\":[null,1.10,12345678901234567890]},\"a\":\"\u00fc\"},"
              + "\"timeout_seconds\":1.5,\"dry_run\":null}}}");
      assertThat(client.receive().path("result").path("content").path(0).path("text").asText())
          .isEqualTo("{\"$b\":{\"z\":1,\"a\":[null,1.10,12345678901234567890]},\"a\":\"\u00fc\"}");
    }
  }

  @Test
  void neverShowsAStackTrace() throws IOException {
    try (TestClient client = new TestClient().initialized()) {
      client.call(1, "crash");
      JsonNode result = client.receive().path("result");
      assertThat(result.path("isError").asBoolean()).isTrue();
      assertThat(result.toString()).doesNotContain("the engine broke", "\\tat ", "java.lang");
      client.call(2, "2");
      assertThat(client.receive().path("result").path("isError").asBoolean()).isFalse();
    }
  }

  @Test
  void keepsALargeResultReadable() throws IOException {
    try (TestClient client = new TestClient().initialized()) {
      client.call(1, "large");
      JsonNode document = client.receive().path("result").path("structuredContent");
      String uri = document.path("truncated").path("resource").asText();
      client.send(
          "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/read\",\"params\":{\"uri\":\""
              + uri
              + "\"}}");
      JsonNode contents = client.receive().path("result").path("contents").path(0);
      assertThat(contents.path("mimeType").asText()).isEqualTo("application/json");
      assertThat(contents.path("text").asText()).hasSize(380_003);
      client.send("{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"resources/templates/list\"}");
      assertThat(client.receive().findValuesAsText("uriTemplate"))
          .contains("looker-code-mode://results/{id}");
    }
  }

  @Test
  void reportsProgressThatGrowsUntilTheAnswer() throws Exception {
    try (TestClient client =
        new TestClient(StdioTransport.MAX_LINE_BYTES, 8, Duration.ofMillis(20)).initialized()) {
      client.send(TestClient.callLine(1, "wait", ",\"_meta\":{\"progressToken\":\"tok\"}"));
      double last = -1;
      boolean script = false;
      boolean beat = false;
      while (!(script && beat)) {
        JsonNode message = client.receive();
        assertThat(message.path("method").asText()).isEqualTo("notifications/progress");
        JsonNode params = message.path("params");
        assertThat(params.path("progressToken").asText()).isEqualTo("tok");
        assertThat(params.path("progress").asDouble()).isGreaterThan(last);
        last = params.path("progress").asDouble();
        String text = params.path("message").asText();
        script |= text.equals("halfway");
        beat |= text.contains("0 Looker calls, ");
      }
      client.sandbox.release.countDown();
      JsonNode message = client.receive();
      while (message.has("method")) {
        message = client.receive();
      }
      assertThat(message.path("id").asInt()).isEqualTo(1);
      client.ping(2);
      assertThat(client.receive().path("id").asInt()).isEqualTo(2); // no progress after the answer
    }
  }

  @Test
  void sendsNoProgressWhereNoneIsAskedFor() throws Exception {
    try (TestClient client =
        new TestClient(StdioTransport.MAX_LINE_BYTES, 8, Duration.ofMillis(1)).initialized()) {
      client.call(1, "wait");
      assertThat(client.reaches(client.sandbox.waiting)).isTrue();
      client.sandbox.release.countDown();
      assertThat(client.receive().path("id").asInt()).isEqualTo(1);
    }
  }

  @Test
  void saysHowToConfigureWithoutFailingToStart() {
    RunService service =
        new RunService(
            new FakeSandbox(),
            terms -> {
              throw new NotConfiguredException("No instance.", "Set LOOKERSDK_BASE_URL.");
            });
    RunResult run =
        service.run(
            new RunRequest(
                new dev.lookercodemode.sandbox.Script(
                    dev.lookercodemode.sandbox.Language.JAVASCRIPT, "call me", java.util.Map.of()),
                null,
                false,
                false,
                Duration.ofSeconds(1)),
            RunListener.NONE);
    assertThat(run.ok()).isFalse();
    assertThat(run.configured()).isFalse();
    assertThat(RunText.error(run)).contains("No instance.", "Hint: Set LOOKERSDK_BASE_URL.");
    assertThat(List.of(run.outcome().result())).containsExactly("null");
  }
}
