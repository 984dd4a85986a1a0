package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Python by GraalPy: one engine, a fresh context for each run. A context takes some tenths of a
 * second to make, so some stand ready.
 */
final class PyGuest implements Guest {
  private static final int READY = 2;

  private final PyEngine engine;
  private final Deque<PyContext> ready = new ArrayDeque<>();
  private @Nullable PyContext used;
  private @Nullable Surface lastSurface;

  PyGuest(ParentLink parent) {
    engine = new PyEngine(parent);
    ThreadWatch.start();
  }

  @Override
  public void prepare() {
    if (ready.isEmpty()) {
      add();
    }
  }

  @Override
  public boolean prepareMore() {
    PyContext last = used;
    if (last != null) {
      used = null;
      last.close();
      return true;
    }
    for (PyContext context : ready) {
      if (context.prepareMore()) {
        return true;
      }
    }
    if (ready.size() == READY) {
      return false;
    }
    add();
    return true;
  }

  private void add() {
    PyContext context = engine.context();
    if (lastSurface != null) {
      context.install(lastSurface); // the next run's, most likely
    }
    ready.add(context);
  }

  @Override
  public Message.Done run(Message.Run run) {
    PyContext context = ready.remove();
    used = context;
    lastSurface = Surface.of(run);
    return new PyRun(context, run).execute();
  }
}
