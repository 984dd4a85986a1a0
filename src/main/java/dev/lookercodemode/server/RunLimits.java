package dev.lookercodemode.server;

import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.sandbox.Limits;
import java.time.Duration;

/**
 * What the runs of one server may use, and how much of them is shown. Immutable.
 *
 * @param run the limits of a run; its wall clock is that of a run that asks for none
 * @param longest the longest wall clock that a run may ask for
 * @param atOnce runs at the same time; further ones wait for their turn
 * @param concurrency API calls to one instance at the same time, of all runs; further ones wait
 * @param shownBytes the most of a result that an answer shows, as JSON in UTF-8
 */
public record RunLimits(Limits run, Duration longest, int atOnce, int concurrency, int shownBytes) {

  /** The limits in force where nothing else is asked for. */
  public static final RunLimits DEFAULT =
      new RunLimits(Limits.DEFAULT, Duration.ofHours(1), 8, LookerInstance.CONCURRENCY, 48 << 10);

  /** The limits of a run that asks for this wall clock. */
  Limits within(Duration wallClock) {
    return run.withWallClock(wallClock);
  }
}
