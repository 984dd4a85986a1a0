package dev.lookercodemode.sandbox.worker;

import java.util.PriorityQueue;

/** The timers of a run, by due time. Time is {@link System#nanoTime}. */
final class Timers {
  private record Timer(int id, long due, long interval, boolean repeats) {}

  private final PriorityQueue<Timer> queue =
      new PriorityQueue<>((a, b) -> Long.signum(a.due - b.due));

  void add(int id, double milliseconds, boolean repeats) {
    // A century is far enough; beyond it the arithmetic overflows.
    long nanos = (long) (Math.min(milliseconds, 3.15e12) * 1e6);
    // An interval of nothing would keep the loop from ever waiting.
    long interval = repeats ? Math.max(nanos, 1_000_000) : 0;
    queue.add(new Timer(id, System.nanoTime() + (repeats ? interval : nanos), interval, repeats));
  }

  void remove(int id) {
    queue.removeIf(t -> t.id == id);
  }

  /** Drops the repeating timers: a script that has ended is not kept alive by them. */
  void dropRepeating() {
    queue.removeIf(Timer::repeats);
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  /**
   * Nanoseconds until the next is due, 0 when it is overdue, a very long time when there is none.
   */
  long untilNext() {
    Timer next = queue.peek();
    return next == null ? Long.MAX_VALUE : Math.max(0, next.due - System.nanoTime());
  }

  /** Takes the next timer that is due and answers its id; 0 where none is. */
  int takeDue() {
    if (queue.isEmpty() || untilNext() > 0) {
      return 0;
    }
    Timer due = queue.remove();
    if (due.repeats) {
      queue.add(new Timer(due.id, System.nanoTime() + due.interval, due.interval, true));
    }
    return due.id;
  }
}
