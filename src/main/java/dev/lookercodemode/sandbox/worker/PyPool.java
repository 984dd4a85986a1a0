package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Contexts that stand ready, made on a thread of their own: a run that comes meanwhile takes one
 * that is complete and waits for nothing. Made while no script runs, unless there is none left.
 * Safe for use by the guest thread and its own.
 */
final class PyPool {
  private static final int READY = 2;

  /** One step of work on the pool, done outside its lock. */
  private interface Step {
    void perform();
  }

  private final PyEngine engine;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<PyContext> ready = new ArrayList<>();
  private final List<PyContext> used = new ArrayList<>();
  private @Nullable PyContext inWork;
  private Message.Surface surface = Message.Surface.NONE;
  private @Nullable RuntimeException failure;
  private boolean idle;

  PyPool(PyEngine engine, long stackBytes) {
    this.engine = engine;
    Thread maker = new Thread(null, this::work, "contexts", stackBytes);
    maker.setDaemon(true);
    maker.start();
  }

  /** Waits until there is a context to run a script in. */
  void awaitReady() {
    lock.lock();
    try {
      while (ready.isEmpty()) {
        if (failure != null) {
          throw failure;
        }
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Lets the calling thread, which is to run the next script, come into a context before there is a
   * script that would wait for it. Not while {@link #idle}.
   */
  void enter() {
    PyContext next;
    lock.lock();
    try {
      next = ready.stream().filter(this::isFree).findFirst().orElse(null);
    } finally {
      lock.unlock();
    }
    if (next != null && !next.isEntered()) {
      next.enter();
    }
  }

  private boolean isFree(PyContext context) {
    return !context.equals(inWork);
  }

  /**
   * From now on, and until a context is taken, nobody minds the work.
   *
   * @param known the functions that the next script is to see, most likely
   */
  void idle(Message.Surface known) {
    lock.lock();
    try {
      idle = true;
      surface = known;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Takes a context for these functions: one that is not being worked on, if there is one. */
  PyContext take(Message.Surface wanted) {
    lock.lock();
    try {
      idle = false;
      surface = wanted;
      while (true) {
        dropOutdated(wanted);
        for (PyContext context : ready) {
          if (isFree(context)) {
            ready.remove(context);
            return context;
          }
        }
        if (failure != null) {
          throw failure;
        }
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Other functions stand in them, which could not be taken out. */
  private void dropOutdated(Message.Surface wanted) {
    for (PyContext context : List.copyOf(ready)) {
      if (isFree(context) && !context.canInstall(wanted)) {
        ready.remove(context);
        used.add(context);
        changed.signalAll();
      }
    }
  }

  /** Gives back a context for good. */
  void discard(PyContext context) {
    lock.lock();
    try {
      used.add(context);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void work() {
    try {
      while (true) {
        next().perform();
      }
    } catch (RuntimeException e) {
      lock.lock();
      try {
        failure = e;
        changed.signalAll();
      } finally {
        lock.unlock();
      }
      throw e;
    }
  }

  /** Waits until there is something to do, the most urgent first. */
  private Step next() {
    lock.lock();
    try {
      while (true) {
        dropOutdated(surface);
        // Each keeps some megabytes, and runs that follow each other leave no idle time.
        if (used.size() > (idle ? 0 : 1)) {
          return used.removeFirst()::close;
        }
        // All before any is completed: one that is in work cannot be taken.
        if (ready.isEmpty() || (idle && ready.size() < READY)) {
          return make(surface);
        }
        PyContext incomplete = ready.stream().filter(this::lacks).findFirst().orElse(null);
        if (idle && incomplete != null) {
          inWork = incomplete;
          Message.Surface known = surface;
          return () -> complete(incomplete, known);
        }
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean lacks(PyContext context) {
    return context.hasMore() || !context.installed().equals(surface);
  }

  private void complete(PyContext context, Message.Surface known) {
    if (context.installed().equals(known)) {
      context.prepareMore();
    } else {
      context.install(known);
    }
    lock.lock();
    try {
      inWork = null;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private Step make(Message.Surface known) {
    return () -> {
      PyContext made = engine.context();
      made.install(known);
      lock.lock();
      try {
        ready.add(made);
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    };
  }
}
