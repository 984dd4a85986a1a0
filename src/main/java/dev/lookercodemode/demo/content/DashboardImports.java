package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import java.util.List;

/** The ways between dashboards of LookML and those of users: imported, synchronized, as text. */
final class DashboardImports {
  private final State state;
  private final Dashboards dashboards;

  DashboardImports(State state, Dashboards dashboards) {
    this.state = state;
    this.dashboards = dashboards;
  }

  void register(Handlers on) {
    on.on("import_lookml_dashboard", this::importLinked);
    on.on("sync_lookml_dashboard", this::sync);
    on.on("dashboard_lookml", this::text);
    on.on("import_dashboard_from_lookml", this::read);
    on.on("create_dashboard_from_lookml", this::read);
  }

  private ObjectNode lookml(DemoRequest request) {
    return LookmlDashboards.get(state, request.path("lookml_dashboard_id"));
  }

  private DemoAnswer importLinked(DemoRequest request) {
    ObjectNode source = lookml(request);
    ObjectNode sent = request.body();
    String title = Json.text(sent.hasNonNull("title") ? sent : source, "title");
    ObjectNode dashboard =
        dashboards.blank(title, request.path("space_id"), request.login().userId());
    dashboard.put("lookml_link_id", Json.text(source, "id"));
    dashboards.create(dashboard);
    fill(dashboard, source.path("dashboard_elements"));
    return DemoAnswer.json(dashboards.full(dashboard));
  }

  private void fill(ObjectNode dashboard, JsonNode elements) {
    String id = Json.text(dashboard, "id");
    for (JsonNode element : elements) {
      ObjectNode tile = Tiles.blank(id, Json.text(element, "title"), Json.text(element, "type"));
      tile.set("lookml_link_id", element.path("lookml_link_id"));
      dashboards.addElement(tile.put("query_id", Json.text(element, "query_id")));
    }
  }

  /** Makes the tiles of linked dashboards those of the LookML; answers whose were. */
  private DemoAnswer sync(DemoRequest request) {
    ObjectNode source = lookml(request);
    List<String> only = request.list("dashboard_ids");
    ArrayNode synced = Json.object().putArray("ids");
    for (ObjectNode dashboard : state.dashboards.with("lookml_link_id", Json.text(source, "id"))) {
      String id = Json.text(dashboard, "id");
      boolean wanted = only.isEmpty() || only.contains(id);
      if (wanted && !dashboard.path("deleted").asBoolean()) {
        dashboards.empty(id);
        fill(dashboard, source.path("dashboard_elements"));
        dashboard.put("updated_at", state.now());
        synced.add(Long.parseLong(id));
      }
    }
    return DemoAnswer.json(synced);
  }

  private DemoAnswer text(DemoRequest request) {
    String id = request.path("dashboard_id");
    ObjectNode lookml = LookmlDashboards.find(id);
    ObjectNode dashboard = dashboards.full(lookml == null ? state.dashboards.get(id) : lookml);
    ObjectNode folder = state.folders.find(Json.text(dashboard, "folder_id"));
    return DemoAnswer.json(
        Json.object()
            .put("dashboard_id", id)
            .put("folder_id", folder == null ? null : Json.text(folder, "id"))
            .put("lookml", DashboardYaml.write(dashboard)));
  }

  /** A dashboard of the same preferred slug is overwritten. */
  private DemoAnswer read(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "lookml");
    DashboardYaml.Read read = DashboardYaml.read(Json.text(body, "lookml"));
    String slug = Json.text(read.dashboard(), "slug");
    ObjectNode known =
        slug.isEmpty()
            ? null
            : state.dashboards.with("slug", slug).stream().findFirst().orElse(null);
    ObjectNode dashboard = known == null ? create(request, read) : known;
    if (known != null) {
      known.setAll(read.dashboard());
      dashboards.empty(Json.text(known, "id"));
    }
    String id = Json.text(dashboard, "id");
    for (ObjectNode element : read.elements()) {
      ObjectNode tile = Tiles.blank(id, Json.text(element, "title"), "vis");
      dashboards.addElement(tile.setAll(element));
    }
    for (ObjectNode filter : read.filters()) {
      dashboards.addFilter(filter.put("dashboard_id", id));
    }
    return DemoAnswer.json(dashboards.full(dashboard));
  }

  private ObjectNode create(DemoRequest request, DashboardYaml.Read read) {
    String user = request.login().userId();
    String given = Json.text(request.body(), "folder_id");
    String folder =
        given.isEmpty() ? Json.text(state.users.get(user), "personal_folder_id") : given;
    ObjectNode dashboard = dashboards.blank(Json.text(read.dashboard(), "title"), folder, user);
    dashboard.setAll(read.dashboard());
    dashboards.create(dashboard);
    if (read.dashboard().hasNonNull("slug")) {
      dashboard.set("slug", read.dashboard().path("slug"));
    }
    return dashboard;
  }
}
