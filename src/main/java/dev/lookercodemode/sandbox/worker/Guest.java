package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;

/** A guest language: makes fresh contexts and runs scripts in them. For use by one thread. */
interface Guest {

  /**
   * Makes the next run's context, throwing away the last one's. Done while idle, so that no run
   * waits for it.
   */
  void prepare();

  /**
   * Does one more piece of work for later runs, while there is nothing else to do; false when there
   * is none left.
   */
  boolean prepareMore();

  /** Runs a script in the prepared context; what goes wrong is in the answer. */
  Message.Done run(Message.Run run);
}
