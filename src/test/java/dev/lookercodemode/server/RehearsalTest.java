package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RehearsalTest {
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void makesItsCallsOneByOneAndEnds() throws Exception {
    Rehearsal rehearsal =
        new Rehearsal(
            () -> {
              asked.incrementAndGet();
              return false;
            });

    rehearsal.perform();

    assertThat(asked).hasValueGreaterThanOrEqualTo(Rehearsal.CALLS);
    assertThat(rehearsal.answered()).isEqualTo(Rehearsal.CALLS);
  }

  @Test
  void waitsWhileSomebodyElseDoesAndCanBeStopped() throws Exception {
    CountDownLatch waiting = new CountDownLatch(3);
    Rehearsal rehearsal =
        new Rehearsal(
            () -> {
              waiting.countDown();
              return true;
            });
    Thread performing =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    rehearsal.perform();
                  } catch (InterruptedException e) {
                    throw new AssertionError(e);
                  }
                });
    waiting.await();

    rehearsal.stop();

    performing.join();
    assertThat(rehearsal.answered()).isZero();
  }
}
