package dev.lookercodemode.cli;

/** How the process ends, for scripts that call it. */
enum ExitCode {
  /** It went well. */
  OK(0),
  /** The script failed. */
  SCRIPT_FAILED(1),
  /** The command line is wrong, or names what there is not; nothing was run. */
  USAGE(2),
  /** The script was stopped: the wall clock or another limit. */
  LIMIT(3),
  /** The script was cancelled. */
  CANCELLED(4),
  /**
   * Something it needs is not there: no settings, no instance that answers, no login, no worker as
   * it is required.
   */
  UNAVAILABLE(69),
  /** A fault of looker-code-mode. */
  INTERNAL(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
