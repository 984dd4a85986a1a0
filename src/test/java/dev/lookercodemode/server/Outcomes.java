package dev.lookercodemode.server;

import dev.lookercodemode.sandbox.Attachment;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.ScriptError;
import java.time.Duration;
import java.util.List;

/** Outcomes and results as tests need them. */
final class Outcomes {
  private Outcomes() {}

  static Outcome of(Outcome.Status status) {
    return failed(
        status, new ScriptError("Stopped", "it was stopped", null, null, null, null, null));
  }

  static Outcome failed(Outcome.Status status, ScriptError error, String... logs) {
    return new Outcome(status, "null", true, List.of(logs), error, List.of());
  }

  static Outcome value(String json, List<String> logs, List<Attachment> attachments) {
    return new Outcome(Outcome.Status.OK, json, false, logs, null, attachments);
  }

  static RunResult result(Outcome outcome) {
    return new RunResult(outcome, CallReport.NONE, false, Duration.ofMinutes(5));
  }
}
