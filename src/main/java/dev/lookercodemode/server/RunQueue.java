package dev.lookercodemode.server;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The place where tool calls wait for their turn: a fixed number runs at the same time, the others
 * follow in the order they came. Safe for use by several threads.
 */
final class RunQueue implements AutoCloseable {
  private final ThreadPoolExecutor workers;
  private final ScheduledThreadPoolExecutor clock;

  RunQueue(int atOnce) {
    workers =
        new ThreadPoolExecutor(
            atOnce, atOnce, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons("run"));
    clock = new ScheduledThreadPoolExecutor(1, daemons("heartbeat"));
    clock.setRemoveOnCancelPolicy(true);
  }

  private static ThreadFactory daemons(String name) {
    return Thread.ofPlatform().daemon().name(name + "-", 1)::unstarted;
  }

  /** Whether some work runs. */
  boolean isBusy() {
    return workers.getActiveCount() > 0;
  }

  /**
   * The work, done when subscribed to. Cancelling the subscription interrupts it, or takes it out
   * of the queue.
   *
   * @param heartbeat called again and again while the work waits or runs; null for none
   */
  <T> Mono<T> submit(Supplier<T> work, @Nullable Runnable heartbeat, Duration every) {
    return Mono.create(
        sink -> {
          ScheduledFuture<?> beats = heartbeat == null ? null : beat(clock, heartbeat, every);
          Future<?> running =
              workers.submit(
                  () -> {
                    try {
                      T result = work.get();
                      stop(beats);
                      sink.success(result);
                    } catch (RuntimeException | Error e) {
                      stop(beats);
                      sink.error(e);
                    }
                  });
          sink.onCancel(
              () -> {
                stop(beats);
                running.cancel(true);
              });
        });
  }

  private static ScheduledFuture<?> beat(
      ScheduledExecutorService clock, Runnable heartbeat, Duration every) {
    long millis = every.toMillis();
    return clock.scheduleAtFixedRate(heartbeat, millis, millis, TimeUnit.MILLISECONDS);
  }

  private static void stop(@Nullable ScheduledFuture<?> beats) {
    if (beats != null) {
      beats.cancel(false);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    workers.shutdownNow();
  }
}
