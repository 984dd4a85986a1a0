package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.sandbox.Attachment;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.Outcome.Status;
import dev.lookercodemode.sandbox.ScriptError;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.spec.McpSchema.BlobResourceContents;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.EmbeddedResource;
import io.modelcontextprotocol.spec.McpSchema.ImageContent;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolResultTest {
  private final ResultStore store = new ResultStore();
  private final ToolResult results = new ToolResult(store, RunLimits.DEFAULT.shownBytes());

  @Test
  void showsTheResultAloneFirstThenTheConsoleThenTheCalls() throws Exception {
    RunResult run =
        new RunResult(
            Outcomes.value("{\"b\":1,\"a\":[1.50,2]}", List.of("one", "two"), List.of()),
            new CallReport(12, 1, 0, 1, List.of(), List.of(), null),
            false,
            Duration.ofMinutes(5));
    assertThat(texts(run))
        .containsExactly(
            "{\"b\":1,\"a\":[1.50,2]}", "Console:\none\ntwo", "12 calls, 1 write, 0 failed");
    assertThat(document(run))
        .hasToString(
            "{\"status\":\"ok\",\"result\":{\"b\":1,\"a\":[1.50,2]},\"logs\":[\"one\",\"two\"],"
                + "\"calls\":{\"total\":12,\"writes\":1,\"failed\":0,\"list\":[]}}");
  }

  @Test
  void saysNothingOfWritesThatStayWhereTheOnlyWriteFailed() throws Exception {
    ScriptError error = new ScriptError("LookerError", "no", 1, 1, "x", "", null);
    CallReport.Call failed = new CallReport.Call("create_user", 422, 15, true, "failed");
    RunResult run =
        new RunResult(
            Outcomes.failed(Status.ERROR, error),
            new CallReport(1, 1, 1, 0, List.of(failed), List.of(), null),
            false,
            Duration.ofMinutes(5));
    assertThat(String.join("\n", texts(run))).doesNotContain("stay made").contains("422");
    assertThat(document(run).has("note")).isFalse();
  }

  @Test
  void showsOfALongLineThePartAroundTheColumn() throws Exception {
    String line = "a".repeat(90_000) + "fail()" + "b".repeat(90_000);
    ScriptError error = new ScriptError("Error", "no", 1, 90_001, line, "", null);
    RunResult run = Outcomes.result(Outcomes.failed(Status.ERROR, error));
    String source = document(run).path("error").path("source").textValue();
    assertThat(source).hasSizeLessThan(200).contains("aaafail()bbb");
    assertThat(texts(run).getFirst()).contains(source);
  }

  @Test
  void givesOutOfAnErrorsMembersOnlyWhatTheSchemaPromises() throws Exception {
    String members = "{\"status\":404,\"method\":{\"a\":1},\"path\":\"/x\",\"errors\":\"none\"}";
    ScriptError error = new ScriptError("Error", "no", null, null, null, "", members);
    RunResult run = Outcomes.result(Outcomes.failed(Status.ERROR, error));
    assertThat(document(run).path("error").path("http"))
        .hasToString("{\"status\":404,\"path\":\"/x\"}");
  }

  @Test
  void namesNoStatusWhereThereWasNoAnswer() throws Exception {
    ScriptError error =
        new ScriptError("LookerError", "no connection", null, null, null, "", "{\"status\":0}");
    RunResult run = Outcomes.result(Outcomes.failed(Status.ERROR, error));
    assertThat(texts(run).getFirst())
        .startsWith("LookerError: no connection")
        .doesNotContain("HTTP");
  }

  @Test
  void showsAStringAsItIs() throws Exception {
    RunResult run = Outcomes.result(FakeSandbox.value("\"a\\n\\\"b\\\"\""));
    assertThat(texts(run).getFirst()).isEqualTo("a\n\"b\"");
    assertThat(document(run).path("result").textValue()).isEqualTo("a\n\"b\"");
  }

  @Test
  void saysThatNothingWasReturned() throws Exception {
    RunResult run =
        Outcomes.result(new Outcome(Status.OK, "null", true, List.of(), null, List.of()));
    assertThat(texts(run).getFirst()).contains("no value returned", "return");
    assertThat(document(run).path("note").textValue()).isEqualTo("no value returned");
    assertThat(document(run).path("result").isNull()).isTrue();
    assertThat(texts(Outcomes.result(FakeSandbox.value("null"))).getFirst()).isEqualTo("null");
  }

  @Test
  void showsAFailureWithItsLineItsHintAndWhatWasWritten() throws Exception {
    ScriptError error =
        new ScriptError(
            "LookerError",
            "Validation Failed",
            3,
            9,
            "\tconst d = await sdk.create_user({})",
            "email: is missing",
            "{\"status\":422,\"path\":\"/users\",\"errors\":[{\"field\":\"email\"}],\"x\":1}");
    RunResult run =
        new RunResult(
            Outcomes.failed(Status.ERROR, error, "row 1"),
            new CallReport(
                2,
                2,
                1,
                1,
                List.of(
                    new CallReport.Call("create_group", 200, 12, true, "ok"),
                    new CallReport.Call("create_user", 422, 15, true, "failed")),
                List.of(),
                null),
            false,
            Duration.ofMinutes(5));
    assertThat(String.join("\n--\n", texts(run)))
        .isEqualTo(
            """
            LookerError: Validation Failed (HTTP 422)
              at line 3, column 9
                \tconst d = await sdk.create_user({})
                \t       ^
            Hint: email: is missing
            Writes made before the end stay made: see the calls, and do not repeat them blindly.
            --
            Console:
            row 1
            --
            2 calls, 2 writes, 1 failed
              create_group (write): ok (HTTP 200)
              create_user (write): failed (HTTP 422)\
            """);
    assertThat(results.of(run).isError()).isTrue();
    assertThat(document(run).path("error"))
        .hasToString(
            "{\"type\":\"LookerError\",\"message\":\"Validation Failed\",\"line\":3,\"column\":9,"
                + "\"source\":\"\\tconst d = await sdk.create_user({})\",\"hint\":\"email: is"
                + " missing\",\"http\":{\"status\":422,\"path\":\"/users\",\"errors\":[{\"field\":"
                + "\"email\"}]}}");
  }

  @Test
  void showsAWindowOfALongLineWithTheCaretUnderTheColumn() throws Exception {
    String source = "a".repeat(5_000) + "X" + "b".repeat(5_000);
    ScriptError error = new ScriptError("TypeError", "no", 1, 5_001, source, null, null);
    String[] lines =
        texts(Outcomes.result(Outcomes.failed(Status.ERROR, error))).getFirst().split("\n");
    assertThat(lines[2]).hasSizeLessThan(200);
    assertThat(lines[2].charAt(lines[3].indexOf('^'))).isEqualTo('X');
  }

  @Test
  void survivesPositionsOutsideTheLine() throws Exception {
    for (int column : new int[] {Integer.MIN_VALUE, -1, 0, 1, 4, 99, Integer.MAX_VALUE}) {
      ScriptError error = new ScriptError("E", "", 1, column, "abc", null, "not json");
      assertThat(texts(Outcomes.result(Outcomes.failed(Status.ERROR, error))).getFirst())
          .startsWith("E\n  at line 1, column " + column)
          .contains("abc");
    }
  }

  @Test
  void tellsWhatToDoAfterATimeout() throws Exception {
    RunResult run = Outcomes.result(Outcomes.of(Status.TIMEOUT));
    assertThat(texts(run).getFirst()).contains("it was stopped", "timeout_seconds", "fields");
    assertThat(document(run).path("status").textValue()).isEqualTo("timeout");
    assertThat(document(run).path("note").textValue()).contains("timeout_seconds");
  }

  @Test
  void listsTheWritesOfADryRun() throws Exception {
    JsonNode body = new ObjectMapper().readTree("{\"email\":\"a@b.c\"}");
    RunResult run =
        new RunResult(
            FakeSandbox.value("1"),
            new CallReport(
                2,
                2,
                0,
                0,
                List.of(),
                List.of(
                    new CallReport.PlannedCall(null, "create_user", "POST", "/users", body),
                    new CallReport.PlannedCall(
                        "on staging", "delete_look", "DELETE", "/looks/1", null)),
                "Show it to the user."),
            true,
            Duration.ofMinutes(5));
    assertThat(texts(run).get(1))
        .isEqualTo(
            """
            Dry run: these writes were not sent:
              POST /users  create_user  {"email":"a@b.c"}
              DELETE /looks/1  delete_look  on staging
            Show it to the user.\
            """);
    assertThat(document(run).path("plan"))
        .hasToString(
            "[{\"method\":\"create_user\",\"verb\":\"POST\",\"path\":\"/users\",\"body\":{\"email\":\"a@b.c\"}},{\"method\":\"delete_look\",\"verb\":\"DELETE\",\"path\":\"/looks/1\",\"where\":\"on"
                + " staging\"}]");
  }

  @Test
  void cutsALargeResultAndKeepsTheWhole() throws Exception {
    String json = "[" + "{\"title\":\"0123456789\"},".repeat(10_000) + "0]";
    RunResult run = Outcomes.result(FakeSandbox.value(json));
    CallToolResult result = results.of(run);
    JsonNode shown = new ObjectMapper().readTree(text(result, 0));
    assertThat(text(result, 0)).hasSizeLessThanOrEqualTo(48 << 10).hasSizeGreaterThan(47 << 10);
    JsonNode document = (JsonNode) result.structuredContent();
    assertThat(document.path("result")).isEqualTo(shown);
    JsonNode truncated = document.path("truncated");
    assertThat(truncated.path("total").asInt()).isEqualTo(json.length());
    assertThat(truncated.path("shown").asInt()).isEqualTo(text(result, 0).length());
    assertThat(truncated.path("cuts").path(0).path("shown").asInt()).isEqualTo(shown.size());
    assertThat(truncated.path("cuts").path(0).path("total").asInt()).isEqualTo(10_001);
    String resource = truncated.path("resource").asText();
    assertThat(text(result, 1)).contains("The result is cut", resource, "of 10001 elements");
    String id = resource.substring(resource.lastIndexOf('/') + 1);
    assertThat(new String(store.get(id).content(), StandardCharsets.UTF_8)).isEqualTo(json);
  }

  @Test
  void givesOutImagesAndOtherBytes() {
    byte[] bytes = {1, 2, 3};
    CallToolResult result =
        results.of(
            Outcomes.result(
                Outcomes.value(
                    "null",
                    List.of(),
                    List.of(
                        new Attachment("a.png", "image/png", bytes),
                        new Attachment("r\u00e9port 1.pdf", "application/pdf", bytes),
                        new Attachment("big.zip", "application/zip", new byte[9 << 20])))));
    assertThat(result.content().get(1))
        .isInstanceOfSatisfying(
            ImageContent.class,
            image -> {
              assertThat(image.data()).isEqualTo("AQID");
              assertThat(image.mimeType()).isEqualTo("image/png");
            });
    assertThat(result.content().get(2))
        .isInstanceOfSatisfying(
            EmbeddedResource.class,
            embedded -> {
              BlobResourceContents blob = (BlobResourceContents) embedded.resource();
              assertThat(blob.uri())
                  .isEqualTo("looker-code-mode://attachments/r%C3%A9port%201.pdf");
              assertThat(blob.blob()).isEqualTo("AQID");
            });
    assertThat(text(result, 3)).contains("big.zip", "9.0 MB", "looker-code-mode://results/");
  }

  @Test
  void everyDocumentFollowsTheOutputSchema() throws Exception {
    Map<String, Object> schema =
        new ObjectMapper()
            .readValue(RunTool.text("run_code.output.json"), new TypeReference<>() {});
    DefaultJsonSchemaValidator validator = new DefaultJsonSchemaValidator();
    ScriptError error =
        new ScriptError("E", "m", 1, 1, "s", "h", "{\"status\":404,\"path\":\"/x\",\"errors\":[]}");
    List<RunResult> runs =
        List.of(
            Outcomes.result(FakeSandbox.value("1")),
            Outcomes.result(FakeSandbox.value("\"" + "x".repeat(60_000) + "\"")),
            Outcomes.result(Outcomes.failed(Status.ERROR, error, "l")),
            Outcomes.result(Outcomes.of(Status.TIMEOUT)),
            Outcomes.result(Outcomes.of(Status.LIMIT)),
            Outcomes.result(Outcomes.of(Status.CANCELLED)),
            new RunResult(
                FakeSandbox.value("{}"),
                new CallReport(
                    1,
                    1,
                    0,
                    0,
                    List.of(new CallReport.Call("m", 0, 1, true, "planned")),
                    List.of(new CallReport.PlannedCall("on x", "m", "PUT", "/p", null)),
                    "n"),
                true,
                Duration.ofSeconds(1)));
    for (RunResult run : runs) {
      assertThat(validator.validate(schema, document(run)).valid())
          .as("%s", document(run))
          .isTrue();
    }
    assertThat(validator.validate(schema, Map.of("status", "odd")).valid()).isFalse();
  }

  private List<String> texts(RunResult run) {
    return results.of(run).content().stream().map(c -> ((TextContent) c).text()).toList();
  }

  private JsonNode document(RunResult run) {
    return (JsonNode) results.of(run).structuredContent();
  }

  private static String text(CallToolResult result, int index) {
    return ((TextContent) result.content().get(index)).text();
  }
}
