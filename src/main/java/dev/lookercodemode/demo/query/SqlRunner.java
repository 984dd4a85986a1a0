package dev.lookercodemode.demo.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Runs SQL that a caller wrote: one SELECT, nothing else. */
final class SqlRunner {
  private static final long MOST_ROWS = 5_000;

  private SqlRunner() {}

  static QueryAnswer run(QueryEngine engine, String sql, ResultFormat format)
      throws QueryException {
    String text = sql.strip().replaceFirst(";\\s*$", "");
    if (!text.toUpperCase(Locale.ROOT).matches("(?s)(SELECT|WITH|TABLE|VALUES)\\b.*")) {
      throw QueryException.failedQuery("Only a SELECT runs in the SQL Runner of the demo.");
    }
    Grid grid = engine.withDatabase(database -> database.read(text, MOST_ROWS));
    return switch (format) {
      case JSON -> format.answer(json(grid));
      case CSV -> format.answer(delimited(grid, ","));
      case TXT -> format.answer(delimited(grid, "\t"));
      default ->
          throw QueryException.badRequest("SQL Runner queries are served as json, csv or txt.");
    };
  }

  /** Rows under the names of their columns. */
  record Grid(List<String> columns, List<List<@Nullable Object>> rows) {}

  private static String json(Grid grid) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (List<@Nullable Object> row : grid.rows()) {
      ObjectNode object = list.addObject();
      for (int i = 0; i < row.size(); i++) {
        ResultFormat.put(object, grid.columns().get(i), row.get(i));
      }
    }
    return list.toString();
  }

  private static String delimited(Grid grid, String separator) {
    StringBuilder text = new StringBuilder();
    line(text, grid.columns(), separator);
    grid.rows().forEach(row -> line(text, row, separator));
    return text.toString();
  }

  private static void line(
      StringBuilder text, List<? extends @Nullable Object> cells, String separator) {
    List<String> quoted = new ArrayList<>();
    for (Object cell : cells) {
      String plain = cell == null ? "" : cell.toString();
      boolean bare = !plain.contains("\"") && !plain.contains(separator) && !plain.contains("\n");
      quoted.add(bare ? plain : "\"" + plain.replace("\"", "\"\"") + "\"");
    }
    text.append(String.join(separator, quoted)).append('\n');
  }
}
