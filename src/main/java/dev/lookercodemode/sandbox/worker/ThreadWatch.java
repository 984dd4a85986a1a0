package dev.lookercodemode.sandbox.worker;

/**
 * Ends this JVM when it has far more threads than any honest script: a script that gets around the
 * preludes' bound would take all that the machine has.
 */
final class ThreadWatch {
  private static final int MAX_THREADS = 400;
  private static final long LOOK_MILLIS = 100;

  /** As -XX:+ExitOnOutOfMemoryError does; threads are memory, too. */
  private static final int OUT_OF_MEMORY = 3;

  private ThreadWatch() {}

  static void start() {
    Thread.ofPlatform().daemon().name("thread-watch").start(ThreadWatch::watch);
  }

  private static void watch() {
    ThreadGroup root = Thread.currentThread().getThreadGroup();
    while (root.getParent() != null) {
      root = root.getParent();
    }
    while (root.activeCount() < MAX_THREADS) {
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    Runtime.getRuntime().halt(OUT_OF_MEMORY);
  }
}
