package dev.lookercodemode.demo;

import dev.lookercodemode.demo.query.QueryEngine;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** All that an instance knows, and the operations on it; its monitor is the instance's lock. */
final class State implements AutoCloseable {
  private final Clock clock;
  private final Sessions sessions;
  private final OwnDocument document;
  private Operations operations;
  private @Nullable QueryEngine engine;

  State(Clock clock, Sessions sessions, OwnDocument document) {
    this.clock = clock;
    this.sessions = sessions;
    this.document = document;
    this.operations = fresh();
  }

  private Operations fresh() {
    Store store = new Store(clock);
    new Seed(store).plant();
    Operations fresh = new Operations();
    sessions.register(fresh, store);
    document.register(fresh);
    new People(store).register(fresh);
    new Folders(store).register(fresh);
    new Content(store).register(fresh);
    new Schedules(store).register(fresh);
    Queries queries = new Queries(store, this, clock);
    queries.register(fresh);
    if (engine != null) {
      engine.close();
    }
    engine = queries.engine();
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
  public synchronized void close() {
    if (engine != null) {
      engine.close();
    }
  }
}
