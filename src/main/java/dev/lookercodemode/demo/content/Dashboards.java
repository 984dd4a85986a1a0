package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.SearchFilter;
import dev.lookercodemode.demo.core.Slugs;
import dev.lookercodemode.demo.core.State;
import java.util.ArrayList;
import java.util.List;

/** Dashboards, those of LookML included. */
public final class Dashboards {
  private final State state;
  private final Contents contents;
  private final Tiles tiles;

  public Dashboards(State state, Folders folders) {
    this.state = state;
    this.contents = new Contents(state, folders, state.dashboards, "dashboard");
    this.tiles = new Tiles(state);
  }

  public void register(Handlers on) {
    on.on("all_dashboards", r -> DemoAnswer.json(Json.array(allBriefly())));
    on.on("search_dashboards", this::search);
    on.on("dashboard", r -> DemoAnswer.json(full(any(r))));
    on.on("create_dashboard", r -> DemoAnswer.json(full(create(r))));
    on.on("update_dashboard", r -> DemoAnswer.json(full(contents.update(r, own(r)))));
    on.on("move_dashboard", r -> DemoAnswer.json(full(contents.move(r, own(r)))));
    on.on("copy_dashboard", r -> DemoAnswer.json(full(copy(r))));
    on.on("delete_dashboard", this::delete);
    tiles.register(on);
    new Layouts(state).register(on);
    new DashboardImports(state, this).register(on);
  }

  private ObjectNode own(DemoRequest request) {
    return state.dashboards.get(request.path("dashboard_id"));
  }

  private ObjectNode any(DemoRequest request) {
    String id = request.path("dashboard_id");
    ObjectNode lookml = LookmlDashboards.find(id);
    return lookml == null ? state.dashboards.get(id) : lookml;
  }

  public List<ObjectNode> in(ObjectNode folder) {
    return contents.in(Json.text(folder, "id")).stream().map(contents::view).toList();
  }

  private List<ObjectNode> allBriefly() {
    List<ObjectNode> all = new ArrayList<>();
    for (ObjectNode dashboard : state.dashboards.all()) {
      if (!dashboard.path("deleted").asBoolean()) {
        all.add(
            contents
                .view(dashboard)
                .retain(
                    "id",
                    "title",
                    "description",
                    "hidden",
                    "readonly",
                    "folder",
                    "user_id",
                    "slug",
                    "model",
                    "query_timezone",
                    "content_metadata_id"));
      }
    }
    all.addAll(LookmlDashboards.all());
    return all;
  }

  private DemoAnswer search(DemoRequest request) {
    List<ObjectNode> views = new ArrayList<>();
    String notOwner = request.query("not_owned_by");
    for (ObjectNode dashboard : state.dashboards.all()) {
      boolean askedFor = request.query("deleted") != null || !dashboard.path("deleted").asBoolean();
      if (askedFor && !Json.text(dashboard, "user_id").equals(notOwner)) {
        views.add(full(dashboard));
      }
    }
    return DemoAnswer.json(
        Json.array(SearchFilter.search(views, request, "not_owned_by", "curate")));
  }

  /** A dashboard with all that it is made of. */
  ObjectNode full(ObjectNode dashboard) {
    if (state.dashboards.find(Json.text(dashboard, "id")) == null) {
      return LookmlDashboards.get(state, Json.text(dashboard, "id"));
    }
    ObjectNode view = contents.view(dashboard);
    String id = Json.text(dashboard, "id");
    view.set("dashboard_elements", Json.array(tiles.elementsOf(id)));
    view.set("dashboard_filters", Json.array(tiles.filtersOf(id)));
    view.set("dashboard_layouts", Json.array(tiles.layoutsOf(id)));
    return view;
  }

  /** Stores a new dashboard without tiles if its folder is there and has none of its title. */
  ObjectNode create(ObjectNode dashboard) {
    contents.create(dashboard);
    complete(dashboard);
    tiles.addLayout(Json.text(dashboard, "id"));
    return dashboard;
  }

  /** Takes all tiles, filters and layouts away. */
  void empty(String id) {
    state.elements.removeWith("dashboard_id", id);
    state.filters.removeWith("dashboard_id", id);
    state.layouts.removeWith("dashboard_id", id);
    tiles.addLayout(id);
  }

  private ObjectNode create(DemoRequest request) {
    ObjectNode dashboard = contents.create(request);
    complete(dashboard);
    tiles.addLayout(Json.text(dashboard, "id"));
    return dashboard;
  }

  /** Stores a dashboard of the seed. */
  public ObjectNode add(ObjectNode dashboard) {
    contents.add(dashboard);
    complete(dashboard);
    tiles.addLayout(Json.text(dashboard, "id"));
    return dashboard;
  }

  public void addElement(ObjectNode element) {
    tiles.addElement(element);
  }

  public void addFilter(ObjectNode filter) {
    state.filters.add(filter);
  }

  public ObjectNode blank(String title, String folderId, String userId) {
    return contents.blank(title, folderId, userId);
  }

  private static void complete(ObjectNode dashboard) {
    dashboard.put("slug", Slugs.of("dashboard " + Json.text(dashboard, "id")));
    if (!dashboard.has("hidden")) {
      dashboard.put("hidden", false);
    }
    dashboard.put("readonly", false);
    if (!dashboard.has("query_timezone")) {
      dashboard.put("query_timezone", "UTC");
    }
  }

  private ObjectNode copy(DemoRequest request) {
    ObjectNode original = own(request);
    ObjectNode copy = contents.copy(request, original);
    complete(copy);
    tiles.addLayout(Json.text(copy, "id"));
    tiles.copy(Json.text(original, "id"), Json.text(copy, "id"));
    return copy;
  }

  private DemoAnswer delete(DemoRequest request) {
    new Removal(state).dashboard(Json.text(own(request), "id"));
    return DemoAnswer.noContent();
  }
}
