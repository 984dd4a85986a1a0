package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The processes that servers of this JVM's tests have started. */
final class Processes {
  private Processes() {}

  /** The workers of all servers that this JVM has started. */
  static List<ProcessHandle> workers() {
    return ProcessHandle.current().descendants().filter(Processes::isWorker).toList();
  }

  private static boolean isWorker(ProcessHandle process) {
    return process.isAlive()
        && process.info().commandLine().orElse("").contains("sandbox.worker.WorkerMain");
  }

  static void awaitNoWorkers() {
    until(() -> workers().isEmpty());
  }

  static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("60 s are over").isLessThan(end);
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
