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
  private final ParentLink parent;

  PyGuest(ParentLink parent) {
    this.parent = parent;
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
    if (!parent.surface().equals(Message.Surface.NONE)) {
      context.install(parent.surface()); // the next run's, most likely
    }
    ready.add(context);
  }

  @Override
  public Message.Done run(Message.Run run) {
    ready.removeIf(this::isOutdated);
    prepare();
    PyContext context = ready.remove();
    used = context;
    return new PyRun(context, parent.surface(), run).execute();
  }

  /** Whether other functions stand in a context than those of the run that has come. */
  private boolean isOutdated(PyContext context) {
    if (context.canInstall(parent.surface())) {
      return false;
    }
    context.close();
    return true;
  }
}
