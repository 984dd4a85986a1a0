package dev.lookercodemode.sandbox;

import dev.lookercodemode.sandbox.wire.Message;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Hands a run's progress on to the host, in order, on a thread of its own: a client that does not
 * read keeps it waiting, and must not keep the run from its deadline. What comes faster than it is
 * taken is dropped. For use by the run's thread.
 */
final class ProgressTeller implements AutoCloseable {
  private static final int WAITING = 256;
  private static final long PATIENCE_MILLIS = 500;

  private final HostFunctions host;
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          0,
          1,
          1,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofVirtual().factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  ProgressTeller(HostFunctions host) {
    this.host = host;
  }

  void tell(Message.Progress progress) {
    thread.execute(() -> host.progress(progress.message(), progress.done(), progress.total()));
  }

  /** Waits until all is told, but not for long. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the run is cancelled: nobody wants to hear it
    }
    thread.shutdownNow();
  }
}
