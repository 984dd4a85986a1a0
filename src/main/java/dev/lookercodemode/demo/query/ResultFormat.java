package dev.lookercodemode.demo.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The formats a query's result comes in. */
enum ResultFormat {
  JSON("application/json"),
  JSON_DETAIL("application/json"),
  CSV("text/csv"),
  TXT("text/plain"),
  MD("text/markdown"),
  HTML("text/html"),
  SQL("text/plain");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String mediaType;

  ResultFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  static ResultFormat named(String name) throws QueryException {
    for (ResultFormat format : values()) {
      if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
        return format;
      }
    }
    String known =
        Arrays.stream(values())
            .map(f -> f.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw QueryException.badRequest(
        "The result format \"" + name + "\" is not served; ask for one of " + known);
  }

  QueryAnswer answer(Result result) {
    return answer(
        switch (this) {
          case JSON ->
              (result.query().pivots().isEmpty() ? rows(result) : pivoted(result)).toString();
          case JSON_DETAIL -> DetailDocument.of(result).toString();
          case CSV -> DelimitedText.csv(result);
          case TXT -> DelimitedText.tabbed(result);
          case MD -> DelimitedText.markdown(result);
          case HTML -> DelimitedText.html(result);
          case SQL -> result.sql();
        },
        result.fromCache());
  }

  QueryAnswer answer(String text) {
    return answer(text, false);
  }

  private QueryAnswer answer(String text, boolean fromCache) {
    return new QueryAnswer(mediaType, text.getBytes(StandardCharsets.UTF_8), fromCache);
  }

  private static ArrayNode rows(Result result) {
    ArrayNode list = NODES.arrayNode();
    for (List<@Nullable Object> row : result.rows()) {
      ObjectNode object = list.addObject();
      for (int i = 0; i < row.size(); i++) {
        put(object, result.query().fields().get(i).fullName(), row.get(i));
      }
    }
    return list;
  }

  /** In each cell: by the names of the pivots, by the values of a column, the measure. */
  private static ArrayNode pivoted(Result result) {
    ArrayNode list = NODES.arrayNode();
    PivotTable table = PivotTable.of(result.query(), result.rows());
    String pivots =
        result.query().pivots().stream()
            .map(Field::fullName)
            .collect(Collectors.joining("|FIELD|"));
    for (PivotTable.Line line : table.lines()) {
      ObjectNode object = list.addObject();
      for (int i = 0; i < table.dimensions().size(); i++) {
        put(object, table.dimensions().get(i).fullName(), line.values().get(i));
      }
      for (int m = 0; m < table.measures().size(); m++) {
        ObjectNode cells = object.putObject(table.measures().get(m).fullName()).putObject(pivots);
        for (PivotTable.Column column : table.columns()) {
          List<@Nullable Object> values = line.cells().get(column.key());
          put(cells, column.key(), values == null ? null : values.get(m));
        }
      }
    }
    return list;
  }

  static void put(ObjectNode object, String name, @Nullable Object value) {
    switch (value) {
      case null -> object.putNull(name);
      case BigDecimal number -> object.put(name, number);
      case Long number -> object.put(name, number);
      default -> object.put(name, value.toString());
    }
  }
}
