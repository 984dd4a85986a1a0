package dev.lookercodemode.server;

import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.ScriptError;
import org.jspecify.annotations.Nullable;

/** What a result says beside its value: what it means, and what to do next. */
final class RunNotes {
  private static final String LESS =
      "Do less in one run: fewer pages, fewer fields, calls side by side";

  private RunNotes() {}

  /** The note on a run; null where there is nothing to say. */
  static @Nullable String note(RunResult run) {
    String note = ofRun(run);
    String notice = run.notice();
    return note == null || notice == null ? (note == null ? notice : note) : note + " " + notice;
  }

  private static @Nullable String ofRun(RunResult run) {
    if (run.ok()) {
      return run.outcome().returnedNothing() ? "no value returned" : null;
    }
    StringBuilder note = new StringBuilder();
    ScriptError error = run.outcome().error();
    boolean hinted = error != null && error.hint() != null && !error.hint().isEmpty();
    if (!hinted && run.outcome().status() == Outcome.Status.TIMEOUT) {
      note.append(LESS)
          .append(", or set timeout_seconds, at most ")
          .append(run.longest().toSeconds())
          .append(". ");
    } else if (!hinted && run.outcome().status() == Outcome.Status.LIMIT) {
      note.append(LESS).append(". ");
    }
    if (run.calls().mayHaveWritten()) {
      note.append(
          "Writes made before the end stay made: see the calls, and do not repeat them blindly.");
    }
    return note.isEmpty() ? null : note.toString().strip();
  }
}
