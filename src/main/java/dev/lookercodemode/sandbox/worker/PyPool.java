package dev.lookercodemode.sandbox.worker;

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
  private @Nullable Surface surface;
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

  /** From now on, and until a context is taken, nobody minds the work. */
  void idle() {
    lock.lock();
    try {
      idle = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Takes a context: one that is not being worked on, if there is one. */
  PyContext take(Surface wanted) {
    lock.lock();
    try {
      idle = false;
      surface = wanted;
      PyContext context =
          ready.stream().filter(c -> !c.equals(inWork)).findFirst().orElseGet(ready::getFirst);
      while (context.equals(inWork)) {
        changed.awaitUninterruptibly();
      }
      ready.remove(context);
      return context;
    } finally {
      lock.unlock();
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
        // At once: each keeps some megabytes, and runs that follow each other leave no idle time.
        if (!used.isEmpty()) {
          return used.removeFirst()::close;
        }
        if (ready.isEmpty()) {
          return make(surface);
        }
        PyContext incomplete = ready.stream().filter(PyContext::hasMore).findFirst().orElse(null);
        if (idle && incomplete != null) {
          inWork = incomplete;
          return () -> complete(incomplete);
        }
        if (idle && ready.size() < READY) {
          return make(surface);
        }
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private void complete(PyContext context) {
    context.prepareMore();
    lock.lock();
    try {
      inWork = null;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private Step make(@Nullable Surface known) {
    return () -> {
      PyContext made = engine.context();
      if (known != null) {
        made.install(known); // the next run's, most likely
      }
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
