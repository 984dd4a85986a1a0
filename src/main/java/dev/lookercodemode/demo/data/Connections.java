package dev.lookercodemode.demo.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoFailure;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.SearchFilter;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import dev.lookercodemode.demo.query.QueryEngine;
import dev.lookercodemode.demo.query.QueryException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Database connections, and what can be read of the database behind the shop's. */
public final class Connections {
  private static final String SHOP = "thelook_db";
  private static final String SCHEMA = "PUBLIC";

  private final State state;
  private final QueryEngine engine;

  public Connections(State state, QueryEngine engine) {
    this.state = state;
    this.engine = engine;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    on.on("all_connections", r -> DemoAnswer.json(Json.array(views())));
    on.on("connection", r -> DemoAnswer.json(view(connection(r))));
    on.on("create_connection", this::create);
    on.on("update_connection", this::update);
    on.on("delete_connection", this::delete);
    on.on("test_connection", this::test);
    on.on("connection_databases", r -> DemoAnswer.json(Json.strings(List.of(shop(r)))));
    on.on("connection_schemas", this::schemas);
    on.on("connection_tables", this::tables);
    on.on("connection_columns", this::columns);
    on.on("connection_search_columns", this::searchColumns);
    on.on("connection_features", this::features);
  }

  private ObjectNode connection(DemoRequest request) {
    return state.connections.get(request.path("connection_name"));
  }

  private List<ObjectNode> views() {
    return state.connections.all().stream().map(Connections::view).toList();
  }

  private static ObjectNode view(ObjectNode connection) {
    ObjectNode view = Table.served(connection);
    view.put("has_password", view.hasNonNull("password"));
    view.remove(List.of("password", "certificate"));
    return view;
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "name", "dialect_name");
    if (state.connections.find(Json.text(body, "name")) != null) {
      throw ApiErrors.invalid("name", "already_exists", "There is a connection of this name.");
    }
    ObjectNode connection =
        Json.object()
            .put("id", Json.text(body, "name"))
            .put("created_at", state.now())
            .put("user_id", request.login().userId())
            .put("example", false);
    Table.merge(connection, body);
    return DemoAnswer.json(view(state.connections.add(connection)));
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode connection = connection(request);
    ObjectNode sent = request.body();
    sent.remove("name");
    Table.merge(connection, sent);
    return DemoAnswer.json(view(connection));
  }

  private DemoAnswer delete(DemoRequest request) {
    state.connections.remove(Json.text(connection(request), "id"));
    return DemoAnswer.noContent();
  }

  /** The shop's database answers; behind other connections there is none. */
  private DemoAnswer test(DemoRequest request) {
    String name = Json.text(connection(request), "name");
    boolean there = name.equals(SHOP) || name.equals("looker__internal__analytics");
    List<String> tests = request.list("tests");
    List<ObjectNode> results = new ArrayList<>();
    for (String test : List.of("connect", "query")) {
      if (tests.isEmpty() || tests.contains(test)) {
        results.add(
            Json.object()
                .put("name", test)
                .put("status", there ? "success" : "error")
                .put(
                    "message",
                    there ? "Can " + test : "demo: there is no database behind " + name));
      }
    }
    return DemoAnswer.json(Json.array(results));
  }

  private String shop(DemoRequest request) {
    String name = Json.text(connection(request), "name");
    if (!name.equals(SHOP)) {
      throw ApiErrors.notServed("the database of connection " + name);
    }
    return "thelook";
  }

  private DemoAnswer schemas(DemoRequest request) {
    shop(request);
    return DemoAnswer.json(
        Json.array(List.of(Json.object().put("name", SCHEMA).put("is_default", true))));
  }

  private DemoAnswer tables(DemoRequest request) {
    shop(request);
    Predicate<JsonNode> wanted =
        SearchFilter.matcher(
            request.query("table_filter") == null
                ? "%"
                : "%" + request.query("table_filter") + "%");
    List<ObjectNode> tables = new ArrayList<>();
    for (JsonNode row :
        rows(
            "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'"
                + " ORDER BY 1")) {
      if (wanted.test(row.path("TABLE_NAME"))) {
        String name = Json.text(row, "TABLE_NAME");
        tables.add(
            Json.object()
                .put("name", name)
                .put("sql_escaped_name", "\"" + name + "\"")
                .put("schema_name", SCHEMA));
      }
    }
    ObjectNode schema = Json.object().put("name", SCHEMA).put("is_default", true);
    schema.set("tables", Json.array(tables));
    return DemoAnswer.json(Json.array(List.of(schema.put("table_limit_hit", false))));
  }

  private DemoAnswer columns(DemoRequest request) {
    shop(request);
    List<String> wanted = request.list("table_names");
    Map<String, List<ObjectNode>> byTable = new LinkedHashMap<>();
    for (JsonNode row : allColumns()) {
      String table = Json.text(row, "TABLE_NAME");
      if (wanted.isEmpty() || wanted.contains(table)) {
        String name = Json.text(row, "COLUMN_NAME");
        byTable
            .computeIfAbsent(table, t -> new ArrayList<>())
            .add(
                Json.object()
                    .put("name", name)
                    .put("sql_escaped_name", "\"" + name + "\"")
                    .put("schema_name", SCHEMA)
                    .put("data_type_database", Json.text(row, "DATA_TYPE"))
                    .put("data_type", Json.text(row, "DATA_TYPE")));
      }
    }
    List<ObjectNode> tables = new ArrayList<>();
    byTable.forEach(
        (table, columns) -> {
          ObjectNode entry = Json.object().put("name", table);
          entry.put("sql_escaped_name", "\"" + table + "\"").put("schema_name", SCHEMA);
          entry.set("columns", Json.array(columns));
          tables.add(entry);
        });
    return DemoAnswer.json(Json.array(tables));
  }

  private DemoAnswer searchColumns(DemoRequest request) {
    shop(request);
    String part = request.query("column_name");
    List<ObjectNode> found = new ArrayList<>();
    for (JsonNode row : allColumns()) {
      String name = Json.text(row, "COLUMN_NAME");
      if (part == null || name.contains(part.toLowerCase(Locale.ROOT))) {
        found.add(
            Json.object()
                .put("schema_name", SCHEMA)
                .put("table_name", Json.text(row, "TABLE_NAME"))
                .put("column_name", name)
                .put("data_type", Json.text(row, "DATA_TYPE")));
      }
    }
    return DemoAnswer.json(Json.array(found));
  }

  private JsonNode allColumns() {
    return rows(
        "SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS"
            + " WHERE TABLE_SCHEMA = 'PUBLIC' ORDER BY TABLE_NAME, ORDINAL_POSITION");
  }

  private JsonNode rows(String sql) {
    try {
      JsonNode rows = Json.parse(engine.runSql(sql, "json").content());
      return rows == null ? Json.missing() : rows;
    } catch (QueryException e) {
      throw new DemoFailure(e.status(), e.document());
    }
  }

  private DemoAnswer features(DemoRequest request) {
    return DemoAnswer.json(
        Json.object()
            .put("dialect_name", Json.text(connection(request), "dialect_name"))
            .put("cost_estimate", false)
            .put("multiple_databases", false)
            .put("column_search", true)
            .put("persistent_derived_tables", false)
            .put("timezone", false)
            .put("subtotals", false));
  }
}
