package dev.lookercodemode.server;

import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.ScriptError;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a run went: the script's outcome and what it called. Immutable.
 *
 * @param longest the longest wall clock that a run may ask for
 * @param notice what is wrong in the server, for the user; null where nothing is
 */
public record RunResult(
    Outcome outcome, CallReport calls, boolean dryRun, Duration longest, @Nullable String notice) {

  /** One with nothing to say of the server. */
  public RunResult(Outcome outcome, CallReport calls, boolean dryRun, Duration longest) {
    this(outcome, calls, dryRun, longest, null);
  }

  /** Whether the script ran to its end. */
  public boolean ok() {
    return outcome.status() == Outcome.Status.OK;
  }

  /** Whether writes were planned instead of sent, so that there is a plan to show. */
  public boolean planned() {
    return dryRun || !calls.plan().isEmpty();
  }

  /** Whether it was known which instance to use, where one was needed. */
  public boolean configured() {
    return !failedBy(RunService.NOT_CONFIGURED);
  }

  /** Whether an instance was named that there is not; the script did not start. */
  public boolean namedNoInstance() {
    return failedBy(RunService.UNKNOWN_INSTANCE);
  }

  /** Whether there was no worker to run it. */
  public boolean lackedSandbox() {
    return failedBy(ScriptError.SANDBOX_UNAVAILABLE);
  }

  private boolean failedBy(String type) {
    ScriptError error = outcome.error();
    return error != null && error.type().equals(type);
  }
}
