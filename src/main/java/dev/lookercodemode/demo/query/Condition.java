package dev.lookercodemode.demo.query;

import java.util.List;

/** A SQL condition with its bound values. Immutable. */
record Condition(String sql, List<Object> values) {
  Condition {
    values = List.copyOf(values);
  }

  static Condition of(String sql, Object... values) {
    return new Condition(sql, List.of(values));
  }

  static Condition not(Condition condition) {
    return new Condition("NOT (" + condition.sql + ")", condition.values);
  }

  static Condition joined(String operator, List<Condition> conditions) {
    return new Condition(
        "("
            + String.join(" " + operator + " ", conditions.stream().map(Condition::sql).toList())
            + ")",
        conditions.stream().flatMap(c -> c.values.stream()).toList());
  }
}
