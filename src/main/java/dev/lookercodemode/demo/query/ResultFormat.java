package dev.lookercodemode.demo.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The formats in which a query's result can be had. */
enum ResultFormat {
  JSON,
  JSON_DETAIL,
  CSV,
  TXT,
  SQL;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static ResultFormat of(String name) throws QueryException {
    for (ResultFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
        return format;
      }
    }
    throw new QueryException(
        400,
        "The demo instance has no result format '"
            + name
            + "': use json, json_detail, csv, txt or sql.");
  }

  QueryAnswer write(QuerySql query, List<List<@Nullable Object>> rows) {
    return switch (this) {
      case JSON -> json(objects(query.fields(), rows).toString());
      case JSON_DETAIL -> json(detail(query, rows).toString());
      case CSV -> text("text/csv", table(query.fields(), rows, ","));
      case TXT -> text("text/plain", table(query.fields(), rows, "\t"));
      case SQL -> text("text/plain", query.shown());
    };
  }

  /** json_detail answers a wrong query with 200 and its errors. */
  static QueryAnswer errors(QueryException e) {
    ObjectNode document = MAPPER.createObjectNode();
    document.putArray("data");
    document
        .putArray("errors")
        .addObject()
        .put("message", e.reason())
        .put("message_details", e.reason());
    return json(document.toString());
  }

  private static QueryAnswer json(String text) {
    return new QueryAnswer("application/json;charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static QueryAnswer text(String mediaType, String text) {
    return new QueryAnswer(mediaType + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static ArrayNode objects(List<Field> fields, List<List<@Nullable Object>> rows) {
    ArrayNode objects = MAPPER.createArrayNode();
    for (List<@Nullable Object> row : rows) {
      ObjectNode object = objects.addObject();
      for (int i = 0; i < fields.size(); i++) {
        put(object, fields.get(i).name(), row.get(i));
      }
    }
    return objects;
  }

  private static void put(ObjectNode object, String name, @Nullable Object value) {
    switch (value) {
      case null -> object.putNull(name);
      case Long n -> object.put(name, n.longValue());
      case Integer n -> object.put(name, n.intValue());
      case BigDecimal n -> object.put(name, n.doubleValue());
      case Double n -> object.put(name, n.doubleValue());
      default -> object.put(name, value.toString());
    }
  }

  private static ObjectNode detail(QuerySql query, List<List<@Nullable Object>> rows) {
    ObjectNode detail = MAPPER.createObjectNode();
    ObjectNode described = detail.putObject("fields");
    ArrayNode dimensions = described.putArray("dimensions");
    ArrayNode measures = described.putArray("measures");
    for (Field f : query.fields()) {
      (f.measure() ? measures : dimensions)
          .addObject()
          .put("name", f.name())
          .put("label", f.label())
          .put("type", f.type())
          .put("view", f.view());
    }
    ArrayNode data = detail.putArray("data");
    for (List<@Nullable Object> row : rows) {
      ObjectNode object = data.addObject();
      for (int i = 0; i < query.fields().size(); i++) {
        ObjectNode cell = object.putObject(query.fields().get(i).name());
        put(cell, "value", row.get(i));
      }
    }
    detail.put("sql", query.shown());
    detail.putArray("errors");
    return detail;
  }

  private static String table(
      List<Field> fields, List<List<@Nullable Object>> rows, String separator) {
    StringBuilder table = new StringBuilder();
    table
        .append(
            fields.stream()
                .map(f -> quoted(f.label(), separator))
                .collect(Collectors.joining(separator)))
        .append('\n');
    for (List<@Nullable Object> row : rows) {
      table
          .append(
              row.stream()
                  .map(v -> v == null ? "" : quoted(v.toString(), separator))
                  .collect(Collectors.joining(separator)))
          .append('\n');
    }
    return table.toString();
  }

  /** As RFC 4180 quotes. */
  private static String quoted(String text, String separator) {
    return text.contains(separator) || text.contains("\"") || text.contains("\n")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
