package dev.lookercodemode.demo.lookml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoFailure;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.query.QueryEngine;
import dev.lookercodemode.demo.query.QueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes LookML for tables of the shop's database: a view for each, and a model. */
final class Generation {
  private static final String SHOP = "thelook_db";

  private final State state;
  private final Projects projects;
  private final QueryEngine engine;

  Generation(State state, Projects projects, QueryEngine engine) {
    this.state = state;
    this.projects = projects;
    this.engine = engine;
  }

  void register(Handlers on) {
    on.on("generate_lookml", this::generate);
  }

  private static String required(DemoRequest request, String parameter) {
    String value = request.query(parameter);
    if (value == null) {
      throw ApiErrors.invalid(parameter, "missing_field", "This field is required.");
    }
    return value;
  }

  private DemoAnswer generate(DemoRequest request) {
    Projects.requireDev(request);
    String project = Json.text(projects.project(request), "id");
    String branch = projects.branchOf(request);
    String connection = required(request, "connection");
    String model = required(request, "model_name");
    String folder = required(request, "folder_name").replaceAll("^/+|/+$", "");
    Json.text(state.connections.get(connection), "id");
    if (!connection.equals(SHOP)) {
      throw ApiErrors.notServed("the database of connection " + connection);
    }
    List<String> written = new ArrayList<>();
    List<String> bases = new ArrayList<>();
    for (JsonNode table : request.body().path("tables")) {
      String name = Json.text(table, "table_name");
      String path = folder + (folder.isEmpty() ? "" : "/") + name + ".view.lkml";
      projects.put(project, branch, path, view(name, table));
      written.add(path);
      if (table.path("base_view").asBoolean()) {
        bases.add(name);
      }
    }
    if (written.isEmpty()) {
      throw ApiErrors.invalid("tables", "missing_field", "Name at least one table.");
    }
    StringBuilder text = new StringBuilder("connection: \"" + connection + "\"\n");
    written.forEach(path -> text.append("include: \"/").append(path).append("\"\n"));
    bases.forEach(name -> text.append("\nexplore: ").append(name).append(" {}\n"));
    projects.put(project, branch, model + ".model.lkml", text.toString());
    written.add(model + ".model.lkml");
    state.branches.get(project + "/" + branch).put("_changed", true);
    return DemoAnswer.json(Json.text(String.join("\n", written)));
  }

  private String view(String table, JsonNode wanted) {
    List<ObjectNode> columns = columns(table);
    if (columns.isEmpty()) {
      throw ApiErrors.invalid("table_name", "invalid", "There is no table " + table + ".");
    }
    Set<String> only = Set.copyOf(wanted.path("columns").findValuesAsText("column_name"));
    String key = Json.text(wanted, "primary_key");
    StringBuilder text = new StringBuilder("view: " + table + " {\n");
    text.append("  sql_table_name: \"").append(table).append("\" ;;\n");
    for (ObjectNode column : columns) {
      String name = Json.text(column, "COLUMN_NAME");
      if (only.isEmpty() || only.contains(name) || name.equals(key)) {
        field(text, name, Json.text(column, "DATA_TYPE"), name.equals(key));
      }
    }
    return text.append("  measure: count {\n    type: count\n  }\n}\n").toString();
  }

  private static void field(StringBuilder text, String name, String type, boolean key) {
    boolean time = type.startsWith("TIMESTAMP");
    text.append(time ? "  dimension_group: " : "  dimension: ").append(name).append(" {\n");
    if (key) {
      text.append("    primary_key: yes\n");
    }
    text.append("    type: ").append(time ? "time" : lookml(type)).append('\n');
    text.append("    sql: ${TABLE}.\"").append(name).append("\" ;;\n  }\n");
  }

  private static String lookml(String type) {
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "INTEGER", "BIGINT", "NUMERIC", "DECIMAL", "DOUBLE PRECISION" -> "number";
      case "BOOLEAN" -> "yesno";
      default -> "string";
    };
  }

  private List<ObjectNode> columns(String table) {
    if (!table.matches("\\w+")) {
      return List.of();
    }
    try {
      JsonNode rows =
          Json.parse(
              engine
                  .runSql(
                      "SELECT COLUMN_NAME, DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS WHERE"
                          + " TABLE_SCHEMA = 'PUBLIC' AND TABLE_NAME = '"
                          + table
                          + "' ORDER BY ORDINAL_POSITION",
                      "json")
                  .content());
      List<ObjectNode> columns = new ArrayList<>();
      if (rows != null) {
        rows.forEach(row -> columns.add((ObjectNode) row));
      }
      return columns;
    } catch (QueryException e) {
      throw new DemoFailure(e.status(), e.document());
    }
  }
}
