package dev.lookercodemode.server;

import dev.lookercodemode.sandbox.Script;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What to run and how. Immutable.
 *
 * @param instance the name of the instance that the run calls; null for the server's own
 * @param devMode whether the calls see the developer's workspace
 * @param dryRun whether writes are planned instead of sent
 * @param timeout the wall clock of the run
 */
public record RunRequest(
    Script script, @Nullable String instance, boolean devMode, boolean dryRun, Duration timeout) {

  /** The wall clock where none is asked for. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(5);

  /** The longest wall clock. */
  public static final Duration MAX_TIMEOUT = Duration.ofHours(1);
}
