package dev.lookercodemode.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.lookercodemode.looker.FakeLooker.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls to one instance: how many at the same time, whose turn it is, and what a 429 does. */
@Timeout(120)
class CallGateTest {
  private final FakeLooker looker = new FakeLooker();
  private final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void stop() throws InterruptedException {
    for (Thread thread : threads) {
      thread.interrupt();
      thread.join();
    }
    looker.close();
  }

  private Thread start(Interruptible work) {
    Thread thread =
        Thread.startVirtualThread(
            () -> {
              try {
                work.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    threads.add(thread);
    return thread;
  }

  private interface Interruptible {
    void run() throws Exception;
  }

  private static void until(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(1);
    }
  }

  @Test
  void letsNoMoreCallsInThanIsAllowed() throws Exception {
    CallGate gate = new CallGate(3, looker.pacing());
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CyclicBarrier full = new CyclicBarrier(3);
    for (int i = 0; i < 30; i++) {
      String run = "run " + i % 4;
      start(
          () -> {
            gate.enter(run, false);
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            full.await();
            inside.decrementAndGet();
            gate.leave();
          });
    }
    for (Thread thread : List.copyOf(threads)) {
      thread.join();
    }
    assertThat(most).hasValue(3);
    assertThat(gate.waiting()).isZero();
  }

  @Test
  void aRunWithAThousandCallsKeepsNoOtherWaiting() throws Exception {
    CallGate gate = new CallGate(1, looker.pacing());
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    gate.enter("first", false);
    for (int i = 0; i < 1000; i++) {
      queue(gate, "large", order);
    }
    until(() -> gate.waiting() == 1000);
    for (int i = 1; i <= 3; i++) {
      queue(gate, "small", order);
      int behind = 1000 + i;
      until(() -> gate.waiting() == behind);
    }
    gate.leave();
    until(() -> order.size() == 1003);
    assertThat(order.subList(0, 8))
        .containsExactly("large", "small", "large", "small", "large", "small", "large", "large");
  }

  private void queue(CallGate gate, String run, List<String> order) {
    start(
        () -> {
          gate.enter(run, false);
          order.add(run);
          gate.leave();
        });
  }

  @Test
  void aCallThatIsRepeatedGoesBeforeItsRunsOthers() throws Exception {
    CallGate gate = new CallGate(1, looker.pacing());
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    gate.enter("run", false);
    queue(gate, "run", order);
    until(() -> gate.waiting() == 1);
    start(
        () -> {
          gate.enter("run", true);
          order.add("again");
          gate.leave();
        });
    until(() -> gate.waiting() == 2);
    gate.leave();
    until(() -> order.size() == 2);
    assertThat(order).containsExactly("again", "run");
  }

  @Test
  void whoeverIsInterruptedLeavesTheLineAndNoPlaceIsLost() throws Exception {
    CallGate gate = new CallGate(1, looker.pacing());
    gate.enter("first", false);
    Thread cancelled = start(() -> gate.enter("cancelled", false));
    until(() -> gate.waiting() == 1);
    cancelled.interrupt();
    cancelled.join();
    assertThat(gate.waiting()).isZero();
    gate.leave();
    gate.enter("next", false); // would wait for ever if the place were lost
    gate.leave();
  }

  @Test
  void a429KeepsAllCallsOutUntilItsPauseIsOver() throws Exception {
    Semaphore asleep = new Semaphore(0);
    CountDownLatch over = new CountDownLatch(1);
    Pacing held =
        new Pacing(
            pause -> {
              assertThat(pause).isEqualTo(Duration.ofSeconds(7));
              asleep.release();
              over.await();
            },
            looker.pacing().clock(),
            () -> 1.0);
    CallGate gate = new CallGate(8, held);
    gate.refused(Duration.ofSeconds(7));
    gate.refused(Duration.ofSeconds(2)); // of the same burst: neither shorter, nor halved again
    AtomicInteger through = new AtomicInteger();
    for (int i = 0; i < 6; i++) {
      String run = "run " + i % 2;
      start(
          () -> {
            gate.enter(run, false);
            through.incrementAndGet();
          });
    }
    asleep.acquire(4);
    until(() -> gate.waiting() == 2); // half of eight wait for the pause, the others for them
    assertThat(through).hasValue(0);
    over.countDown();
    until(() -> through.get() == 4);
    assertThat(gate.waiting()).isEqualTo(2);
    for (int i = 0; i < 12; i++) {
      gate.accepted(); // about a round of answers makes room for one more
    }
    until(() -> through.get() == 6);
  }

  @Test
  void aCallThatLookerRefusedOnceIsWaitedForByTheOthers() throws Exception {
    looker.answers(
        "/dashboards/1", json(429, "{}").withHeader("Retry-After", "7"), json(200, "{\"id\":1}"));
    looker.answers("/dashboards/2", aResponse().withStatus(200).withBody("{}"));
    Semaphore asleep = new Semaphore(0);
    CountDownLatch over = new CountDownLatch(1);
    Pacing held =
        new Pacing(
            pause -> {
              asleep.release();
              over.await();
            },
            looker.pacing().clock(),
            () -> 1.0);
    try (LookerInstance instance =
        new LookerInstance(
            FakeLooker.settings(URI.create(looker.http.baseUrl()), Duration.ofSeconds(60)),
            held,
            1024)) {
      Object one = new Object();
      Object two = new Object();
      List<String> done = Collections.synchronizedList(new ArrayList<>());
      start(
          () -> {
            instance.send(FakeLooker.get("/dashboards/1").of(one), Workspace.PRODUCTION);
            done.add("one");
          });
      asleep.acquire();
      start(
          () -> {
            instance.send(FakeLooker.get("/dashboards/2").of(two), Workspace.PRODUCTION);
            done.add("two");
          });
      asleep.acquire(); // the other run's call has come to the gate, too
      assertThat(looker.requests("/dashboards/2")).isEmpty();
      over.countDown();
      until(() -> done.size() == 2);
      assertThat(looker.requests("/dashboards/1")).hasSize(2);
      assertThat(looker.requests("/dashboards/2")).hasSize(1);
    }
  }
}
