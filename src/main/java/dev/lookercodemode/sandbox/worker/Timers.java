package dev.lookercodemode.sandbox.worker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The timers of a run, by due time, and in the order of their ids where that is the same. Time is
 * {@link System#nanoTime}. For use by one thread.
 */
final class Timers {
  private record Timer(int id, long due, long interval, boolean repeats) {}

  private static final Comparator<Timer> BY_DUE =
      // nanoTime may wrap around: only differences tell.
      ((Comparator<Timer>) (a, b) -> Long.signum(a.due - b.due)).thenComparingInt(Timer::id);

  private final TreeSet<Timer> queue = new TreeSet<>(BY_DUE);
  private final Map<Integer, Timer> byId = new HashMap<>();

  void add(int id, double milliseconds, boolean repeats) {
    // A century is far enough; beyond it the arithmetic overflows.
    long nanos = (long) (Math.min(milliseconds, 3.15e12) * 1e6);
    // An interval of nothing would keep the loop from ever waiting.
    long interval = repeats ? Math.max(nanos, 1_000_000) : 0;
    add(new Timer(id, System.nanoTime() + (repeats ? interval : nanos), interval, repeats));
  }

  private void add(Timer timer) {
    queue.add(timer);
    byId.put(timer.id, timer);
  }

  void remove(int id) {
    Timer timer = byId.remove(id);
    if (timer != null) {
      queue.remove(timer);
    }
  }

  /** Drops the repeating timers: a script that has ended is not kept alive by them. */
  void dropRepeating() {
    queue.removeIf(Timer::repeats);
    byId.values().removeIf(Timer::repeats);
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  /**
   * Nanoseconds until the next is due, 0 when it is overdue, a very long time when there is none.
   */
  long untilNext() {
    return queue.isEmpty() ? Long.MAX_VALUE : Math.max(0, queue.first().due - System.nanoTime());
  }

  /** Takes the next timer that is due and answers its id; 0 where none is. */
  int takeDue() {
    if (untilNext() > 0) {
      return 0;
    }
    Timer due = queue.first();
    remove(due.id);
    if (due.repeats) {
      add(new Timer(due.id, System.nanoTime() + due.interval, due.interval, true));
    }
    return due.id;
  }
}
