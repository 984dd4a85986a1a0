package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;

/**
 * Python by GraalPy: one engine, a fresh context for each run. A context takes some tenths of a
 * second to make, so some stand ready.
 */
final class PyGuest implements Guest {
  private final ParentLink parent;
  private final PyPool pool;

  PyGuest(ParentLink parent, long stackBytes) {
    this.parent = parent;
    ThreadWatch.start();
    pool = new PyPool(new PyEngine(parent), stackBytes);
  }

  @Override
  public void prepare() {
    pool.awaitReady();
    pool.enter();
  }

  @Override
  public void idle() {
    pool.idle(parent.surface());
  }

  @Override
  public Message.Done run(Message.Run run) {
    PyContext context = pool.take(parent.surface());
    try {
      return new PyRun(context, parent.surface(), run).execute();
    } finally {
      context.end();
      pool.discard(context);
    }
  }
}
