package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;

/**
 * Python by GraalPy: one engine, a fresh context for each run. A context takes some tenths of a
 * second to make, so some stand ready.
 */
final class PyGuest implements Guest {
  private final PyPool pool;

  PyGuest(ParentLink parent, long stackBytes) {
    ThreadWatch.start();
    pool = new PyPool(new PyEngine(parent), stackBytes);
  }

  @Override
  public void prepare() {
    pool.awaitReady();
  }

  @Override
  public void idle() {
    pool.idle();
  }

  @Override
  public Message.Done run(Message.Run run) {
    PyContext context = pool.take(Surface.of(run));
    try {
      return new PyRun(context, run).execute();
    } finally {
      pool.discard(context);
    }
  }
}
