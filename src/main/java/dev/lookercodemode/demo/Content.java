package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Dashboards with their elements and filters, and Looks. A title is unique among what is not
 * deleted in a folder.
 */
final class Content {
  private final Store store;

  Content(Store store) {
    this.store = store;
  }

  void register(Operations operations) {
    dashboards(operations);
    parts(operations);
    looks(operations);
  }

  private void dashboards(Operations operations) {
    new Entities(operations, store.dashboards, "dashboard_id", store::dashboard)
        .get("dashboard")
        .update("update_dashboard", this::check)
        .delete("delete_dashboard");
    operations.on(
        "all_dashboards",
        call ->
            Json.array(
                store.dashboards.all().stream()
                    .filter(d -> !deleted(d))
                    .map(store::content)
                    .toList()));
    operations.on("search_dashboards", call -> search(store.dashboards, call, store::dashboard));
    operations.on("create_dashboard", call -> create(store.dashboards, call, store::dashboard));
    operations.on(
        "move_dashboard", call -> move(store.dashboards, "dashboard_id", call, store::dashboard));
    operations.on(
        "copy_dashboard", call -> copy(store.dashboards, "dashboard_id", call, store::dashboard));
  }

  private void looks(Operations operations) {
    new Entities(operations, store.looks, "look_id", store::look)
        .get("look")
        .update("update_look", this::check)
        .delete("delete_look");
    operations.on(
        "all_looks",
        call ->
            Json.array(
                store.looks.all().stream().filter(l -> !deleted(l)).map(store::content).toList()));
    operations.on("search_looks", call -> search(store.looks, call, store::content));
    operations.on("create_look", call -> create(store.looks, call, store::look));
    operations.on("move_look", call -> move(store.looks, "look_id", call, store::look));
    operations.on("copy_look", call -> copy(store.looks, "look_id", call, store::look));
  }

  /** What is deleted is found only by who asks for it; LookML dashboards are not found at all. */
  private JsonNode search(Table table, Call call, UnaryOperator<ObjectNode> view) {
    Map<String, String> query = new HashMap<>(call.query());
    query.putIfAbsent("deleted", "false");
    Call asked = new Call(call.operation(), call.path(), query, call.body(), call.session());
    List<ObjectNode> rows =
        table.all().stream().filter(r -> !Json.text(r, "id").contains("::")).map(view).toList();
    return Json.array(Search.run(rows, asked));
  }

  private ObjectNode create(Table table, Call call, UnaryOperator<ObjectNode> view) {
    ObjectNode content = call.object().deepCopy();
    content.remove("id");
    completed(content, call);
    check(content);
    return view.apply(table.add(content));
  }

  private void completed(ObjectNode content, Call call) {
    String now = store.now().toString();
    content
        .put("created_at", now)
        .put("updated_at", now)
        .put("deleted", false)
        .put("view_count", 0);
    content.put("favorite_count", 0).putNull("last_accessed_at").putNull("last_viewed_at");
    if (Json.text(content, "user_id").isEmpty()) {
      content.put("user_id", call.session().userId());
    }
  }

  private ObjectNode move(
      Table table, String idParameter, Call call, UnaryOperator<ObjectNode> view) {
    String folder = call.query("folder_id");
    ObjectNode moved = table.get(call.path(idParameter)).deepCopy().put("folder_id", folder);
    check(moved);
    return view.apply(table.patch(call.path(idParameter), Json.object().put("folder_id", folder)));
  }

  private ObjectNode copy(
      Table table, String idParameter, Call call, UnaryOperator<ObjectNode> view) {
    ObjectNode copy = table.get(call.path(idParameter)).deepCopy();
    String original = Json.text(copy, "id");
    copy.remove("id");
    completed(copy, call);
    if (!call.query("folder_id").isEmpty()) {
      copy.put("folder_id", call.query("folder_id"));
    }
    for (int i = 1; taken(table, copy); i++) {
      String title = Json.text(table.get(original), "title");
      copy.put("title", title + " (copy" + (i == 1 ? "" : " " + i) + ")");
    }
    ObjectNode added = table.add(copy);
    for (Table parts : List.of(store.elements, store.filters)) {
      if (table == store.dashboards) {
        for (JsonNode part : store.of(parts, "dashboard_id", original)) {
          ObjectNode own = part.deepCopy();
          own.remove("id");
          parts.add(own.put("dashboard_id", Json.text(added, "id")));
        }
      }
    }
    return view.apply(added);
  }

  private static boolean taken(Table table, ObjectNode content) {
    try {
      Entities.unique(table, content, "title", "folder_id");
      return false;
    } catch (ApiError e) {
      return true;
    }
  }

  private static boolean deleted(ObjectNode row) {
    return row.path("deleted").asBoolean();
  }

  private void check(ObjectNode content) {
    if (Json.text(content, "id").contains("::")) {
      throw ApiError.of(403, "LookML dashboards are changed in their project.");
    }
    Entities.require(content, "title", "folder_id");
    String folder = Json.text(content, "folder_id");
    if (store.folders.find(folder).isEmpty()) {
      throw ApiError.invalid("folder_id", "invalid", "There is no folder '" + folder + "'.");
    }
    if (!deleted(content)) {
      boolean look = content.has("query_id");
      Entities.unique(look ? store.looks : store.dashboards, content, "title", "folder_id");
    }
  }

  private void parts(Operations operations) {
    Entities.plain(operations, store.elements, "dashboard_element_id")
        .get("dashboard_element")
        .search("search_dashboard_elements")
        .create("create_dashboard_element", e -> belongs(e))
        .update("update_dashboard_element", e -> belongs(e))
        .delete("delete_dashboard_element");
    Entities.plain(operations, store.filters, "dashboard_filter_id")
        .get("dashboard_filter")
        .create("create_dashboard_filter", f -> belongs(f))
        .update("update_dashboard_filter", f -> belongs(f))
        .delete("delete_dashboard_filter");
    operations.on("dashboard_dashboard_elements", call -> partsOf(store.elements, call));
    operations.on("dashboard_dashboard_filters", call -> partsOf(store.filters, call));
  }

  private void belongs(ObjectNode part) {
    Entities.require(part, "dashboard_id");
    if (store.dashboards.find(Json.text(part, "dashboard_id")).isEmpty()) {
      throw ApiError.invalid("dashboard_id", "invalid", "There is no such dashboard.");
    }
  }

  private JsonNode partsOf(Table table, Call call) {
    store.dashboards.get(call.path("dashboard_id"));
    return store.of(table, "dashboard_id", call.path("dashboard_id"));
  }
}
