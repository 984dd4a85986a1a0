package dev.lookercodemode.demo.query;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the SQL of a query. */
final class SqlWriter {
  private final Query query;
  private final LocalDateTime now;

  private SqlWriter(Query query, LocalDateTime now) {
    this.query = query;
    this.now = now;
  }

  /**
   * The SQL of a query; {@code now} is what its relative dates count from.
   *
   * @throws QueryException 400 when a filter cannot be understood
   */
  static SqlText write(Query query, LocalDateTime now) throws QueryException {
    return new SqlWriter(query, now).write();
  }

  private SqlText write() throws QueryException {
    List<Predicate> where = new ArrayList<>();
    List<Predicate> having = new ArrayList<>();
    for (Map.Entry<Field, String> filter : query.filters().entrySet()) {
      Predicate condition = condition(filter.getKey(), filter.getValue());
      if (!condition.equals(Predicate.TRUE)) {
        (filter.getKey().type().isMeasure() ? having : where).add(condition);
      }
    }
    List<Object> parameters = new ArrayList<>();
    StringBuilder sql = new StringBuilder("SELECT\n    ");
    sql.append(
        query.fields().stream()
            .map(f -> expression(f) + " AS \"" + f.fullName() + "\"")
            .collect(Collectors.joining(",\n    ")));
    from(sql);
    conditions(sql, "\nWHERE ", where, parameters);
    List<String> groups =
        query.fields().stream().filter(f -> !f.type().isMeasure()).map(this::expression).toList();
    if (!groups.isEmpty()) {
      sql.append("\nGROUP BY\n    ").append(String.join(",\n    ", groups));
    }
    conditions(sql, "\nHAVING ", having, parameters);
    sql.append("\nORDER BY\n    ");
    sql.append(
        query.sorts().stream()
            .map(
                s ->
                    (query.fields().indexOf(s.field()) + 1)
                        + (s.descending() ? " DESC NULLS LAST" : " NULLS LAST"))
            .collect(Collectors.joining(",\n    ")));
    // Rows of the database become columns as well: how many there may be shows only afterwards.
    if (query.limit() >= 0 && query.pivots().isEmpty()) {
      sql.append("\nFETCH NEXT ").append(query.limit()).append(" ROWS ONLY");
    }
    return new SqlText(sql.toString(), parameters);
  }

  private static void conditions(
      StringBuilder sql, String clause, List<Predicate> conditions, List<Object> parameters) {
    if (!conditions.isEmpty()) {
      Predicate all = Predicate.all(conditions);
      sql.append(clause).append(all.sql());
      parameters.addAll(all.parameters());
    }
  }

  private Predicate condition(Field field, String expression) throws QueryException {
    String column = field.type().isMeasure() ? expression(field) : field.column();
    try {
      return switch (field.type()) {
        case STRING -> StringFilter.parse(column, expression);
        case YESNO -> YesNoFilter.parse(column, expression);
        case NUMBER, COUNT, SUM, AVERAGE -> NumberFilter.parse(column, expression);
        case DATE_RAW, DATE_TIME, DATE_DATE, DATE_WEEK, DATE_MONTH, DATE_QUARTER, DATE_YEAR ->
            DateFilter.parse(column, expression, now);
      };
    } catch (FilterSyntaxException e) {
      throw QueryException.badRequest(
          "The filter on " + field.fullName() + " cannot be understood: " + e.getMessage());
    }
  }

  private String expression(Field field) {
    String column = field.column();
    return switch (field.type()) {
      case STRING, NUMBER -> column;
      case YESNO -> "CASE WHEN " + column + " THEN 'Yes' ELSE 'No' END";
      case DATE_RAW, DATE_TIME -> "TO_CHAR(" + column + ", 'YYYY-MM-DD HH24:MI:SS')";
      case DATE_DATE -> "TO_CHAR(" + column + ", 'YYYY-MM-DD')";
      case DATE_WEEK -> "TO_CHAR(DATE_TRUNC(ISO_WEEK, " + column + "), 'YYYY-MM-DD')";
      case DATE_MONTH -> "TO_CHAR(" + column + ", 'YYYY-MM')";
      case DATE_QUARTER -> "TO_CHAR(DATE_TRUNC(QUARTER, " + column + "), 'YYYY-MM')";
      case DATE_YEAR -> "EXTRACT(YEAR FROM " + column + ")";
      // Joins are many-to-one: a base row is there once, with a key or without.
      case COUNT -> isJoined(field) ? "COUNT(DISTINCT " + column + ")" : "COUNT(*)";
      case SUM -> isJoined(field) ? sumOncePerKey(field) : "SUM(" + column + ")";
      case AVERAGE ->
          isJoined(field)
              ? sumOncePerKey(field) + " / NULLIF(COUNT(DISTINCT " + keyOfValue(field) + "), 0)"
              : "AVG(CAST(" + column + " AS DECIMAL(30, 10)))";
    };
  }

  private boolean isJoined(Field field) {
    return !field.view().equals(query.explore().base().name());
  }

  private String keyOfValue(Field field) {
    String key = query.explore().view(field.view()).key();
    return "CASE WHEN " + field.column() + " IS NOT NULL THEN " + key + " END";
  }

  /**
   * A sum over the rows of a joined view, each counted once however many base rows it meets:
   * shifted by a multiple of its key, every row's value is distinct.
   */
  private String sumOncePerKey(Field field) {
    String shift = "CAST(" + keyOfValue(field) + " AS DECIMAL(30, 10)) * 1000000000";
    return "(SUM(DISTINCT " + field.column() + " + " + shift + ") - SUM(DISTINCT " + shift + "))";
  }

  private void from(StringBuilder sql) {
    View base = query.explore().base();
    sql.append("\nFROM \"").append(base.table()).append("\" AS \"").append(base.name()).append('"');
    Set<String> needed = new LinkedHashSet<>();
    Stream.concat(query.fields().stream(), query.filters().keySet().stream())
        .forEach(f -> needed.add(f.view()));
    for (Join join : query.explore().joins()) {
      if (needed.contains(join.view().name())) {
        needed.addAll(join.requires());
      }
    }
    for (Join join : query.explore().joins()) {
      if (join.on() != null && needed.contains(join.view().name())) {
        View view = join.view();
        sql.append("\nLEFT JOIN \"").append(view.table());
        sql.append("\" AS \"").append(view.name()).append("\" ON ").append(join.on());
      }
    }
  }
}
