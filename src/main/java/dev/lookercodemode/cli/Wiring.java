package dev.lookercodemode.cli;

import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.Sandbox;
import dev.lookercodemode.sandbox.ScriptError;
import dev.lookercodemode.server.LookerAccess;
import dev.lookercodemode.server.NotConfiguredException;
import java.util.List;

/** The place where the rooms are put together. Safe for use by several threads. */
final class Wiring implements AutoCloseable {

  /** Starts what takes long to start. */
  void warmUp() {}

  Sandbox sandbox() {
    return new Sandbox() {
      @Override
      public Outcome run(
          dev.lookercodemode.sandbox.Script script,
          dev.lookercodemode.sandbox.HostFunctions host,
          dev.lookercodemode.sandbox.Limits limits) {
        ScriptError error =
            new ScriptError("Unavailable", "no sandbox yet", null, null, null, null, null);
        return new Outcome(Outcome.Status.ERROR, "null", true, List.of(), error, List.of());
      }

      @Override
      public void close() {}
    };
  }

  LookerAccess looker(InstanceOptions options) {
    return (devMode, dryRun) -> {
      throw new NotConfiguredException(
          "No Looker instance is configured" + (options.demo ? " (--demo)" : "") + ".",
          "Set LOOKERSDK_BASE_URL, LOOKERSDK_CLIENT_ID and LOOKERSDK_CLIENT_SECRET in the"
              + " environment of looker-code-mode.");
    };
  }

  @Override
  public void close() {}
}
