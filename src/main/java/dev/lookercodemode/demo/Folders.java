package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The tree of folders; a folder's name is unique within its parent. */
final class Folders {
  /** Folders that Looker itself keeps: Shared, Users. */
  private static final List<String> ROOTS = List.of("1", "2");

  private final Store store;

  Folders(Store store) {
    this.store = store;
  }

  void register(Operations operations) {
    new Entities(operations, store.folders, "folder_id", store::folder)
        .list("all_folders")
        .search("search_folders")
        .get("folder")
        .create("create_folder", this::check)
        .update("update_folder", this::check);
    operations.does("delete_folder", call -> delete(call.path("folder_id")));
    operations.on(
        "folder_children",
        call -> Json.array(Search.run(children(call.path("folder_id")), paging(call))));
    operations.on(
        "folder_children_search",
        call -> Json.array(Search.run(children(call.path("folder_id")), call)));
    operations.on(
        "folder_parent",
        call ->
            store.folder(
                store.folders.get(
                    Json.text(store.folders.get(call.path("folder_id")), "parent_id"))));
    operations.on("folder_ancestors", call -> ancestors(call.path("folder_id")));
    operations.on(
        "folder_dashboards",
        call -> {
          store.folders.get(call.path("folder_id"));
          return content(store.dashboards, call.path("folder_id"));
        });
    operations.on(
        "folder_looks",
        call -> {
          store.folders.get(call.path("folder_id"));
          return content(store.looks, call.path("folder_id"));
        });
  }

  private static Call paging(Call call) {
    var query = new java.util.HashMap<>(call.query());
    query.keySet().retainAll(List.of("sorts", "page", "per_page", "limit", "offset"));
    return new Call(call.operation(), call.path(), query, call.body(), call.session());
  }

  private void check(ObjectNode folder) {
    Entities.require(folder, "name");
    if (!ROOTS.contains(Json.text(folder, "id"))) {
      Entities.require(folder, "parent_id");
      String parent = Json.text(folder, "parent_id");
      if (store.folders.find(parent).isEmpty()) {
        throw ApiError.invalid("parent_id", "invalid", "There is no folder '" + parent + "'.");
      }
    }
    Entities.unique(store.folders, folder, "name", "parent_id");
  }

  private void delete(String id) {
    if (ROOTS.contains(id)) {
      throw ApiError.of(403, "This folder cannot be deleted.");
    }
    for (ObjectNode child : children(id)) {
      delete(Json.text(child, "id"));
    }
    for (Table table : List.of(store.dashboards, store.looks)) {
      for (ObjectNode row : new ArrayList<>(table.all())) {
        if (Json.text(row, "folder_id").equals(id)) {
          row.put("deleted", true);
        }
      }
    }
    store.folders.remove(id);
  }

  private List<ObjectNode> children(String id) {
    store.folders.get(id);
    return store.folders.all().stream()
        .filter(f -> Json.text(f, "parent_id").equals(id))
        .map(store::folder)
        .toList();
  }

  private ArrayNode ancestors(String id) {
    List<ObjectNode> ancestors = new ArrayList<>();
    String parent = Json.text(store.folders.get(id), "parent_id");
    while (!parent.isEmpty()) {
      ObjectNode folder = store.folders.get(parent);
      ancestors.addFirst(store.folder(folder));
      parent = Json.text(folder, "parent_id");
    }
    return Json.array(ancestors);
  }

  private ArrayNode content(Table table, String folder) {
    return Json.array(
        table.all().stream()
            .filter(r -> Json.text(r, "folder_id").equals(folder) && !r.path("deleted").asBoolean())
            .map(store::content)
            .toList());
  }
}
