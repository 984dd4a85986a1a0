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
  private DetailDocument() {}

  static ObjectNode of(Result result) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ObjectNode fields = document.putObject("fields");
    ArrayNode dimensions = fields.putArray("dimensions");
    ArrayNode measures = fields.putArray("measures");
    fields.putArray("table_calculations");
    fields.putArray("pivots");
    for (Field field : result.query().fields()) {
      (field.type().isMeasure() ? measures : dimensions).add(FieldDocument.of(field));
    }
    ArrayNode data = document.putArray("data");
    for (List<@Nullable Object> row : result.rows()) {
      ObjectNode cells = data.addObject();
      for (int i = 0; i < row.size(); i++) {
        Field field = result.query().fields().get(i);
        ObjectNode cell = cells.putObject(field.fullName());
        ResultFormat.put(cell, "value", row.get(i));
        String rendered = rendered(field, row.get(i));
        if (rendered != null) {
          cell.put("rendered", rendered);
        }
      }
    }
    document.put("sql", result.sql());
    document.put("runtime", String.format(Locale.ROOT, "%.3f", result.seconds()));
    document.put("has_totals", false);
    document.put("has_row_totals", false);
    document.put("truncated", false);
    document.put("from_cache", result.fromCache());
    document.putArray("errors");
    ObjectNode origin = document.putObject("query");
    origin.put("model", result.query().model().name());
    origin.put("view", result.query().explore().name());
    return document;
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
