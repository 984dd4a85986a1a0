package dev.lookercodemode.binding;

/** What hears of a run's calls as they go on. Called by several threads at once. */
public interface CallListener {
  /** One that does not listen. */
  CallListener NONE =
      new CallListener() {
        @Override
        public void sending(CallEvent write) {}

        @Override
        public void ended(CallEvent call, CallRecord how) {}
      };

  /**
   * Hears of a write before it is sent; nothing is sent before this returns.
   *
   * @throws InterruptedException if the run ends meanwhile, so that it is not sent
   */
  void sending(CallEvent write) throws InterruptedException;

  /** Hears how a call ended; must not wait for anything. */
  void ended(CallEvent call, CallRecord how);
}
