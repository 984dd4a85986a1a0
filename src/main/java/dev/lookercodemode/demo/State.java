package dev.lookercodemode.demo;

import java.time.Clock;

/** All that an instance knows, and the operations on it; its monitor is the instance's lock. */
final class State implements AutoCloseable {
  private final Clock clock;
  private final Sessions sessions;
  private Operations operations;

  State(Clock clock, Sessions sessions) {
    this.clock = clock;
    this.sessions = sessions;
    this.operations = fresh();
  }

  private Operations fresh() {
    Store store = new Store(clock);
    new Seed(store).plant();
    Operations fresh = new Operations();
    sessions.register(fresh, store);
    new People(store).register(fresh);
    new Folders(store).register(fresh);
    new Content(store).register(fresh);
    new Schedules(store).register(fresh);
    return fresh;
  }

  synchronized Operations operations() {
    return operations;
  }

  /** Puts everything back to the start. */
  synchronized void reset() {
    operations = fresh();
  }

  @Override
  public void close() {}
}
