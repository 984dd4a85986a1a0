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
import dev.lookercodemode.demo.render.Panel;
import dev.lookercodemode.demo.render.Picture;
import java.util.List;
import java.util.Set;

/** Queries and the LookML they are asked of: what the state remembers, the engine answers. */
public final class QueryHandlers {
  private static final Set<String> PICTURES = Set.of("png", "jpg");

  private final State state;
  private final QueryEngine engine;
  private final QueryRuns runs;

  public QueryHandlers(State state, QueryEngine engine, QueryRuns runs) {
    this.state = state;
    this.engine = engine;
    this.runs = runs;
  }

  /** Queries run without the state's lock, so that they overlap. */
  public void register(Handlers on) {
    on.on("create_query", this::create);
    on.on("query", r -> DemoAnswer.json(state.queries.get(r.path("query_id"))));
    on.on("query_for_slug", r -> DemoAnswer.json(state.queries.get(r.path("slug"))));
    on.onUnlocked("run_query", r -> run(r, saved(state.queries, r.path("query_id"))));
    on.onUnlocked("run_inline_query", r -> run(r, requireView(r.body())));
    on.onUnlocked("run_look", this::runLook);
    on.onUnlocked("run_url_encoded_query", this::runUrl);
    new QueryTasks(state, runs).register(on);
    on.onUnlocked("all_lookml_models", this::models);
    on.onUnlocked("lookml_model", r -> DemoAnswer.json(model(r.path("lookml_model_name"))));
    on.onUnlocked("lookml_model_explore", this::explore);
    on.onUnlocked("get_model", this::connectionOf);
  }

  private ObjectNode saved(Table table, String id) {
    return runs.locked(() -> table.get(id).deepCopy());
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
    String look = request.path("look_id");
    String query = Json.text(saved(state.looks, look), "query_id");
    return run(request, saved(state.queries, query), QueryRuns.Asker.api(request).ofLook(look));
  }

  private DemoAnswer run(DemoRequest request, ObjectNode definition) {
    return run(request, definition, QueryRuns.Asker.api(request));
  }

  private DemoAnswer run(DemoRequest request, ObjectNode definition, QueryRuns.Asker asker) {
    String limit = request.query("limit");
    if (limit != null) {
      definition.put("limit", limit);
    }
    String format = request.path("result_format");
    try {
      if (PICTURES.contains(format)) {
        Panel panel = runs.panel("", definition, asker);
        int width = pixels(request, "image_width", 800);
        byte[] image =
            Picture.draw("", List.of(panel), width, pixels(request, "image_height", 600), format);
        return DemoAnswer.bytes("image/" + (format.equals("jpg") ? "jpeg" : format), image);
      }
      QueryAnswer answer = runs.run(definition, format, asker);
      return DemoAnswer.bytes(answer.mediaType(), answer.content());
    } catch (QueryException e) {
      throw new DemoFailure(e.status(), e.document());
    }
  }

  private static int pixels(DemoRequest request, String name, int otherwise) {
    String value = request.query(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.matches("[1-9]\\d{0,3}")) {
      throw ApiErrors.invalid(name, "invalid", "Must be from 1 to 9999.");
    }
    return Integer.parseInt(value);
  }

  /** The query stands in the address: {@code fields}, {@code sorts}, {@code f[view.field]}. */
  private DemoAnswer runUrl(DemoRequest request) {
    ObjectNode query =
        Json.object()
            .put("model", request.path("model_name"))
            .put("view", request.path("view_name"));
    query.set("fields", Json.strings(request.list("fields")));
    query.set("sorts", Json.strings(request.list("sorts")));
    ObjectNode filters = query.putObject("filters");
    request
        .query()
        .forEach(
            (name, value) -> {
              if (name.startsWith("f[") && name.endsWith("]")) {
                filters.put(name.substring(2, name.length() - 1), value);
              }
            });
    return run(request, query, QueryRuns.Asker.api(request));
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

  private DemoAnswer connectionOf(DemoRequest request) {
    JsonNode model = model(request.path("model_name"));
    ObjectNode answer = Json.object().put("name", Json.text(model, "name"));
    answer.put("connection", model.path("allowed_db_connection_names").path(0).asText());
    answer.putArray("value_formats");
    return DemoAnswer.json(answer);
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
