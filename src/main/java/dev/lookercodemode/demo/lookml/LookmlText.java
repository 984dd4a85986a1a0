package dev.lookercodemode.demo.lookml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.demo.core.Json;
import java.util.List;

/** The LookML of the shop, written from what its models say of themselves. */
final class LookmlText {
  private LookmlText() {}

  /** The model's file. */
  static String model(JsonNode model, List<JsonNode> explores) {
    StringBuilder text = new StringBuilder("connection: \"thelook_db\"\n");
    text.append("label: \"").append(Json.text(model, "label")).append("\"\n");
    text.append("include: \"/views/*.view.lkml\"\n");
    for (JsonNode explore : explores) {
      text.append("\nexplore: ").append(Json.text(explore, "name")).append(" {\n");
      for (JsonNode join : explore.path("joins")) {
        text.append("  join: ").append(Json.text(join, "name")).append(" {\n");
        text.append("    relationship: many_to_one\n    sql_on: ");
        text.append(Json.text(join, "sql_on").replaceAll("\"(\\w+)\"\\.\"(\\w+)\"", "\\${$1.$2}"));
        text.append(" ;;\n  }\n");
      }
      text.append("}\n");
    }
    return text.toString();
  }

  /** The file of one view: the fields of it that its explore shows. */
  static String view(JsonNode explore, String view) {
    StringBuilder text = new StringBuilder("view: " + view + " {\n");
    text.append("  sql_table_name: \"").append(view).append("\" ;;\n");
    for (JsonNode field : explore.path("fields").path("dimensions")) {
      boolean first = !field.path("is_timeframe").asBoolean() || isFirst(field);
      if (Json.text(field, "view").equals(view) && first) {
        dimension(text, field);
      }
    }
    for (JsonNode field : explore.path("fields").path("measures")) {
      if (Json.text(field, "view").equals(view)) {
        text.append("  measure: ").append(bare(field)).append(" {\n");
        text.append("    type: ").append(Json.text(field, "type")).append("\n  }\n");
      }
    }
    return text.append("}\n").toString();
  }

  private static boolean isFirst(JsonNode field) {
    return Json.text(field, "name").endsWith("_raw");
  }

  private static void dimension(StringBuilder text, JsonNode field) {
    if (field.path("is_timeframe").asBoolean()) {
      String group = bare(field).replaceFirst("_raw$", "");
      text.append("  dimension_group: ").append(group).append(" {\n    type: time\n");
      text.append("    timeframes: [raw, time, date, week, month, quarter, year]\n");
      text.append("    sql: ${TABLE}.\"").append(group).append("\" ;;\n  }\n");
      return;
    }
    text.append("  dimension: ").append(bare(field)).append(" {\n");
    if (field.path("primary_key").asBoolean()) {
      text.append("    primary_key: yes\n");
    }
    text.append("    type: ").append(Json.text(field, "type")).append('\n');
    text.append("    sql: ${TABLE}.\"").append(bare(field)).append("\" ;;\n  }\n");
  }

  private static String bare(JsonNode field) {
    String name = Json.text(field, "name");
    return name.substring(name.indexOf('.') + 1);
  }
}
