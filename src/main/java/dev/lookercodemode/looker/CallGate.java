package dev.lookercodemode.looker;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The gate to one instance, which lets in so many calls at the same time. Those who wait are let in
 * run by run, one call each, so that a run with a thousand calls keeps no other waiting. When
 * Looker answers 429, nobody is let in until the pause that it asked for is over, and then half as
 * many as before; each answer that is none lets in a little more, up to the most (additive
 * increase, multiplicative decrease, as TCP does it, RFC 5681). Safe for use by several threads;
 * has none of its own.
 */
final class CallGate {
  private static final Object SERVER = new Object();

  private final Sleeper sleeper;
  private final InstantSource clock;
  private final Map<Object, Deque<Turn>> waiting = new LinkedHashMap<>(); // the next run first
  private int most;
  private double allowed;
  private int inside;
  private volatile @Nullable Pause pause;

  /**
   * @param most calls at the same time
   */
  CallGate(int most, Pacing pacing) {
    this.most = most;
    this.allowed = most;
    this.sleeper = pacing.sleeper();
    this.clock = pacing.clock();
  }

  /** The place of one call in the line. */
  private static final class Turn {
    private final CountDownLatch come = new CountDownLatch(1);
  }

  /** A time in which nobody is let in; not a record, because each is one of its own. */
  private static final class Pause {
    private final Instant until;

    private Pause(Instant until) {
      this.until = until;
    }
  }

  /**
   * Waits to be let in; whoever was must {@link #leave}. An interrupt ends the waiting.
   *
   * @param run whose call it is; null for the server's own
   * @param again whether the call had been let in before, so that it goes before its run's others
   */
  void enter(@Nullable Object run, boolean again) throws InterruptedException {
    Object key = run == null ? SERVER : run;
    Turn turn = place(key, again);
    if (turn != null) {
      try {
        turn.come.await();
      } catch (InterruptedException e) {
        giveUp(key, turn);
        throw e;
      }
    }
    try {
      outlastPauses();
    } catch (InterruptedException e) {
      leave();
      throw e;
    }
  }

  /** A place in the line; null where the call is let in at once. */
  private synchronized @Nullable Turn place(Object run, boolean again) {
    if (waiting.isEmpty() && inside < (int) allowed) {
      inside++;
      return null;
    }
    Turn turn = new Turn();
    Deque<Turn> line = waiting.computeIfAbsent(run, r -> new ArrayDeque<>());
    if (again) {
      line.addFirst(turn);
    } else {
      line.addLast(turn);
    }
    return turn;
  }

  private synchronized void giveUp(Object run, Turn turn) {
    Deque<Turn> line = waiting.get(run);
    if (line != null && line.remove(turn)) {
      if (line.isEmpty()) {
        waiting.remove(run);
      }
    } else {
      leave(); // it had been let in meanwhile
    }
  }

  private void outlastPauses() throws InterruptedException {
    for (Pause now = pause; now != null; now = pause) {
      Duration left = Duration.between(clock.instant(), now.until);
      if (left.isPositive()) {
        sleeper.sleep(left);
      }
      end(now);
    }
  }

  private synchronized void end(Pause over) {
    if (over.equals(pause)) {
      pause = null;
    }
  }

  /** Lets the next ones in. */
  synchronized void leave() {
    inside--;
    admit();
  }

  private void admit() {
    while (inside < (int) allowed && !waiting.isEmpty()) {
      Iterator<Map.Entry<Object, Deque<Turn>>> lines = waiting.entrySet().iterator();
      Map.Entry<Object, Deque<Turn>> next = lines.next();
      Deque<Turn> line = next.getValue();
      lines.remove();
      Turn turn = line.removeFirst();
      if (!line.isEmpty()) {
        waiting.put(next.getKey(), line); // behind all other runs
      }
      inside++;
      turn.come.countDown();
    }
  }

  /** Notes that Looker answered 429: keeps everybody out for a while. */
  synchronized void refused(Duration wait) {
    Instant now = clock.instant();
    Pause known = pause;
    if (known == null) {
      allowed = Math.max(1, allowed / 2); // once for all the calls of a burst
    }
    Instant until = now.plus(wait);
    if (known == null || until.isAfter(known.until)) {
      pause = new Pause(until);
    }
  }

  /** Notes that Looker took a call. */
  synchronized void accepted() {
    if (allowed < most) {
      allowed = Math.min(most, allowed + 1 / allowed);
      admit();
    }
  }

  /** Changes the most that are let in at the same time. */
  synchronized void allow(int calls) {
    most = calls;
    allowed = calls;
    admit();
  }

  /** How many calls wait; for tests. */
  synchronized int waiting() {
    return waiting.values().stream().mapToInt(Deque::size).sum();
  }
}
