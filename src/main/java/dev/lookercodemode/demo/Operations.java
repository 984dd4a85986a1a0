package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The operations that the instance has, by name. */
final class Operations {
  private final Map<String, Handler> handlers = new HashMap<>();
  private final Set<String> unlocked = new HashSet<>();

  /** An operation that answers JSON. */
  void on(String operation, Function<Call, JsonNode> handler) {
    onAnswer(
        operation,
        call -> Answer.json(FieldsFilter.apply(call.query("fields"), handler.apply(call))));
  }

  /** An operation that answers nothing. */
  void does(String operation, java.util.function.Consumer<Call> handler) {
    onAnswer(
        operation,
        call -> {
          handler.accept(call);
          return Answer.NOTHING;
        });
  }

  void onAnswer(String operation, Handler handler) {
    if (handlers.put(operation, handler) != null) {
      throw new IllegalStateException("two handlers for " + operation);
    }
  }

  /** An operation that takes its time and guards its own state. */
  void onUnlocked(String operation, Handler handler) {
    onAnswer(operation, handler);
    unlocked.add(operation);
  }

  @Nullable Handler handler(String operation) {
    return handlers.get(operation);
  }

  boolean isUnlocked(String operation) {
    return unlocked.contains(operation);
  }

  SortedSet<String> names() {
    return new TreeSet<>(handlers.keySet());
  }
}
