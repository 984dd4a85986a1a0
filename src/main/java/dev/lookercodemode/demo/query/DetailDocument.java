package dev.lookercodemode.demo.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes results in format json_detail. */
final class DetailDocument {
  /** Looker's name of the column that holds the totals of the rows. */
  private static final String ROW_TOTAL = "$$$_row_total_$$$";

  private final Result result;
  private final Query query;
  private final ObjectNode document = JsonNodeFactory.instance.objectNode();

  private DetailDocument(Result result) {
    this.result = result;
    this.query = result.query();
  }

  static ObjectNode of(Result result) {
    return new DetailDocument(result).write();
  }

  private ObjectNode write() {
    ObjectNode fields = document.putObject("fields");
    ArrayNode dimensions = fields.putArray("dimensions");
    ArrayNode measures = fields.putArray("measures");
    fields.putArray("table_calculations");
    ArrayNode pivots = fields.putArray("pivots");
    for (Field field : query.fields()) {
      (query.pivots().contains(field) ? pivots : field.type().isMeasure() ? measures : dimensions)
          .add(FieldDocument.of(field));
    }
    ArrayNode data = document.putArray("data");
    if (query.pivots().isEmpty()) {
      for (List<@Nullable Object> row : result.rows()) {
        cells(data.addObject(), query.fields(), row);
      }
      if (!result.totals().ofColumns().isEmpty()) {
        cells(
            document.putObject("totals_data"),
            query.measures(),
            result.totals().ofColumns().getFirst());
      }
    } else {
      pivoted(data);
    }
    document.put("sql", result.sql());
    document.put("runtime", String.format(Locale.ROOT, "%.3f", result.seconds()));
    document.put("has_totals", !result.totals().ofColumns().isEmpty());
    document.put("has_row_totals", !result.totals().ofRows().isEmpty());
    document.put("truncated", false);
    document.put("from_cache", result.fromCache());
    document.putArray("errors");
    ObjectNode origin = document.putObject("query");
    origin.put("model", query.model().name());
    origin.put("view", query.explore().name());
    return document;
  }

  private void pivoted(ArrayNode data) {
    PivotTable table = PivotTable.of(query, result.rows());
    ArrayNode columns = document.putArray("pivots");
    for (PivotTable.Column column : table.columns()) {
      ObjectNode entry = columns.addObject().put("key", column.key()).put("is_total", false);
      ObjectNode values = entry.putObject("data");
      for (int i = 0; i < query.pivots().size(); i++) {
        ResultFormat.put(values, query.pivots().get(i).fullName(), column.values().get(i));
      }
      cells(entry.putObject("metadata"), query.pivots(), column.values());
    }
    boolean rowTotals = !result.totals().ofRows().isEmpty();
    if (rowTotals) {
      columns.addObject().put("key", ROW_TOTAL).put("is_total", true);
    }
    int dimensions = table.dimensions().size();
    for (PivotTable.Line line : table.lines()) {
      ObjectNode row = data.addObject();
      cells(row, table.dimensions(), line.values());
      for (PivotTable.Column column : table.columns()) {
        pivotCells(row, column.key(), line.cells().get(column.key()));
      }
      for (List<@Nullable Object> total : result.totals().ofRows()) {
        if (total.subList(0, dimensions).equals(line.values())) {
          pivotCells(row, ROW_TOTAL, total.subList(dimensions, total.size()));
        }
      }
    }
    if (!result.totals().ofColumns().isEmpty()) {
      ObjectNode totals = document.putObject("totals_data");
      int pivots = query.pivots().size();
      for (List<@Nullable Object> total : result.totals().ofColumns()) {
        String key = PivotTable.key(total.subList(0, pivots));
        pivotCells(totals, key, total.subList(pivots, total.size()));
      }
      for (List<@Nullable Object> total : result.totals().ofAll()) {
        pivotCells(totals, ROW_TOTAL, total);
      }
    }
  }

  private void pivotCells(ObjectNode row, String column, @Nullable List<@Nullable Object> values) {
    for (int m = 0; m < query.measures().size(); m++) {
      Field measure = query.measures().get(m);
      ObjectNode cell = row.withObjectProperty(measure.fullName()).putObject(column);
      cell(cell, measure, values == null ? null : values.get(m));
    }
  }

  private static void cells(ObjectNode row, List<Field> fields, List<@Nullable Object> values) {
    for (int i = 0; i < fields.size(); i++) {
      cell(row.putObject(fields.get(i).fullName()), fields.get(i), values.get(i));
    }
  }

  private static void cell(ObjectNode cell, Field field, @Nullable Object value) {
    ResultFormat.put(cell, "value", value);
    String rendered = rendered(field, value);
    if (rendered != null) {
      cell.put("rendered", rendered);
    }
  }

  /** The document of a query that failed. */
  static ObjectNode of(QueryException failure) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.putObject("fields").putArray("dimensions");
    document.withObjectProperty("fields").putArray("measures");
    document.putArray("data");
    document.putNull("sql");
    ObjectNode error = document.putArray("errors").addObject();
    error.put("code", "");
    error.put("message", failure.reason());
    error.put("fatal", true);
    return document;
  }

  private static @Nullable String rendered(Field field, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    if (value instanceof Number && field.valueFormat() != null) {
      return new DecimalFormat(field.valueFormat(), symbols).format(value);
    } else if (value instanceof Number && field.type() == FieldType.COUNT) {
      return new DecimalFormat("#,##0", symbols).format(value);
    } else if (value instanceof BigDecimal number) {
      return number.toPlainString();
    } else if (field.type() == FieldType.DATE_QUARTER) {
      String text = value.toString();
      int month = Integer.parseInt(text.substring(5));
      return text.substring(0, 5) + "Q" + (month + 2) / 3;
    }
    return value.toString();
  }
}
