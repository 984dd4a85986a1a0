package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.sandbox.Attachment;
import dev.lookercodemode.sandbox.Outcome.Status;
import dev.lookercodemode.sandbox.ScriptError;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.spec.McpSchema.BlobResourceContents;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.EmbeddedResource;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever a script gives out, the answer is bounded, whole JSON, and follows its schema. */
class BoundedAnswerTest {
  private static final int BOUND = 256 << 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ToolResult results =
      new ToolResult(new ResultStore(), RunLimits.DEFAULT.shownBytes());

  private CallToolResult answer(RunResult run) throws Exception {
    CallToolResult answer = results.of(run);
    Map<String, Object> schema =
        JSON.readValue(RunTool.text("run_code.output.json"), new TypeReference<>() {});
    assertThat(
            new DefaultJsonSchemaValidator()
                .validate(schema, answer.structuredContent())
                .errorMessage())
        .isNull();
    String text = JSON.writeValueAsString(answer.structuredContent());
    assertThat(text.length()).isLessThan(BOUND);
    assertThat(answer.content().toString().length()).isLessThan(BOUND);
    return answer;
  }

  private static RunResult value(ObjectNode value) {
    return Outcomes.result(Outcomes.value(value.toString(), List.of(), List.of()));
  }

  @Test
  void cutsErrorsOfAnyLength() throws Exception {
    String long10 = "\uD83D\uDE00".repeat(5_000_000);
    ObjectNode details =
        JsonNodeFactory.instance.objectNode().put("status", 404).put("path", long10);
    details.putArray("errors").addObject().put("message", long10);
    ScriptError error =
        new ScriptError("x" + long10, "x" + long10, 1, 1, long10, "x" + long10, details.toString());
    RunResult run = Outcomes.result(Outcomes.failed(Status.ERROR, error));
    ObjectNode document = (ObjectNode) answer(run).structuredContent();
    assertThat(document.at("/error/http/status").asInt()).isEqualTo(404);
    String message = document.at("/error/message").asText();
    assertThat(message).endsWith("... (10000001 characters in all)");
    assertThat(message.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @Test
  void cutsResultsOfOneStringOfManyMembersAndOfLongNames() throws Exception {
    JsonNodeFactory factory = JsonNodeFactory.instance;
    answer(value(factory.objectNode().put("s", "\uD83D\uDE00".repeat(4_000_000))));
    ObjectNode many = factory.objectNode();
    for (int i = 0; i < 300_000; i++) {
      many.put("k" + i, i);
    }
    answer(value(many));
    ObjectNode names = factory.objectNode();
    for (int i = 0; i < 20; i++) {
      names.putObject(i + "a".repeat(1_000)).put("b", "c".repeat(60_000));
    }
    answer(value(names));
    answer(value(factory.objectNode().put("a".repeat(60_000), 1)));
  }

  @Test
  void cutsThePlanAndTheNamesOfCalls() throws Exception {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("text", "x".repeat(50_000));
    CallReport.PlannedCall planned =
        new CallReport.PlannedCall(null, "create_group", "POST", "/groups", body);
    List<CallReport.Call> calls = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      calls.add(new CallReport.Call("m".repeat(1_000_000), 0, 1, false, "refused"));
    }
    RunResult run =
        new RunResult(
            Outcomes.value("1", List.of(), List.of()),
            new CallReport(2000, 2000, 0, 0, calls, Collections.nCopies(2000, planned), null),
            true,
            Duration.ofMinutes(5));
    ObjectNode document = (ObjectNode) answer(run).structuredContent();
    assertThat(document.get("plan")).hasSizeBetween(5, 50);
    assertThat(document.get("note").asText()).contains("of 2000 writes");
  }

  private static RunResult planned(List<CallReport.PlannedCall> plan) {
    return new RunResult(
        Outcomes.value("1", List.of(), List.of()),
        new CallReport(plan.size(), plan.size(), 0, 0, List.of(), plan, null),
        true,
        Duration.ofMinutes(5));
  }

  private static String text(CallToolResult answer, int block) {
    return ((TextContent) answer.content().get(block)).text();
  }

  @Test
  void theTextOfACutPlanCountsAllThatItLeavesOut() throws Exception {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("text", "x".repeat(50_000));
    CallReport.PlannedCall planned =
        new CallReport.PlannedCall(null, "create_group", "POST", "/groups", body);
    String plan = text(answer(planned(Collections.nCopies(2000, planned))), 1);
    int shown = (int) plan.lines().filter(l -> l.startsWith("  POST ")).count();
    assertThat(shown).isBetween(1, 20);
    assertThat(plan).endsWith("\n  and " + (2000 - shown) + " more");
    String small =
        text(
            answer(
                planned(
                    Collections.nCopies(
                        25, new CallReport.PlannedCall(null, "m", "POST", "/m", null)))),
            1);
    assertThat(small).endsWith("\n  and 5 more");
  }

  @Test
  void aCutBodyKeepsItsCharactersWhole() throws Exception {
    for (String before : List.of("", "x")) {
      ObjectNode body =
          JsonNodeFactory.instance.objectNode().put("t", before + "\uD83D\uDE00".repeat(300));
      String plan =
          text(
              answer(planned(List.of(new CallReport.PlannedCall(null, "m", "POST", "/m", body)))),
              1);
      assertThat(plan).contains("characters in all)");
      assertThat(plan.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
  }

  @Test
  void cutsTheNamesOfPlannedMethodsAndOfAttachments() throws Exception {
    String name = "m".repeat(3_000_000);
    ObjectNode document =
        (ObjectNode)
            answer(planned(List.of(new CallReport.PlannedCall(null, name, "POST", "/m", null))))
                .structuredContent();
    assertThat(document.at("/plan/0/method").asText()).endsWith("(3000000 characters in all)");
    Attachment attachment =
        new Attachment("\uD83D\uDE00".repeat(1_000_000) + ".csv", "text/" + name, new byte[3]);
    CallToolResult answer =
        answer(Outcomes.result(Outcomes.value("1", List.of(), List.of(attachment))));
    BlobResourceContents attached =
        (BlobResourceContents) ((EmbeddedResource) answer.content().get(1)).resource();
    assertThat(attached.uri()).hasSizeLessThan(3_000).endsWith(".csv").contains("%F0%9F%98%80");
    assertThat(attached.mimeType()).isEqualTo("application/octet-stream");
  }
}
