package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;

/**
 * The way out of one context, open until its run has ended. A thread that outlives its run would
 * otherwise be heard in the next one. Safe for use by several threads.
 */
final class RunOutlet {
  private final ParentLink parent;
  private boolean ended;

  RunOutlet(ParentLink parent) {
    this.parent = parent;
  }

  /**
   * Sends a message of the run.
   *
   * @throws IllegalStateException if the run is over
   */
  synchronized void send(Message message) {
    if (ended) {
      throw new IllegalStateException("the run is over");
    }
    parent.send(message);
  }

  /** Nothing passes any more once this returns. */
  synchronized void end() {
    ended = true;
  }
}
