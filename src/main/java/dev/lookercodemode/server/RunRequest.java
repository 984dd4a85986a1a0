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
    Script script, @Nullable String instance, boolean devMode, boolean dryRun, Duration timeout) {}
