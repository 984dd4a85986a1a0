package dev.lookercodemode.sandbox;

/**
 * The seam behind which guest code runs; small enough for another engine to take the place of the
 * worker JVMs.
 *
 * <p>Safe for use by several threads; runs are independent of each other.
 */
public interface Sandbox extends AutoCloseable {

  /**
   * Runs a script to its end and says how it went. Never throws: whatever goes wrong is in the
   * outcome. Blocks the caller; interrupting its thread cancels the run, kills the worker and
   * answers {@link Outcome.Status#CANCELLED} with the interrupt flag set again.
   */
  Outcome run(Script script, HostFunctions host, Limits limits);

  /** Ends all workers at once; a run under way answers {@link Outcome.Status#CANCELLED}. */
  @Override
  void close();
}
