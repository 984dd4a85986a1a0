package dev.lookercodemode.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.ScriptError;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The structured form of a run's result, as the tool's output schema describes it. */
public final class ResultDocument {
  private static final List<String> HTTP_TEXTS = List.of("method", "operation", "verb", "path");

  private ResultDocument() {}

  /** The document with the whole result. */
  public static ObjectNode of(RunResult run) {
    return of(run, tree(Json.MAPPER, run.outcome().result()), null);
  }

  /**
   * The document with a result that may have been cut.
   *
   * @param result the result as shown
   * @param truncation what was cut from it; null where nothing was
   */
  static ObjectNode of(RunResult run, JsonNode result, @Nullable Truncation truncation) {
    Outcome outcome = run.outcome();
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("status", outcome.status().name().toLowerCase(Locale.ROOT));
    document.set("result", result);
    ArrayNode logs = document.putArray("logs");
    outcome.logs().forEach(logs::add);
    document.set("calls", calls(run.calls()));
    if (outcome.error() != null) {
      document.set("error", error(outcome.error()));
    }
    if (run.planned()) {
      document.set("plan", plan(run.calls().plan()));
    }
    if (truncation != null) {
      document.set("truncated", truncated(truncation));
    }
    String note = RunNotes.note(run);
    String planNote = run.calls().planNote();
    if (planNote != null) {
      note = note == null ? planNote : planNote + " " + note;
    }
    if (note != null) {
      document.put("note", note);
    }
    return document;
  }

  /** The result as a tree; what is not JSON, which no engine should give, as a string. */
  static JsonNode tree(ObjectMapper mapper, String json) {
    try {
      JsonNode node = mapper.readTree(json);
      return node.isMissingNode() ? NullNode.instance : node;
    } catch (JsonProcessingException | NumberFormatException e) { // the latter at 1e99999999999
      return JsonNodeFactory.instance.textNode(json);
    }
  }

  private static ObjectNode calls(CallReport report) {
    ObjectNode calls = JsonNodeFactory.instance.objectNode();
    calls.put("total", report.total());
    calls.put("writes", report.writes());
    calls.put("failed", report.failed());
    ArrayNode list = calls.putArray("list");
    for (CallReport.Call call : report.list()) {
      list.addObject()
          .put("method", call.method())
          .put("status", call.status())
          .put("ms", call.millis())
          .put("write", call.write())
          .put("outcome", call.outcome());
    }
    return calls;
  }

  private static ObjectNode error(ScriptError error) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", error.type());
    node.put("message", error.message());
    if (error.line() != null) {
      node.put("line", error.line());
    }
    if (error.column() != null) {
      node.put("column", error.column());
    }
    SourceLine source = SourceLine.of(error);
    if (source != null) {
      node.put("source", source.shown());
    }
    if (error.hint() != null && !error.hint().isEmpty()) {
      node.put("hint", error.hint());
    }
    ObjectNode http = http(error);
    if (http != null) {
      node.set("http", http);
    }
    return node;
  }

  /** What an error says of the HTTP answer behind it; null where there is none. */
  static @Nullable ObjectNode http(ScriptError error) {
    if (error.details() == null) {
      return null;
    }
    JsonNode details = tree(Json.MAPPER, error.details());
    if (!details.path("status").isInt()) {
      return null;
    }
    ObjectNode http =
        JsonNodeFactory.instance.objectNode().put("status", details.get("status").intValue());
    // A script can throw an error with members of its own: only what the schema promises goes out.
    for (String name : HTTP_TEXTS) {
      if (details.path(name).isTextual()) {
        http.set(name, details.get(name));
      }
    }
    if (details.path("errors").isArray()) {
      http.set("errors", details.get("errors"));
    }
    return http;
  }

  static ArrayNode plan(List<CallReport.PlannedCall> planned) {
    ArrayNode plan = JsonNodeFactory.instance.arrayNode();
    for (CallReport.PlannedCall call : planned) {
      ObjectNode node =
          plan.addObject()
              .put("method", call.method())
              .put("verb", call.verb())
              .put("path", call.path());
      if (call.where() != null) {
        node.put("where", call.where());
      }
      if (call.body() != null) {
        node.set("body", call.body());
      }
    }
    return plan;
  }

  private static ObjectNode truncated(Truncation truncation) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("shown", truncation.shown()).put("total", truncation.total());
    if (truncation.resource() != null) {
      node.put("resource", truncation.resource());
    }
    ArrayNode cuts = node.putArray("cuts");
    for (Cut.Place cut : truncation.cuts()) {
      cuts.addObject()
          .put("path", cut.path())
          .put("shown", cut.shown())
          .put("total", cut.total())
          .put("unit", cut.unit());
    }
    return node;
  }
}
