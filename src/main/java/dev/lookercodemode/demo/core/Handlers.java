package dev.lookercodemode.demo.core;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** The operations that the instance can execute, by name. */
public final class Handlers {
  private final Map<String, Action> actions = new HashMap<>();
  private final Set<String> unlocked = new HashSet<>();
  private final Set<String> generic = new HashSet<>();
  private final ReentrantLock lock;
  private final Consumer<DemoRequest> gate;

  /**
   * Nothing that can be executed yet.
   *
   * @param gate refuses what a caller may not do; called with the lock
   */
  public Handlers(ReentrantLock lock, Consumer<DemoRequest> gate) {
    this.lock = lock;
    this.gate = gate;
  }

  /** What an operation does; it ends in an answer or in a {@link DemoFailure}. */
  public interface Action {
    DemoAnswer execute(DemoRequest request);
  }

  public void on(String operation, Action action) {
    if (actions.put(operation, action) != null) {
      throw new IllegalStateException("two handlers of " + operation);
    }
  }

  /** An operation that keeps what it is sent and does nothing else with it. */
  public void onGeneric(String operation, Action action) {
    on(operation, action);
    generic.add(operation);
  }

  /** The operations that only keep what they are sent. */
  public SortedSet<String> genericOperations() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(generic));
  }

  /** An operation that may take long and so takes the state's lock itself, where it needs it. */
  public void onUnlocked(String operation, Action action) {
    on(operation, action);
    unlocked.add(operation);
  }

  public SortedSet<String> operations() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(actions.keySet()));
  }

  public DemoAnswer execute(DemoRequest request) {
    String name = request.operation().name();
    Action action = actions.get(name);
    if (action == null) {
      throw ApiErrors.notImplemented(name);
    }
    if (unlocked.contains(name)) {
      pass(request);
      return finish(action.execute(request), request);
    }
    lock.lock();
    try {
      gate.accept(request);
      return finish(action.execute(request), request);
    } finally {
      lock.unlock();
    }
  }

  private void pass(DemoRequest request) {
    lock.lock();
    try {
      gate.accept(request);
    } finally {
      lock.unlock();
    }
  }

  /** Turns the nodes into bytes while they cannot change. */
  private static DemoAnswer finish(DemoAnswer answer, DemoRequest request) {
    if (answer.document().isMissingNode()) {
      return answer;
    }
    DemoAnswer pruned =
        answer.status() == 200
            ? DemoAnswer.json(
                FieldsFilter.of(request.query("fields"))
                    .prune(AnswerSchema.declared(request.operation(), answer.document())))
            : answer;
    return new DemoAnswer(pruned.status(), pruned.mediaType(), Json.missing(), pruned.payload());
  }
}
