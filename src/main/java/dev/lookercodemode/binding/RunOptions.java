package dev.lookercodemode.binding;

import dev.lookercodemode.looker.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * How a run calls one instance in the name of one user. Immutable.
 *
 * @param where where the calls go, for people, e.g. {@code on staging as user 12}; null for the
 *     run's own instance and user
 * @param user the id of the user in whose name calls are made; null for the one who is logged in
 * @param workspace the LookML the run sees at its start; {@code update_session} changes it for the
 *     rest of the run
 * @param dryRun whether writes are planned instead of sent
 * @param writes what becomes of writes there otherwise
 */
public record RunOptions(
    @Nullable String where,
    @Nullable String user,
    Workspace workspace,
    boolean dryRun,
    WriteRule writes) {

  /** In the name of the user who is logged in. */
  public RunOptions(@Nullable String where, Workspace workspace, boolean dryRun, WriteRule writes) {
    this(where, null, workspace, dryRun, writes);
  }

  /** To the run's own instance and user. */
  public RunOptions(Workspace workspace, boolean dryRun) {
    this(null, null, workspace, dryRun, WriteRule.OPEN);
  }
}
