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
import dev.lookercodemode.demo.query.QueryAnswer;
import dev.lookercodemode.demo.query.QueryEngine;
import dev.lookercodemode.demo.query.QueryException;
import java.util.List;
import java.util.function.Supplier;

/** Queries and the LookML they are asked of: what the state remembers, the engine answers. */
public final class QueryHandlers {
  private final State state;
  private final QueryEngine engine;

  public QueryHandlers(State state, QueryEngine engine) {
    this.state = state;
    this.engine = engine;
  }

  /** Queries run without the state's lock, so that they overlap. */
  public void register(Handlers on) {
    on.on("create_query", this::create);
    on.on("query", r -> DemoAnswer.json(state.queries.get(r.path("query_id"))));
    on.on("query_for_slug", r -> DemoAnswer.json(state.queries.get(r.path("slug"))));
    on.onUnlocked("run_query", r -> run(r, saved(state.queries, r.path("query_id"))));
    on.onUnlocked("run_inline_query", r -> run(r, requireView(r.body())));
    on.onUnlocked("run_look", this::runLook);
    on.on("create_query_task", this::createTask);
    on.on("query_task", r -> DemoAnswer.json(Table.served(task(r))));
    on.onUnlocked("query_task_results", this::taskResults);
    on.onUnlocked("all_lookml_models", this::models);
    on.onUnlocked("lookml_model", r -> DemoAnswer.json(model(r.path("lookml_model_name"))));
    on.onUnlocked("lookml_model_explore", this::explore);
  }

  private <T> T locked(Supplier<T> work) {
    state.lock.lock();
    try {
      return work.get();
    } finally {
      state.lock.unlock();
    }
  }

  private ObjectNode saved(Table table, String id) {
    return locked(() -> table.get(id).deepCopy());
  }

  private static ObjectNode requireView(ObjectNode definition) {
    ApiErrors.require(definition, "model", "view");
    return definition;
  }

  private DemoAnswer create(DemoRequest request) {
    String id = Queries.idOf(state, requireView(request.body()));
    return DemoAnswer.json(state.queries.get(id));
  }

  private DemoAnswer runLook(DemoRequest request) {
    String query = Json.text(saved(state.looks, request.path("look_id")), "query_id");
    return run(request, saved(state.queries, query));
  }

  private DemoAnswer run(DemoRequest request, ObjectNode definition) {
    return run(request, definition, request.path("result_format"));
  }

  private DemoAnswer run(DemoRequest request, ObjectNode definition, String format) {
    String limit = request.query("limit");
    if (limit != null) {
      definition.put("limit", limit);
    }
    try {
      QueryAnswer answer = engine.run(definition, format);
      return DemoAnswer.bytes(answer.mediaType(), answer.content());
    } catch (QueryException e) {
      throw new DemoFailure(e.status(), e.document());
    }
  }

  private ObjectNode task(DemoRequest request) {
    return state.queryTasks.get(request.path("query_task_id"));
  }

  private DemoAnswer createTask(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "query_id", "result_format");
    ObjectNode query = state.queries.get(Json.text(body, "query_id"));
    ObjectNode task = Json.object();
    Table.merge(task, body);
    String limit = request.query("limit");
    if (limit != null) {
      task.put("_limit", limit);
    }
    // It runs when its results are fetched: for who polls it is done at once.
    task.put("status", "complete").put("query_id", Json.text(query, "id"));
    return DemoAnswer.json(Table.served(state.queryTasks.add(task)));
  }

  private DemoAnswer taskResults(DemoRequest request) {
    ObjectNode task = saved(state.queryTasks, request.path("query_task_id"));
    ObjectNode query = saved(state.queries, Json.text(task, "query_id"));
    if (task.hasNonNull("_limit")) {
      query.set("limit", task.get("_limit"));
    }
    return run(request, query, Json.text(task, "result_format"));
  }

  private DemoAnswer models(DemoRequest request) {
    List<ObjectNode> models =
        engine.models().stream()
            .filter(ObjectNode.class::isInstance)
            .map(ObjectNode.class::cast)
            .toList();
    return DemoAnswer.json(Json.array(SearchFilter.page(models, request)));
  }

  private JsonNode model(String name) {
    return engine.models().stream()
        .filter(m -> Json.text(m, "name").equals(name))
        .findFirst()
        .orElseThrow(ApiErrors::notFound);
  }

  private DemoAnswer explore(DemoRequest request) {
    try {
      return DemoAnswer.json(
          engine.explore(request.path("lookml_model_name"), request.path("explore_name")));
    } catch (QueryException e) {
      throw new DemoFailure(e.status(), e.document());
    }
  }
}
