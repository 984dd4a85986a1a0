package dev.lookercodemode.binding;

import dev.lookercodemode.looker.Workspace;

/**
 * What one run may do. Immutable.
 *
 * @param workspace the LookML the run sees at its start; {@code update_session} changes it for the
 *     rest of the run
 * @param dryRun whether writes are planned instead of sent
 */
public record RunOptions(Workspace workspace, boolean dryRun) {}
