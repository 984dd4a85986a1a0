package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.sandbox.ScriptError;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The readable form of a run's result: for models that see text only, and for the command line. */
public final class RunText {
  private static final int MAX_LISTED = 20;
  private static final int MAX_BODY = 300;

  private static final String UNKNOWN =
      "outcome unknown: it may have been carried out, look before you repeat it";

  private RunText() {}

  /** The whole result alone: a string as it is, else compact JSON. */
  public static String result(RunResult run) {
    return result(ResultDocument.tree(Json.MAPPER, run.outcome().result()));
  }

  /** A result alone: a string as it is, else compact JSON. */
  static String result(JsonNode result) {
    return result.isTextual() ? result.textValue() : result.toString();
  }

  /**
   * Why a run failed: type and message, the line with a caret under the column, the hint, and what
   * to do next.
   */
  public static String error(RunResult run) {
    StringBuilder text = new StringBuilder();
    ScriptError error = run.outcome().error();
    if (error == null) {
      text.append(run.outcome().status().name().toLowerCase(Locale.ROOT));
    } else {
      text.append(error.type());
      if (!error.message().isEmpty()) {
        text.append(": ").append(error.message());
      }
      ObjectNode http = ResultDocument.http(error);
      int status = http == null ? 0 : http.path("status").asInt(); // 0: there was no answer
      if (status > 0 && !error.message().contains(String.valueOf(status))) {
        text.append(" (HTTP ").append(status).append(')');
      }
      position(text, error);
      if (error.hint() != null && !error.hint().isEmpty()) {
        text.append("\nHint: ").append(error.hint());
      }
    }
    String note = RunNotes.note(run);
    if (note != null) {
      text.append('\n').append(note);
    }
    return text.toString();
  }

  private static void position(StringBuilder text, ScriptError error) {
    if (error.line() == null) {
      return;
    }
    text.append("\n  at line ").append(error.line());
    if (error.column() != null) {
      text.append(", column ").append(error.column());
    }
    SourceLine source = SourceLine.of(error);
    if (source == null) {
      return;
    }
    text.append("\n    ").append(source.shown());
    if (source.caret() != null) {
      // Tabs stay tabs, so that the caret stands under the column at any tab width.
      String before = source.shown().substring(0, source.caret()).replaceAll("[^\t]", " ");
      text.append("\n    ").append(before).append('^');
    }
  }

  /** What the script printed; null where it printed nothing. */
  static @Nullable String console(List<String> logs) {
    return logs.isEmpty() ? null : "Console:\n" + String.join("\n", logs);
  }

  /** The calls in one line, e.g. {@code 12 calls, 3 writes, 0 failed}. */
  public static String calls(CallReport calls) {
    return counted(calls.total(), "call")
        + ", "
        + counted(calls.writes(), "write")
        + ", "
        + calls.failed()
        + " failed";
  }

  /** The first writes and failures, one a line; empty where there are none. */
  static String callList(CallReport calls) {
    StringBuilder text = new StringBuilder();
    for (CallReport.Call call : calls.list().stream().limit(MAX_LISTED).toList()) {
      text.append("\n  ").append(call.method());
      if (call.write()) {
        text.append(" (write)");
      }
      text.append(": ");
      text.append(call.outcome().equals("unknown") ? UNKNOWN : call.outcome());
      if (call.status() > 0 && !call.outcome().contains(Integer.toString(call.status()))) {
        text.append(" (HTTP ").append(call.status()).append(')');
      }
    }
    more(text, calls.list().size() - MAX_LISTED);
    return text.toString();
  }

  /** The writes that were planned instead of sent, one a line, and how to go on. */
  public static String plan(RunResult run) {
    List<CallReport.PlannedCall> plan = run.calls().plan();
    if (plan.isEmpty()) {
      return "Dry run: the script makes no writes.";
    }
    StringBuilder text =
        new StringBuilder(run.dryRun() ? "Dry run: " : "Not confirmed: ")
            .append(plan.size() == 1 ? "this write was" : "these writes were")
            .append(" not sent:");
    for (CallReport.PlannedCall call : plan.stream().limit(MAX_LISTED).toList()) {
      text.append("\n  ").append(call.verb()).append(' ').append(call.path());
      text.append("  ").append(call.method());
      if (call.where() != null) {
        text.append("  ").append(call.where());
      }
      if (call.body() != null) {
        text.append("  ").append(BoundedRun.text(call.body().toString(), MAX_BODY));
      }
    }
    more(text, run.calls().planned() - Math.min(plan.size(), MAX_LISTED));
    String note = run.calls().planNote();
    return note == null ? text.toString() : text.append('\n').append(note).toString();
  }

  /** What was cut from the result, and where the whole is. */
  static String truncated(Truncation truncation) {
    StringBuilder text = new StringBuilder("The result is cut: ");
    text.append(size(truncation.shown())).append(" of ").append(size(truncation.total()));
    if (!truncation.cuts().isEmpty()) {
      text.append(" (");
      text.append(String.join("; ", truncation.cuts().stream().map(Cut.Place::toString).toList()));
      text.append(')');
    }
    text.append(". ");
    if (truncation.resource() != null) {
      text.append("The whole: ").append(truncation.resource()).append(". ");
    }
    return text.append("Better: return less (select members, filter or count in the script).")
        .toString();
  }

  private static void more(StringBuilder text, int left) {
    if (left > 0) {
      text.append("\n  and ").append(left).append(" more");
    }
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A number of bytes for people, in units of 1,024. */
  static String size(long bytes) {
    if (bytes < 1024) {
      return bytes + " bytes";
    }
    return bytes < 1 << 20
        ? (bytes >> 10) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20));
  }
}
