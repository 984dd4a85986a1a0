package dev.lookercodemode.demo.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of an instance: that of its settings, and ahead of it by what a test says. Safe for use
 * by several threads.
 */
public final class DemoClock extends Clock {
  private final Clock base;
  private final AtomicReference<Duration> ahead;

  public DemoClock(Clock base) {
    this(base, new AtomicReference<>(Duration.ZERO));
  }

  private DemoClock(Clock base, AtomicReference<Duration> ahead) {
    this.base = base;
    this.ahead = ahead;
  }

  /** Goes on by this much. */
  public void advance(Duration by) {
    ahead.accumulateAndGet(by, Duration::plus);
  }

  /** Says that it is this time now, and goes on from there. */
  public void set(Instant now) {
    ahead.set(Duration.between(base.instant(), now));
  }

  /** Goes back to the clock of the settings. */
  public void reset() {
    ahead.set(Duration.ZERO);
  }

  @Override
  public Instant instant() {
    return base.instant().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new DemoClock(base.withZone(zone), ahead);
  }
}
