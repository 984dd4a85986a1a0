package dev.lookercodemode.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The audit log of one process. Lines are handed to one thread, which writes them in the order in
 * which they came; so a call waits for no disk, unless its line must be there before it goes on. A
 * log that cannot be written stops nothing: it is said once, and the lines are counted as lost.
 * Safe for use by several threads.
 */
public final class AuditLog implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
  private static final int MAX_WAITING = 10_000;
  private static final int BATCH = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration CLOSING = Duration.ofSeconds(10);

  private final @Nullable AuditSettings settings;
  private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>(MAX_WAITING);
  private final AtomicReference<@Nullable String> unsaid = new AtomicReference<>();
  private final Object guard = new Object();
  private @Nullable Thread writer;
  private boolean closed;
  private boolean complained;
  private long lost;
  private int openRuns;

  /** A line is made on the thread that writes it; one without is the last. */
  private record Line(@Nullable Supplier<ObjectNode> json, @Nullable CountDownLatch written) {}

  private AuditLog(@Nullable AuditSettings settings) {
    this.settings = settings;
  }

  /** A log that notes nothing. */
  public static AuditLog off() {
    return new AuditLog(null);
  }

  /** A log in a file, which is opened with the first line. */
  public static AuditLog to(AuditSettings settings) {
    return new AuditLog(settings);
  }

  /** The record of a new run. */
  public RunAudit run() {
    synchronized (guard) {
      openRuns++;
    }
    return new RunAudit(this, settings);
  }

  void runEnded() {
    synchronized (guard) {
      openRuns--;
      guard.notifyAll();
    }
  }

  /** What is wrong with the log, in words for people; given once, then null. */
  public @Nullable String problem() {
    return unsaid.getAndSet(null);
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Notes a line soon. */
  void write(Supplier<ObjectNode> line) {
    if (settings != null && (!start() || !lines.offer(new Line(line, null)))) {
      lose(1, "the disk is too slow for them");
    }
  }

  /**
   * Notes a line and waits until it is with the operating system, so that it outlives this process;
   * for at most two seconds.
   */
  void writeNow(Supplier<ObjectNode> line) throws InterruptedException {
    if (settings == null) {
      return;
    }
    CountDownLatch written = new CountDownLatch(1);
    if (!start() || !lines.offer(new Line(line, written))) {
      lose(1, "the disk is too slow for them");
    } else if (!written.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      complain("it takes longer than " + PATIENCE.toSeconds() + " s to write a line");
    }
  }

  /** Starts the thread with the first line; false after the close. */
  private boolean start() {
    synchronized (guard) {
      if (writer == null && !closed) {
        writer = Thread.ofPlatform().daemon().name("audit").start(this::writeAll);
      }
      return !closed;
    }
  }

  private void writeAll() {
    try (AuditFile file = new AuditFile(Objects.requireNonNull(settings))) {
      List<Line> batch = new ArrayList<>();
      boolean last = false;
      while (!last) {
        batch.add(lines.take());
        lines.drainTo(batch, BATCH - 1);
        last = batch.stream().anyMatch(line -> line.json() == null);
        write(file, batch);
        batch.clear();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody does; the process ends
    }
  }

  private void write(AuditFile file, List<Line> batch) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int count = 0;
    for (Line line : batch) {
      if (line.json() != null) {
        bytes.writeBytes(line.json().get().toString().getBytes(StandardCharsets.UTF_8));
        bytes.write('\n');
        count++;
      }
    }
    long hole = takeHole();
    try {
      if (count > 0) {
        file.append(hole == 0 ? bytes.toByteArray() : after(hole, bytes));
      }
    } catch (IOException | RuntimeException e) {
      lose(hole + count, reason(e));
    } finally {
      batch.forEach(line -> release(line.written()));
    }
  }

  private static void release(@Nullable CountDownLatch waiting) {
    if (waiting != null) {
      waiting.countDown();
    }
  }

  private long takeHole() {
    synchronized (guard) {
      long hole = lost;
      lost = 0;
      return hole;
    }
  }

  /** Who reads the log must see where it has a hole. */
  private static byte[] after(long hole, ByteArrayOutputStream bytes) {
    JsonNode line =
        JsonNodeFactory.instance
            .objectNode()
            .put("event", "lost")
            .put("time", now().toString())
            .put("lines", hole);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    all.writeBytes(bytes.toByteArray());
    return all.toByteArray();
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  private void lose(long count, String reason) {
    synchronized (guard) {
      lost += count;
    }
    complain(reason);
  }

  private void complain(String reason) {
    synchronized (guard) {
      if (complained) {
        return;
      }
      complained = true;
    }
    String message =
        "The audit log "
            + (settings == null ? "" : settings.file())
            + " cannot be written ("
            + reason
            + "): runs go on and are not recorded there.";
    LOG.warn(message);
    unsaid.set(message);
  }

  /** Writes what is left, for at most a few seconds; waits for runs that are about to end. */
  @Override
  public void close() {
    Thread writing;
    try {
      synchronized (guard) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long left = PATIENCE.toMillis();
        while (settings != null && openRuns > 0 && left > 0) {
          guard.wait(left);
          left = (end - System.nanoTime()) / 1_000_000;
        }
        closed = true;
        writing = writer;
      }
      if (writing != null
          && lines.offer(new Line(null, null), CLOSING.toMillis(), TimeUnit.MILLISECONDS)) {
        writing.join(CLOSING);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
