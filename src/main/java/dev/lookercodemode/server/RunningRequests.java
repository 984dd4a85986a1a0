package dev.lookercodemode.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;

/**
 * The requests that wait for their answer. Each is answered once or cancelled, never both. Safe for
 * use by several threads.
 */
final class RunningRequests {
  private final Map<Object, Entry> entries = new HashMap<>();

  private static final class Entry {
    final Disposable.Swap work = Disposables.swap();
    boolean answering;
  }

  /**
   * Adds a request and gives the place to put what cancels it; null where one of this id is still
   * running.
   */
  synchronized Disposable.@Nullable Swap add(Object id) {
    Entry entry = new Entry();
    return entries.putIfAbsent(id, entry) == null ? entry.work : null;
  }

  /** Claims the right to answer; false where the request was answered or cancelled. */
  synchronized boolean claim(Object id) {
    Entry entry = entries.get(id);
    if (entry == null || entry.answering) {
      return false;
    }
    entry.answering = true;
    return true;
  }

  /** The answer is out. */
  synchronized void remove(Object id) {
    entries.remove(id);
    notifyAll();
  }

  /** Stops the work of a request, unless it is being answered; an unknown id is no matter. */
  void cancel(Object id) {
    Entry entry;
    synchronized (this) {
      entry = entries.get(id);
      if (entry == null || entry.answering) {
        return;
      }
      entries.remove(id);
      notifyAll();
    }
    entry.work.dispose();
  }

  void cancelAll() {
    List<Object> ids;
    synchronized (this) {
      ids = List.copyOf(entries.keySet());
    }
    ids.forEach(this::cancel);
  }

  /** Waits until every request is answered or cancelled. */
  synchronized void awaitNone() throws InterruptedException {
    while (!entries.isEmpty()) {
      wait();
    }
  }
}
