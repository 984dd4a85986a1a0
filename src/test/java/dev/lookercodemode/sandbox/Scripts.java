package dev.lookercodemode.sandbox;

import java.time.Duration;
import java.util.Map;

/** Runs scripts on real workers, shared by the tests of this package: a worker's start is dear. */
final class Scripts {
  static final Sandbox SANDBOX =
      new WorkerSandbox(WorkerCommand.ofInstallation(Language.JAVASCRIPT).withHeapMegabytes(128));
  static final Limits LIMITS = Limits.DEFAULT.withWallClock(Duration.ofSeconds(60));

  private Scripts() {}

  static Outcome run(String code) {
    return run(code, new RecordingHost());
  }

  static Outcome run(String code, HostFunctions host) {
    return run(code, host, LIMITS);
  }

  static Outcome run(String code, HostFunctions host, Limits limits) {
    return SANDBOX.run(new Script(Language.JAVASCRIPT, code, Map.of()), host, limits);
  }

  /** The result of a script that must end well. */
  static String value(String code) {
    Outcome outcome = run(code);
    if (outcome.status() != Outcome.Status.OK) {
      throw new AssertionError(code + " ended with " + outcome.status() + ": " + outcome.error());
    }
    return outcome.result();
  }

  /** The error of a script that must fail. */
  static ScriptError error(String code) {
    ScriptError error = run(code).error();
    if (error == null) {
      throw new AssertionError(code + " did not fail");
    }
    return error;
  }
}
