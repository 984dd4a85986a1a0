package dev.lookercodemode.server;

import dev.lookercodemode.sandbox.Limits;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.Sandbox;
import dev.lookercodemode.sandbox.ScriptError;
import java.util.List;

/**
 * What the tool and the command line share: runs a script against a Looker instance. Safe for use
 * by several threads; owns neither the sandbox nor the instance.
 */
public final class RunService {
  static final String NOT_CONFIGURED = "NotConfigured";

  private final Sandbox sandbox;
  private final LookerAccess looker;

  public RunService(Sandbox sandbox, LookerAccess looker) {
    this.sandbox = sandbox;
    this.looker = looker;
  }

  /**
   * Runs the script to its end. Never throws; interrupting the thread cancels the run and leaves
   * the interrupt flag set.
   */
  public RunResult run(RunRequest request, RunListener listener) {
    LookerCalls calls;
    try {
      calls = looker.open(request.devMode(), request.dryRun());
    } catch (NotConfiguredException e) {
      return failed(request, NOT_CONFIGURED, String.valueOf(e.getMessage()), e.hint());
    }
    Outcome outcome =
        sandbox.run(
            request.script(),
            new LookerHost(calls, listener),
            Limits.DEFAULT.withWallClock(request.timeout()));
    return new RunResult(outcome, calls.end(), request.dryRun(), request.timeout());
  }

  private static RunResult failed(RunRequest request, String type, String message, String hint) {
    ScriptError error = new ScriptError(type, message, null, null, null, hint, null);
    Outcome outcome = new Outcome(Outcome.Status.ERROR, "null", true, List.of(), error, List.of());
    return new RunResult(outcome, CallReport.NONE, request.dryRun(), request.timeout());
  }
}
