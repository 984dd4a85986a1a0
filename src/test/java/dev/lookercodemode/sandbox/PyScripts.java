package dev.lookercodemode.sandbox;

import java.util.Map;

/** Runs Python scripts on real workers, shared by the tests: a worker's start is dear. */
final class PyScripts {
  static final Sandbox SANDBOX =
      new WorkerSandbox(WorkerCommand.ofInstallation(Language.PYTHON).withHeapMegabytes(384));

  private PyScripts() {}

  static Outcome run(String code) {
    return run(code, new RecordingHost());
  }

  static Outcome run(String code, HostFunctions host) {
    return run(code, host, Scripts.LIMITS);
  }

  static Outcome run(String code, HostFunctions host, Limits limits) {
    return SANDBOX.run(script(code, Map.of()), host, limits);
  }

  static Script script(String code, Map<String, String> vars) {
    return new Script(Language.PYTHON, code, vars);
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
