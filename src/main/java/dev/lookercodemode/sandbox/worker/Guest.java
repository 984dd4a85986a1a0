package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;

/** A guest language: makes fresh contexts and runs scripts in them. For use by one thread. */
interface Guest {

  /**
   * Makes the next run's context, throwing away the last one's. Done while idle, so that no run
   * waits for it.
   */
  void prepare();

  /** Says that nothing else is to do for now: what later runs need can be made. */
  void idle();

  /** Runs a script in the prepared context; what goes wrong is in the answer. */
  Message.Done run(Message.Run run);
}
