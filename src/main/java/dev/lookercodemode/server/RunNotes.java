package dev.lookercodemode.server;

import org.jspecify.annotations.Nullable;

/** What a result says beside its value: what it means, and what to do next. */
final class RunNotes {
  private RunNotes() {}

  /** The note on a run; null where there is nothing to say. */
  static @Nullable String note(RunResult run) {
    boolean wrote = run.calls().writes() > 0 && !run.dryRun();
    return switch (run.outcome().status()) {
      case OK -> run.outcome().returnedNothing() ? "no value returned" : null;
      case TIMEOUT ->
          "The run was stopped after "
              + run.timeout().toSeconds()
              + " s."
              + kept(wrote)
              + " Do less in one run (fewer pages, fields: '...', calls side by side), or set"
              + " timeout_seconds, at most "
              + RunRequest.MAX_TIMEOUT.toSeconds()
              + ".";
      case LIMIT -> "The run was stopped at a limit." + kept(wrote) + " Do less in one run.";
      case CANCELLED -> "The run was cancelled." + kept(wrote);
      case ERROR -> wrote ? kept(true).strip() : null;
    };
  }

  private static String kept(boolean wrote) {
    return wrote
        ? " Writes made before the end stay made: see the calls, and do not repeat them blindly."
        : "";
  }
}
