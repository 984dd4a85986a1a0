package dev.lookercodemode.demo.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoFailure;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.Slugs;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import dev.lookercodemode.demo.query.QueryAnswer;
import dev.lookercodemode.demo.query.QueryEngine;
import dev.lookercodemode.demo.query.QueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** SQL Runner: queries that are written as SQL and run as they stand. */
public final class SqlQueries {
  private static final Set<String> OURS = Set.of("thelook_db");

  private final State state;
  private final QueryEngine engine;
  private final QueryRuns runs;

  public SqlQueries(State state, QueryEngine engine, QueryRuns runs) {
    this.state = state;
    this.engine = engine;
    this.runs = runs;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    on.on("create_sql_query", this::create);
    on.on("sql_query", r -> DemoAnswer.json(view(query(r))));
    on.onUnlocked("run_sql_query", this::run);
    on.onUnlocked("model_fieldname_suggestions", this::suggest);
  }

  private ObjectNode query(DemoRequest request) {
    return state.sqlQueries.get(request.path("slug"));
  }

  private ObjectNode view(ObjectNode query) {
    ObjectNode view = Table.served(query);
    ObjectNode connection = state.connections.find(Json.text(query, "connection_name"));
    if (connection != null) {
      view.set("connection", Table.served(connection));
    }
    ObjectNode creator = state.users.find(Json.text(query, "_user_id"));
    if (creator != null) {
      view.set("creator", Table.served(creator));
    }
    return view;
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "sql");
    String connection = Json.text(body, "connection_name");
    String model = Json.text(body, "model_name");
    if (connection.isEmpty() && model.isEmpty()) {
      throw ApiErrors.invalid("connection_name", "missing_field", "Give a connection or a model.");
    }
    String name = connection.isEmpty() ? "thelook_db" : connection;
    if (state.connections.find(name) == null) {
      throw ApiErrors.invalid("connection_name", "invalid", "There is no such connection.");
    }
    String slug = Slugs.of("sql " + name + " " + Json.text(body, "sql"));
    ObjectNode known = state.sqlQueries.find(slug);
    if (known != null) {
      return DemoAnswer.json(view(known));
    }
    ObjectNode query =
        Json.object()
            .put("id", slug)
            .put("slug", slug)
            .put("sql", Json.text(body, "sql"))
            .put("connection_name", name)
            .put("model_name", model)
            .put("_user_id", request.login().userId())
            .put("run_count", 0)
            .putNull("last_runtime")
            .putNull("last_run_at");
    return DemoAnswer.json(view(state.sqlQueries.add(query)));
  }

  private DemoAnswer run(DemoRequest request) {
    ObjectNode query = runs.locked(() -> query(request).deepCopy());
    if (!OURS.contains(Json.text(query, "connection_name"))) {
      throw ApiErrors.notServed("SQL on connection " + Json.text(query, "connection_name"));
    }
    long start = System.nanoTime();
    try {
      QueryAnswer answer = engine.runSql(Json.text(query, "sql"), request.path("result_format"));
      double seconds = Math.round((System.nanoTime() - start) / 1e6) / 1e3;
      runs.locked(
          () ->
              query(request)
                  .put("run_count", query.path("run_count").asInt() + 1)
                  .put("last_runtime", seconds)
                  .put("last_run_at", state.now()));
      return DemoAnswer.bytes(answer.mediaType(), answer.content());
    } catch (QueryException e) {
      throw new DemoFailure(e.status(), e.document());
    }
  }

  /** The values of a field that contain a term. */
  private DemoAnswer suggest(DemoRequest request) {
    String field = request.path("field_name");
    String term = request.query("term");
    ObjectNode query =
        Json.object()
            .put("model", request.path("model_name"))
            .put("view", request.path("view_name"))
            .put("limit", "100");
    query.set("fields", Json.strings(List.of(field)));
    query.set("sorts", Json.strings(List.of(field)));
    if (term != null) {
      query.putObject("filters").put(field, "%" + term + "%");
    }
    try {
      JsonNode rows = Json.parse(engine.run(query, "json").content());
      List<String> values = new ArrayList<>();
      if (rows != null) {
        rows.forEach(row -> values.add(Json.text(row, field)));
      }
      ObjectNode answer = Json.object().put("from_cache", false).put("hit_limit", false);
      answer.set("suggestions", Json.strings(values));
      return DemoAnswer.json(answer.putNull("error"));
    } catch (QueryException e) {
      throw new DemoFailure(e.status(), e.document());
    }
  }
}
