package dev.lookercodemode.server;

import dev.lookercodemode.sandbox.Script;
import java.time.Duration;

/**
 * What to run and how. Immutable.
 *
 * @param devMode whether the calls see the developer's workspace
 * @param dryRun whether writes are planned instead of sent
 * @param timeout the wall clock of the run
 */
public record RunRequest(Script script, boolean devMode, boolean dryRun, Duration timeout) {

  /** The wall clock where none is asked for. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(5);

  /** The longest wall clock. */
  public static final Duration MAX_TIMEOUT = Duration.ofHours(1);
}
