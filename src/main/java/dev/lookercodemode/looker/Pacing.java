package dev.lookercodemode.looker;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * What time is and how it passes for an instance.
 *
 * @param jitter gives numbers from 0 to 1, which spread the tries of several callers
 */
record Pacing(Sleeper sleeper, InstantSource clock, DoubleSupplier jitter) {
  static final Pacing REAL =
      new Pacing(
          (Duration pause) -> Thread.sleep(pause),
          InstantSource.system(),
          () -> ThreadLocalRandom.current().nextDouble());
}
