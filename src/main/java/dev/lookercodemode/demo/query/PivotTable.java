package dev.lookercodemode.demo.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query with pivots, laid out: one line per value of the dimensions that stay, one
 * column per value of those that are pivoted, and in each cell the measures. Immutable.
 *
 * @param dimensions those that stay
 * @param columns in the order of the query's sorts, at most as many as its column limit
 * @param lines in the order of the query's rows, at most as many as its limit
 */
record PivotTable(
    List<Field> dimensions, List<Field> measures, List<Column> columns, List<Line> lines) {
  /** Stands between the values of several pivots in the key of a column. */
  private static final String BETWEEN = "|FIELD|";

  /** One combination of pivoted values. */
  record Column(String key, List<@Nullable Object> values) {}

  /** One line: the values of its dimensions, and by the key of a column those of the measures. */
  record Line(List<@Nullable Object> values, Map<String, List<@Nullable Object>> cells) {}

  static PivotTable of(Query query, List<List<@Nullable Object>> rows) {
    List<Field> dimensions = query.rowDimensions();
    Map<List<@Nullable Object>, Column> columns = new TreeMap<>(order(query));
    Map<List<@Nullable Object>, Line> lines = new LinkedHashMap<>();
    for (List<@Nullable Object> row : rows) {
      List<@Nullable Object> pivoted = query.valuesOf(query.pivots(), row);
      columns.putIfAbsent(pivoted, new Column(key(pivoted), pivoted));
      List<@Nullable Object> values = query.valuesOf(dimensions, row);
      Line line = lines.get(values);
      if (line == null) {
        line = new Line(values, new LinkedHashMap<>());
        lines.put(values, line);
      }
      line.cells().put(key(pivoted), query.valuesOf(query.measures(), row));
    }
    long most = query.limit() < 0 ? Long.MAX_VALUE : query.limit();
    return new PivotTable(
        dimensions,
        query.measures(),
        columns.values().stream().limit(query.columnLimit()).toList(),
        lines.values().stream().limit(most).toList());
  }

  /** The name of a column. */
  static String key(List<@Nullable Object> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
  }

  private static Comparator<List<@Nullable Object>> order(Query query) {
    List<Comparator<List<@Nullable Object>>> parts = new ArrayList<>();
    for (Query.Sort sort : query.pivotSorts()) {
      Comparator<List<@Nullable Object>> part = by(query.pivots().indexOf(sort.field()));
      parts.add(sort.descending() ? part.reversed() : part);
    }
    for (int i = 0; i < query.pivots().size(); i++) {
      parts.add(by(i));
    }
    return parts.stream().reduce(Comparator::thenComparing).orElseThrow();
  }

  private static Comparator<List<@Nullable Object>> by(int place) {
    return (a, b) -> compare(a.get(place), b.get(place));
  }

  private static int compare(@Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    return a instanceof Number && b instanceof Number
        ? new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()))
        : a.toString().compareTo(b.toString());
  }
}
