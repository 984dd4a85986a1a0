package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.SearchFilter;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import dev.lookercodemode.demo.query.QueryEngine;
import dev.lookercodemode.demo.query.QueryException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Searches across dashboards and Looks, and the check whether their fields still exist. */
public final class ContentSearches {
  private final State state;
  private final QueryEngine engine;

  public ContentSearches(State state, QueryEngine engine) {
    this.state = state;
    this.engine = engine;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    on.on("search_content", this::search);
    on.on("search_content_views", this::views);
    on.on("content_validation", this::validate);
  }

  private DemoAnswer search(DemoRequest request) {
    List<String> types = request.list("types");
    List<ObjectNode> found = new ArrayList<>();
    for (String type : List.of("dashboard", "look")) {
      if (types.isEmpty() || types.contains(type)) {
        Table table = type.equals("look") ? state.looks : state.dashboards;
        table.all().stream()
            .filter(c -> fits(c, request.path("terms")))
            .forEach(c -> found.add(hit(c, type)));
      }
    }
    return DemoAnswer.json(Json.array(SearchFilter.page(found, request)));
  }

  private static boolean fits(ObjectNode content, String terms) {
    String text = Json.text(content, "title") + " " + Json.text(content, "description");
    return !content.path("deleted").asBoolean()
        && Stream.of(terms.toLowerCase(Locale.ROOT).split("\\s+"))
            .allMatch(text.toLowerCase(Locale.ROOT)::contains);
  }

  private ObjectNode hit(ObjectNode content, String type) {
    ObjectNode folder = state.folders.find(Json.text(content, "folder_id"));
    ObjectNode hit =
        Json.object()
            .put("content_id", Json.text(content, "id"))
            .put("type", type)
            .put("title", Json.text(content, "title"))
            .put("description", Json.text(content, "description"))
            .put("folder_id", Json.text(content, "folder_id"))
            .put("folder_name", folder == null ? "" : Json.text(folder, "name"));
    hit.set("view_count", content.path("view_count"));
    return hit;
  }

  private DemoAnswer views(DemoRequest request) {
    List<ObjectNode> views = new ArrayList<>();
    state.dashboards.all().forEach(d -> views.add(view(d, "dashboard_id", views.size())));
    state.looks.all().forEach(l -> views.add(view(l, "look_id", views.size())));
    return DemoAnswer.json(Json.array(SearchFilter.search(views, request, "all_time")));
  }

  private static ObjectNode view(ObjectNode content, String field, int before) {
    ObjectNode view = Json.object().put("id", Integer.toString(before + 1));
    view.putNull("dashboard_id").putNull("look_id").put(field, Json.text(content, "id"));
    for (String same :
        List.of(
            "title",
            "content_metadata_id",
            "user_id",
            "view_count",
            "favorite_count",
            "last_viewed_at")) {
      view.set(same, content.path(same));
    }
    return view;
  }

  private DemoAnswer validate(DemoRequest request) {
    List<ObjectNode> errors = new ArrayList<>();
    int looks = 0;
    int elements = 0;
    for (ObjectNode look : state.looks.all()) {
      if (!look.path("deleted").asBoolean()) {
        looks++;
        add(errors, "look", look, look);
      }
    }
    for (ObjectNode element : state.elements.all()) {
      elements++;
      ObjectNode dashboard = state.dashboards.find(Json.text(element, "dashboard_id"));
      add(errors, "dashboard", dashboard == null ? element : dashboard, element);
    }
    ObjectNode result = Json.object();
    result.set("content_with_errors", Json.array(errors));
    return DemoAnswer.json(
        result
            .put("computation_time", 0.01)
            .put("total_looks_validated", looks)
            .put("total_dashboard_elements_validated", elements)
            .put("total_dashboard_filters_validated", state.filters.size())
            .put("total_scheduled_plans_validated", state.schedules.size())
            .put("total_alerts_validated", state.alerts.size())
            .put("total_explores_validated", explores()));
  }

  private int explores() {
    return engine.models().stream().mapToInt(m -> m.path("explores").size()).sum();
  }

  private void add(List<ObjectNode> found, String type, ObjectNode content, ObjectNode holder) {
    ObjectNode query = state.queries.find(Json.text(holder, "query_id"));
    List<ObjectNode> errors = query == null ? List.of() : errors(query);
    if (errors.isEmpty()) {
      return;
    }
    ObjectNode folder = state.folders.find(Json.text(content, "folder_id"));
    ObjectNode brief =
        Json.object().put("id", Json.text(content, "id")).put("title", Json.text(content, "title"));
    if (folder != null) {
      brief.set(
          "folder",
          Json.object().put("id", Json.text(folder, "id")).put("name", Json.text(folder, "name")));
    }
    ObjectNode entry =
        Json.object()
            .put("id", type + "-" + Json.text(holder, "id"))
            .putNull("look")
            .putNull("dashboard")
            .putNull("dashboard_element");
    entry.set(type, brief);
    if (type.equals("dashboard")) {
      entry.set(
          "dashboard_element",
          Json.object()
              .put("id", Json.text(holder, "id"))
              .put("title", Json.text(holder, "title"))
              .put("type", Json.text(holder, "type")));
    }
    entry.set("errors", Json.array(errors));
    found.add(entry);
  }

  /** One error for each field of a query that its explore lacks. */
  private List<ObjectNode> errors(ObjectNode query) {
    String model = Json.text(query, "model");
    String explore = Json.text(query, "view");
    Set<String> known = new HashSet<>();
    try {
      JsonNode fields = engine.explore(model, explore).path("fields");
      fields.forEach(kind -> kind.forEach(f -> known.add(Json.text(f, "name"))));
    } catch (QueryException e) {
      return List.of(error("Unknown explore " + explore, "", model, explore));
    }
    List<String> names = new ArrayList<>(Json.texts(query.path("fields")));
    query.path("filters").propertyStream().forEach(p -> names.add(p.getKey()));
    return names.stream()
        .filter(n -> !known.contains(n))
        .distinct()
        .map(n -> error("Unknown field \"" + n + "\".", n, model, explore))
        .toList();
  }

  private static ObjectNode error(String message, String field, String model, String explore) {
    return Json.object()
        .put("message", message)
        .put("field_name", field)
        .put("model_name", model)
        .put("explore_name", explore)
        .put("removable", !field.isEmpty());
  }
}
