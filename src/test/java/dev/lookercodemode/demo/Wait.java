package dev.lookercodemode.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waiting for what comes about in its own time. */
final class Wait {
  private static final Duration MOST = Duration.ofSeconds(20);

  private Wait() {}

  static void until(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(MOST);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not so after " + MOST);
      }
      Thread.sleep(Duration.ofMillis(20));
    }
  }
}
