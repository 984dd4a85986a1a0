package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;

/** Layouts of dashboards and the place of each tile on them. */
final class Layouts {
  private static final String COMPONENTS = "dashboard_layout_components";

  private final State state;

  Layouts(State state) {
    this.state = state;
  }

  void register(Handlers on) {
    on.on("dashboard_layout", r -> DemoAnswer.json(layout(r)));
    on.on("create_dashboard_layout", this::create);
    on.on("update_dashboard_layout", this::update);
    on.on("delete_dashboard_layout", this::delete);
    on.on(
        "dashboard_layout_dashboard_layout_components",
        r -> DemoAnswer.json(layout(r).path(COMPONENTS)));
    on.on("dashboard_layout_component", r -> DemoAnswer.json(component(r)));
    on.on("update_dashboard_layout_component", this::updateComponent);
  }

  private ObjectNode layout(DemoRequest request) {
    return state.layouts.get(request.path("dashboard_layout_id"));
  }

  private ObjectNode component(DemoRequest request) {
    String id = request.path("dashboard_layout_component_id");
    for (ObjectNode layout : state.layouts.all()) {
      for (JsonNode component : layout.path(COMPONENTS)) {
        if (Json.text(component, "id").equals(id) && component instanceof ObjectNode found) {
          return found;
        }
      }
    }
    throw ApiErrors.notFound();
  }

  static ObjectNode blank(String dashboard) {
    ObjectNode layout =
        Json.object()
            .put("dashboard_id", dashboard)
            .put("type", "newspaper")
            .put("active", true)
            .put("deleted", false)
            .put("column_width", 3)
            .putNull("width");
    layout.putArray(COMPONENTS);
    return layout;
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "dashboard_id");
    String dashboard = Json.text(body, "dashboard_id");
    if (state.dashboards.find(dashboard) == null) {
      throw ApiErrors.invalid("dashboard_id", "invalid", "There is no such dashboard.");
    }
    ObjectNode layout = blank(dashboard);
    Table.merge(layout, body);
    return DemoAnswer.json(state.layouts.add(layout));
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode layout = layout(request);
    ObjectNode sent = request.body();
    sent.remove("dashboard_id");
    Table.merge(layout, sent);
    return DemoAnswer.json(layout);
  }

  private DemoAnswer delete(DemoRequest request) {
    state.layouts.remove(Json.text(layout(request), "id"));
    return DemoAnswer.noContent();
  }

  private DemoAnswer updateComponent(DemoRequest request) {
    ObjectNode component = component(request);
    Table.merge(component, request.body());
    return DemoAnswer.json(component);
  }
}
