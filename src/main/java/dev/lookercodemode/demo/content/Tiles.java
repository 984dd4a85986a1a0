package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.SearchFilter;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import dev.lookercodemode.demo.data.Queries;
import java.util.ArrayList;
import java.util.List;

/** What a dashboard is made of: elements, filters and layouts. */
public final class Tiles {
  private final State state;

  Tiles(State state) {
    this.state = state;
  }

  public void register(Handlers on) {
    on.on(
        "dashboard_dashboard_elements", r -> DemoAnswer.json(Json.array(elementsOf(dashboard(r)))));
    on.on("dashboard_element", r -> DemoAnswer.json(view(element(r))));
    on.on("search_dashboard_elements", this::searchElements);
    on.on("create_dashboard_element", this::createElement);
    on.on("update_dashboard_element", this::updateElement);
    on.on("delete_dashboard_element", this::deleteElement);
    on.on("dashboard_dashboard_filters", r -> DemoAnswer.json(Json.array(filtersOf(dashboard(r)))));
    on.on("dashboard_filter", r -> DemoAnswer.json(filter(r)));
    on.on("create_dashboard_filter", this::createFilter);
    on.on("update_dashboard_filter", this::updateFilter);
    on.on("delete_dashboard_filter", this::deleteFilter);
    on.on("dashboard_dashboard_layouts", r -> DemoAnswer.json(Json.array(layoutsOf(dashboard(r)))));
  }

  private String dashboard(DemoRequest request) {
    String id = request.path("dashboard_id");
    return LookmlDashboards.find(id) == null ? Json.text(state.dashboards.get(id), "id") : id;
  }

  private ObjectNode element(DemoRequest request) {
    return state.elements.get(request.path("dashboard_element_id"));
  }

  private ObjectNode filter(DemoRequest request) {
    return state.filters.get(request.path("dashboard_filter_id"));
  }

  List<ObjectNode> elementsOf(String dashboard) {
    if (LookmlDashboards.find(dashboard) != null) {
      return LookmlDashboards.elements(state, dashboard);
    }
    return state.elements.with("dashboard_id", dashboard).stream().map(this::view).toList();
  }

  List<ObjectNode> filtersOf(String dashboard) {
    return state.filters.with("dashboard_id", dashboard);
  }

  List<ObjectNode> layoutsOf(String dashboard) {
    return state.layouts.with("dashboard_id", dashboard);
  }

  /** An element as answers show it: with its query or its Look. */
  private ObjectNode view(ObjectNode element) {
    ObjectNode view = Table.served(element);
    ObjectNode look = state.looks.find(Json.text(element, "look_id"));
    ObjectNode query = state.queries.find(Json.text(element, "query_id"));
    if (query == null) {
      view.putNull("query");
    } else {
      view.set("query", Table.served(query));
    }
    if (look == null) {
      view.putNull("look");
    } else {
      view.set("look", Looks.withQuery(state, Table.served(look)));
    }
    String queryId = Json.text(look == null ? element : look, "query_id");
    if (queryId.isEmpty()) {
      view.putNull("result_maker");
    } else {
      view.set("result_maker", Json.object().put("query_id", queryId));
    }
    return view;
  }

  private DemoAnswer searchElements(DemoRequest request) {
    List<ObjectNode> views = new ArrayList<>();
    state.elements.all().forEach(e -> views.add(view(e)));
    return DemoAnswer.json(Json.array(SearchFilter.search(views, request, "deleted")));
  }

  /** A new element with the fields that answers show. */
  public static ObjectNode blank(String dashboard, String title, String type) {
    return Json.object()
        .put("dashboard_id", dashboard)
        .put("title", title)
        .put("type", type)
        .putNull("query_id")
        .putNull("look_id")
        .putNull("merge_result_id")
        .putNull("body_text")
        .putNull("note_text")
        .put("alert_count", 0);
  }

  private DemoAnswer createElement(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "dashboard_id");
    requireDashboard(Json.text(body, "dashboard_id"));
    ObjectNode element = blank(Json.text(body, "dashboard_id"), "", "vis");
    element.putNull("title");
    Table.merge(element, body);
    return DemoAnswer.json(view(addElement(element)));
  }

  private void requireDashboard(String id) {
    if (state.dashboards.find(id) == null) {
      throw ApiErrors.invalid("dashboard_id", "invalid", "There is no such dashboard.");
    }
  }

  /** Stores an element and gives it a place in its dashboard's layout. */
  public ObjectNode addElement(ObjectNode element) {
    if (element.path("query") instanceof ObjectNode query
        && Json.text(element, "query_id").isEmpty()) {
      element.put("query_id", Queries.idOf(state, query));
    }
    element.remove("query");
    state.elements.add(element);
    for (ObjectNode layout : layoutsOf(Json.text(element, "dashboard_id"))) {
      int place = layout.withArray("dashboard_layout_components").size();
      layout
          .withArray("dashboard_layout_components")
          .addObject()
          .put("id", Json.text(layout, "id") + "-" + Json.text(element, "id"))
          .put("dashboard_layout_id", Json.text(layout, "id"))
          .put("dashboard_element_id", Json.text(element, "id"))
          .put("row", place / 3 * 6)
          .put("column", place % 3 * 8)
          .put("width", 8)
          .put("height", 6)
          .put("deleted", false);
    }
    return element;
  }

  private DemoAnswer updateElement(DemoRequest request) {
    ObjectNode element = element(request);
    ObjectNode sent = request.body();
    if (sent.path("query") instanceof ObjectNode query) {
      sent.put("query_id", Queries.idOf(state, query));
    }
    sent.remove(List.of("query", "look", "result_maker"));
    Table.merge(element, sent);
    return DemoAnswer.json(view(element));
  }

  private DemoAnswer deleteElement(DemoRequest request) {
    removeElement(element(request));
    return DemoAnswer.noContent();
  }

  private void removeElement(ObjectNode element) {
    String id = Json.text(element, "id");
    state.elements.remove(id);
    for (ObjectNode layout : layoutsOf(Json.text(element, "dashboard_id"))) {
      layout
          .withArray("dashboard_layout_components")
          .removeIf(c -> Json.text(c, "dashboard_element_id").equals(id));
    }
  }

  private DemoAnswer createFilter(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "dashboard_id", "name", "title", "type");
    requireDashboard(Json.text(body, "dashboard_id"));
    ObjectNode filter = Json.object();
    Table.merge(filter, body);
    return DemoAnswer.json(state.filters.add(filter));
  }

  private DemoAnswer updateFilter(DemoRequest request) {
    ObjectNode filter = filter(request);
    Table.merge(filter, request.body());
    return DemoAnswer.json(filter);
  }

  private DemoAnswer deleteFilter(DemoRequest request) {
    state.filters.remove(Json.text(filter(request), "id"));
    return DemoAnswer.noContent();
  }

  void addLayout(String dashboard) {
    state.layouts.add(Layouts.blank(dashboard));
  }

  void copy(String from, String to) {
    for (ObjectNode element : state.elements.with("dashboard_id", from)) {
      ObjectNode copy = element.deepCopy().put("dashboard_id", to);
      copy.remove("id");
      addElement(copy);
    }
    for (ObjectNode filter : filtersOf(from)) {
      ObjectNode copy = filter.deepCopy().put("dashboard_id", to);
      copy.remove("id");
      state.filters.add(copy);
    }
  }
}
