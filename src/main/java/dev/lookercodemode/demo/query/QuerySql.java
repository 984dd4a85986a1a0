package dev.lookercodemode.demo.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The SQL of a Looker query. Names are looked up in the explore and values are bound: nothing of
 * the query's own text goes into the SQL.
 *
 * @param fields the selected fields in order
 */
record QuerySql(List<Field> fields, String sql, List<Object> values) {
  private static final int DEFAULT_LIMIT = 500;

  static QuerySql of(Explore explore, JsonNode query, Clock clock) throws QueryException {
    return new Maker(explore, query, clock).make();
  }

  /** The SQL to show: with its values written in. */
  String shown() {
    StringBuilder shown = new StringBuilder();
    int next = 0;
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (c == '?') {
        Object value = values.get(next++);
        shown.append(
            value instanceof Number
                ? value.toString()
                : "'" + value.toString().replace("'", "''") + "'");
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  private record Maker(Explore explore, JsonNode query, Clock clock) {

    QuerySql make() throws QueryException {
      if (!query.path("pivots").isEmpty()) {
        throw new QueryException(400, "The demo instance does not pivot: leave out 'pivots'.");
      }
      List<Field> fields = new ArrayList<>();
      for (JsonNode name : query.path("fields")) {
        fields.add(field(name.asText()));
      }
      if (fields.isEmpty()) {
        throw new QueryException(400, "A query needs at least one field.");
      }
      List<Condition> where = new ArrayList<>();
      List<Condition> having = new ArrayList<>();
      for (Map.Entry<String, JsonNode> filter : query.path("filters").properties()) {
        Field field = field(filter.getKey());
        Condition condition = FilterExpression.of(field, filter.getValue().asText(), clock);
        if (condition != null) {
          (field.measure() ? having : where).add(condition);
        }
      }
      StringBuilder sql = new StringBuilder("SELECT ");
      sql.append(String.join(", ", numbered(fields))).append(" FROM ").append(explore.from());
      List<Object> values = new ArrayList<>();
      append(sql, " WHERE ", where, values);
      List<String> groups = fields.stream().filter(f -> !f.measure()).map(Field::sql).toList();
      if (!groups.isEmpty()) {
        sql.append(" GROUP BY ").append(String.join(", ", groups));
      }
      append(sql, " HAVING ", having, values);
      sql.append(" ORDER BY ").append(String.join(", ", order(fields)));
      int limit = limit();
      if (limit >= 0) {
        sql.append(" LIMIT ").append(limit);
      }
      return new QuerySql(fields, sql.toString(), values);
    }

    private static List<String> numbered(List<Field> fields) {
      List<String> columns = new ArrayList<>();
      for (int i = 0; i < fields.size(); i++) {
        columns.add(fields.get(i).sql() + " AS c" + i);
      }
      return columns;
    }

    private static void append(
        StringBuilder sql, String keyword, List<Condition> conditions, List<Object> values) {
      if (!conditions.isEmpty()) {
        Condition all = Condition.joined("AND", conditions);
        sql.append(keyword).append(all.sql());
        values.addAll(all.values());
      }
    }

    /**
     * As asked; else like Looker: the first date or else the first measure downwards, else the
     * first field.
     */
    private List<String> order(List<Field> fields) throws QueryException {
      List<String> order = new ArrayList<>();
      for (JsonNode sort : query.path("sorts")) {
        String[] words = sort.asText().strip().split("\\s+", -1);
        int place = fields.indexOf(field(words[0]));
        if (place < 0) {
          throw new QueryException(
              400, "The sort '" + words[0] + "' is not among the query's fields.");
        }
        boolean down = words.length > 1 && words[1].toLowerCase(Locale.ROOT).startsWith("desc");
        order.add((place + 1) + (down ? " DESC" : " ASC") + " NULLS LAST");
      }
      if (order.isEmpty()) {
        for (int i = 0; i < fields.size() && order.isEmpty(); i++) {
          if (fields.get(i).isDate()) {
            order.add((i + 1) + " DESC NULLS LAST");
          }
        }
        for (int i = 0; i < fields.size() && order.isEmpty(); i++) {
          if (fields.get(i).measure()) {
            order.add((i + 1) + " DESC NULLS LAST");
          }
        }
      }
      if (order.isEmpty()) {
        order.add("1 ASC NULLS LAST");
      }
      return order;
    }

    private int limit() throws QueryException {
      String text = query.path("limit").asText("");
      if (text.isEmpty() || text.equals("null")) {
        return DEFAULT_LIMIT;
      }
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw new QueryException(400, "The limit '" + text + "' is not a number.");
      }
    }

    private Field field(String name) throws QueryException {
      Field field = explore.field(name);
      if (field == null) {
        throw new QueryException(
            400,
            "Unknown or inaccessible field \""
                + name
                + "\" referenced by \""
                + explore.name()
                + "\" in model \""
                + explore.model()
                + "\".");
      }
      return field;
    }
  }
}
