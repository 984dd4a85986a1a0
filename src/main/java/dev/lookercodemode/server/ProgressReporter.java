package dev.lookercodemode.server;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * The teller of a run's progress: passes on what the script says, and says something itself while
 * the script says nothing, because clients give up after a minute of silence. Safe for use by
 * several threads.
 */
final class ProgressReporter implements RunListener {
  /** How long the client hears nothing at most. */
  static final Duration HEARTBEAT = Duration.ofSeconds(5);

  /** A script that reports each row must not flood the client. */
  private static final long MIN_INTERVAL_NANOS = Duration.ofMillis(100).toNanos();

  /** Small enough that an hour of heartbeats stays below the script's first step. */
  private static final double HEARTBEAT_STEP = 0.001;

  private final Sink sink;
  private final LongSupplier nanoTime;
  private final long start;
  private final AtomicInteger calls = new AtomicInteger();
  private double last;
  private double total;
  private String message = "";
  private String notice = "";
  private boolean saidAny;
  private boolean ended;
  private volatile boolean waiting;
  private long saidAt;

  /** Where progress goes. */
  interface Sink {
    /** Takes one step; {@code progress} grows each time, {@code total} is 0 where unknown. */
    void send(double progress, double total, String message);
  }

  ProgressReporter(Sink sink, LongSupplier nanoTime) {
    this.sink = sink;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  @Override
  public void called() {
    calls.incrementAndGet();
  }

  @Override
  public void waiting(boolean forPerson) {
    waiting = forPerson;
  }

  @Override
  public synchronized void progress(String said, double done, double of) {
    message = said;
    total = of > 0 ? of : 0;
    double step = Double.isFinite(done) && done > last ? done : last + HEARTBEAT_STEP;
    long now = nanoTime.getAsLong();
    // A heartbeat just before must not cost the client what the script says.
    if (!saidAny || now - saidAt >= MIN_INTERVAL_NANOS) {
      saidAny = true;
      saidAt = now;
      send(step, said);
    }
  }

  @Override
  public synchronized void notice(String text) {
    notice = text;
    if (!text.isEmpty()) {
      send(last + HEARTBEAT_STEP, text);
    }
  }

  /** Says that the run goes on. */
  synchronized void heartbeat() {
    long seconds = Duration.ofNanos(nanoTime.getAsLong() - start).toSeconds();
    int made = calls.get();
    String state = made + (made == 1 ? " Looker call, " : " Looker calls, ") + seconds + " s";
    state = waiting ? "waiting for your answer, " + state : state;
    String about = notice.isEmpty() ? message : notice;
    send(last + HEARTBEAT_STEP, about.isEmpty() ? state : about + " (" + state + ")");
  }

  /** Says nothing any more: the answer is the last message on a request. */
  synchronized void end() {
    ended = true;
  }

  private void send(double step, String text) {
    if (ended) {
      return;
    }
    last = step;
    sink.send(step, total, text);
  }
}
