package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProgressReporterTest {
  private record Step(double progress, double total, String message) {}

  private final List<Step> steps = new ArrayList<>();
  private long now;
  private final ProgressReporter reporter =
      new ProgressReporter((p, t, m) -> steps.add(new Step(p, t, m)), () -> now);

  @Test
  void passesOnTheScriptsOwnCount() {
    reporter.progress("reading", 3, 10);
    assertThat(steps).containsExactly(new Step(3, 10, "reading"));
  }

  @Test
  void saysThatTheRunGoesOn() {
    reporter.called();
    now = Duration.ofSeconds(34).toNanos();
    reporter.heartbeat();
    reporter.called();
    reporter.progress("reading", 0, 0);
    now = Duration.ofSeconds(40).toNanos();
    reporter.heartbeat();
    assertThat(steps)
        .extracting(Step::message)
        .containsExactly("1 Looker call, 34 s", "reading", "reading (2 Looker calls, 40 s)");
  }

  @Test
  void alwaysGrows() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      now += Duration.ofMillis(200).toNanos();
      if (random.nextBoolean()) {
        reporter.heartbeat();
      } else {
        double[] odd = {random.nextInt(100), Double.NaN, -1, Double.POSITIVE_INFINITY, 0};
        reporter.progress("x", odd[random.nextInt(odd.length)], random.nextInt(3));
      }
    }
    for (int i = 1; i < steps.size(); i++) {
      assertThat(steps.get(i).progress()).isGreaterThan(steps.get(i - 1).progress());
    }
    assertThat(steps).hasSize(2_000);
  }

  @Test
  void doesNotFloodTheClient() {
    for (int i = 0; i < 10_000; i++) {
      now += Duration.ofMillis(1).toNanos();
      reporter.progress("row " + i, i, 10_000);
    }
    assertThat(steps).hasSizeBetween(95, 105);
  }
}
