package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.ScriptError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The maker of runs as an answer shows them: scripts and instances write errors, names and plans of
 * any length, and an answer has to fit into a model's context. The result and the console have
 * bounds of their own.
 */
final class BoundedRun {
  private static final int MAX_NAME = 200;
  private static final int MAX_MESSAGE = 8_000;
  private static final int MAX_HINT = 4_000;
  private static final int MAX_DETAILS = 16 << 10;
  private static final int MAX_PLAN = 48 << 10;
  private static final int MAX_BODY = 4 << 10;

  /** What a planned write takes beside its path and body. */
  private static final int MEMBERS = 100;

  private BoundedRun() {}

  /**
   * The run as it is shown.
   *
   * @param store keeps a plan that is too long, so that it can be read whole
   */
  static RunResult of(RunResult run, ResultStore store) {
    Outcome outcome = run.outcome();
    ScriptError error = outcome.error();
    CallReport calls = run.calls();
    List<CallReport.PlannedCall> plan = plan(calls.plan());
    String notice = run.notice();
    if (plan.size() < calls.plan().size()) {
      String cut = cut(plan.size(), calls.plan(), store);
      notice = notice == null ? cut : notice + " " + cut;
    }
    return new RunResult(
        new Outcome(
            outcome.status(),
            outcome.result(),
            outcome.returnedNothing(),
            outcome.logs(),
            error == null ? null : error(error),
            outcome.attachments()),
        new CallReport(
            calls.total(),
            calls.writes(),
            calls.failed(),
            calls.written(),
            calls.list().stream().map(BoundedRun::call).toList(),
            plan,
            calls.planned(),
            calls.planNote()),
        run.dryRun(),
        run.longest(),
        notice);
  }

  private static String cut(int shown, List<CallReport.PlannedCall> whole, ResultStore store) {
    byte[] json = ResultDocument.plan(whole).toString().getBytes(StandardCharsets.UTF_8);
    String id = store.put(json, "application/json");
    return "The plan shows the first %d of %d writes; %s."
        .formatted(
            shown,
            whole.size(),
            id == null
                ? "`looker-code-mode sandbox --dry-run --json` shows all"
                : "read all of them at " + ResultResource.uri(id));
  }

  private static ScriptError error(ScriptError error) {
    String hint = error.hint();
    String details = error.details();
    return new ScriptError(
        text(error.type(), MAX_NAME),
        text(error.message(), MAX_MESSAGE),
        error.line(),
        error.column(),
        error.source(),
        hint == null ? null : text(hint, MAX_HINT),
        details == null ? null : details(details));
  }

  private static String details(String json) {
    return json.length() <= MAX_DETAILS / 4
        ? json
        : JsonCutter.cut(ResultDocument.tree(Json.MAPPER, json), MAX_DETAILS).shown().toString();
  }

  private static CallReport.Call call(CallReport.Call call) {
    return new CallReport.Call(
        text(call.method(), MAX_NAME), call.status(), call.millis(), call.write(), call.outcome());
  }

  private static List<CallReport.PlannedCall> plan(List<CallReport.PlannedCall> all) {
    List<CallReport.PlannedCall> shown = new ArrayList<>();
    long left = MAX_PLAN;
    for (CallReport.PlannedCall call : all) {
      JsonNode body = call.body() == null ? null : body(call.body());
      String path = text(call.path(), MAX_NAME * 5);
      left -= MEMBERS + path.length() + (body == null ? 0 : JsonSize.of(body, MAX_BODY));
      if (left < 0) {
        break;
      }
      shown.add(
          new CallReport.PlannedCall(
              where(call.where()), text(call.method(), MAX_NAME), call.verb(), path, body));
    }
    return shown;
  }

  private static @Nullable String where(@Nullable String where) {
    return where == null ? null : text(where, MAX_NAME);
  }

  private static JsonNode body(JsonNode body) {
    return JsonSize.of(body, MAX_BODY) <= MAX_BODY ? body : JsonCutter.cut(body, MAX_BODY).shown();
  }

  /** The beginning of a text that is too long, no character split, and how much there was. */
  static String text(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "... (" + text.length() + " characters in all)";
  }
}
