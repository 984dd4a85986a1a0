package dev.lookercodemode.demo.query;

import java.util.ArrayList;
import java.util.List;

/**
 * An SQL condition with its bound parameters, in the order of their question marks.
 *
 * <p>The text comes from the model only; whatever a caller wrote is among the parameters.
 */
record Predicate(String sql, List<Object> parameters) {
  static final Predicate TRUE = new Predicate("1 = 1", List.of());

  Predicate {
    parameters = List.copyOf(parameters);
  }

  static Predicate of(String sql, Object... parameters) {
    return new Predicate(sql, List.of(parameters));
  }

  static Predicate any(List<Predicate> parts) {
    return joined(parts, " OR ");
  }

  static Predicate all(List<Predicate> parts) {
    return joined(parts, " AND ");
  }

  Predicate negated(String column) {
    // SQL's NOT of an unknown is unknown; Looker's exclusions keep the rows without a value.
    return new Predicate("(NOT (" + sql + ") OR " + column + " IS NULL)", parameters);
  }

  private static Predicate joined(List<Predicate> parts, String with) {
    List<Predicate> needed = parts.stream().filter(p -> !p.equals(TRUE)).toList();
    if (needed.isEmpty() || (with.equals(" OR ") && needed.size() < parts.size())) {
      return TRUE;
    }
    if (needed.size() == 1) {
      return needed.getFirst();
    }
    List<Object> parameters = new ArrayList<>();
    needed.forEach(p -> parameters.addAll(p.parameters()));
    return new Predicate(
        "(" + String.join(with, needed.stream().map(Predicate::sql).toList()) + ")", parameters);
  }
}
