package dev.lookercodemode.typings;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The part of an API document that typings are written for: all methods or those of one tag, and
 * the schemas that belong to them. Immutable.
 */
final class Selection {
  private final ApiDocument api;
  private final List<Operation> operations;
  private final Set<String> reached = new HashSet<>();
  private final Set<String> entities = new HashSet<>();

  private Selection(ApiDocument api, List<Operation> operations) {
    this.api = api;
    this.operations = operations;
    api.operations().forEach(o -> entity(o.result()));
    reach();
  }

  /**
   * @param tag the tag, upper or lower case; null for all
   */
  static Selection of(ApiDocument api, @Nullable String tag) {
    return new Selection(
        api,
        api.callable().stream().filter(o -> tag == null || o.tag().equalsIgnoreCase(tag)).toList());
  }

  List<Operation> operations() {
    return operations;
  }

  /** The operations by tag, in alphabetical order of the tags. */
  Map<String, List<Operation>> byTag() {
    Map<String, List<Operation>> tags =
        new TreeMap<>((a, b) -> a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT)));
    for (Operation o : operations) {
      tags.computeIfAbsent(o.tag(), t -> new ArrayList<>()).add(o);
    }
    return new LinkedHashMap<>(tags);
  }

  /** The schemas that the operations use, directly or through others. */
  List<Schema> schemas() {
    return api.schemas().stream().filter(s -> reached.contains(s.name())).toList();
  }

  /** Whether operations answer it or lists of it: then it has its id, whatever else is left out. */
  boolean entity(Schema schema) {
    return entities.contains(schema.name());
  }

  private void entity(Type result) {
    switch (result) {
      case Type.Named(String schema) -> entities.add(schema);
      case Type.Listing(Type items) -> entity(items);
      default -> {}
    }
  }

  /** Adds the schemas that stand in a type itself. */
  static void names(Type type, Set<String> into) {
    switch (type) {
      case Type.Named(String name) -> into.add(name);
      case Type.Listing(Type items) -> names(items, into);
      case Type.Mapping(Type values) -> names(values, into);
      case Type.Choice(List<Type> options) -> options.forEach(o -> names(o, into));
      default -> {}
    }
  }

  private void reach() {
    Deque<String> todo = new ArrayDeque<>();
    Set<String> used = new LinkedHashSet<>();
    for (Operation o : operations) {
      names(o.result(), used);
      Body body = o.body();
      if (body != null) {
        names(body.type(), used);
      }
      o.parameters().forEach(p -> names(p.type(), used));
    }
    todo.addAll(used);
    while (!todo.isEmpty()) {
      String name = todo.remove();
      if (reached.add(name)) {
        Set<String> next = new LinkedHashSet<>();
        api.schema(name).ifPresent(s -> s.properties().forEach(p -> names(p.type(), next)));
        todo.addAll(next);
      }
    }
  }
}
