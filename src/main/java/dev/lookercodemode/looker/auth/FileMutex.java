package dev.lookercodemode.looker.auth;

import dev.lookercodemode.folders.PrivateFiles;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A right that one thread of one process on this machine has at a time, by a lock on a file. The
 * system takes the lock from a process that dies, so there are no stale ones; the empty file stays.
 */
final class FileMutex implements AutoCloseable {
  /** A lock on a file is a process's, not a thread's: threads take turns here first. */
  private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private static final long POLL_MILLIS = 20;

  private final ReentrantLock threads;
  private final FileChannel channel;
  private final FileLock lock;

  private FileMutex(ReentrantLock threads, FileChannel channel, FileLock lock) {
    this.threads = threads;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Waits for the right.
   *
   * @return null if another holds it all the time
   * @throws IOException if the file cannot be made or locked
   */
  static @Nullable FileMutex take(Path file, Duration patience)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    Path key = file.toAbsolutePath().normalize();
    ReentrantLock threads = THREADS.computeIfAbsent(key, k -> new ReentrantLock());
    if (!threads.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
      return null;
    }
    FileChannel channel = null;
    FileLock lock = null;
    try {
      channel = PrivateFiles.open(file);
      // Not lock(), which waits without a limit.
      while ((lock = channel.tryLock()) == null && System.nanoTime() < end) {
        Thread.sleep(POLL_MILLIS);
      }
      return lock == null ? null : new FileMutex(threads, channel, lock);
    } catch (ClosedByInterruptException e) {
      Thread.interrupted(); // told by the exception
      throw new InterruptedException();
    } finally {
      if (lock == null) {
        if (channel != null) {
          channel.close();
        }
        threads.unlock();
      }
    }
  }

  /** Gives the right back; by the thread that took it. */
  @Override
  public void close() throws IOException {
    try {
      lock.release();
      channel.close();
    } finally {
      threads.unlock();
    }
  }
}
