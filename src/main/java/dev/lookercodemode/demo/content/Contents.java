package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import java.util.List;

/**
 * What dashboards and Looks have in common: a title that is unique in a folder, an owner, moves,
 * copies and the way into the trash.
 */
final class Contents {
  private final State state;
  private final Folders folders;
  private final Table table;
  private final String type;

  Contents(State state, Folders folders, Table table, String type) {
    this.state = state;
    this.folders = folders;
    this.table = table;
    this.type = type;
  }

  /** New content with every field that answers show, none of them stored yet. */
  ObjectNode blank(String title, String folderId, String userId) {
    String now = state.now();
    return Json.object()
        .put("title", title)
        .put("folder_id", folderId)
        .put("user_id", userId)
        .putNull("description")
        .put("created_at", now)
        .put("updated_at", now)
        .put("deleted", false)
        .putNull("deleted_at")
        .putNull("deleter_id")
        .put("view_count", 0)
        .put("favorite_count", 0)
        .putNull("last_viewed_at")
        .putNull("last_accessed_at")
        .put("last_updater_id", userId);
  }

  ObjectNode create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "title", "folder_id");
    String user = request.login().userId();
    ObjectNode content = blank(Json.text(body, "title"), Json.text(body, "folder_id"), user);
    Table.merge(content, body);
    return create(content);
  }

  /** Stores content if its folder is there and has none of its title. */
  ObjectNode create(ObjectNode content) {
    requirePlace(content, content);
    return add(content);
  }

  /** Stores content, with its content metadata. */
  ObjectNode add(ObjectNode content) {
    table.add(content);
    ContentMetadata.attach(state, content, type, Json.text(content, "title"));
    return content;
  }

  ObjectNode update(DemoRequest request, ObjectNode content) {
    return change(request, content, request.body());
  }

  ObjectNode move(DemoRequest request, ObjectNode content) {
    String folder = request.query("folder_id");
    ObjectNode sent = Json.object().put("folder_id", folder == null ? "" : folder);
    ApiErrors.require(sent, "folder_id");
    return change(request, content, sent);
  }

  private ObjectNode change(DemoRequest request, ObjectNode content, ObjectNode sent) {
    ObjectNode wanted = content.deepCopy();
    Table.merge(wanted, sent);
    ApiErrors.require(wanted, "title", "folder_id");
    requirePlace(wanted, content);
    boolean wasDeleted = content.path("deleted").asBoolean();
    Table.merge(content, sent);
    boolean deleted = content.path("deleted").asBoolean();
    if (deleted && !wasDeleted) {
      content.put("deleted_at", state.now()).put("deleter_id", request.login().userId());
    } else if (!deleted) {
      content.putNull("deleted_at").putNull("deleter_id");
    }
    content.put("updated_at", state.now()).put("last_updater_id", request.login().userId());
    return content;
  }

  ObjectNode copy(DemoRequest request, ObjectNode content) {
    ObjectNode copy = content.deepCopy();
    copy.remove("id");
    String folder = request.query("folder_id");
    String target = folder == null ? Json.text(content, "folder_id") : folder;
    String title = Json.text(content, "title");
    String free = title;
    for (int i = 1; taken(free, target, copy); i++) {
      free = "Copy of " + title + (i == 1 ? "" : " (" + i + ")");
    }
    ObjectNode fresh = blank(free, target, request.login().userId());
    fresh.remove("description");
    Table.merge(copy, fresh);
    requirePlace(copy, copy);
    return add(copy);
  }

  private void requirePlace(ObjectNode wanted, ObjectNode self) {
    String folder = Json.text(wanted, "folder_id");
    if (state.folders.find(folder) == null) {
      throw ApiErrors.invalid("folder_id", "invalid", "There is no such folder.");
    }
    if (!wanted.path("deleted").asBoolean() && taken(Json.text(wanted, "title"), folder, self)) {
      throw ApiErrors.invalid(
          "title", "already_exists", "The folder already holds a " + type + " of this title.");
    }
  }

  private boolean taken(String title, String folder, ObjectNode self) {
    return in(folder).stream()
        .anyMatch(
            other -> !Json.same(other, self) && Json.text(other, "title").equalsIgnoreCase(title));
  }

  /** What lies in a folder and not in the trash. */
  List<ObjectNode> in(String folder) {
    return table.with("folder_id", folder).stream()
        .filter(c -> !c.path("deleted").asBoolean())
        .toList();
  }

  /** Content as answers show it: with its folder, and its owner's name. */
  ObjectNode view(ObjectNode content) {
    ObjectNode view = Table.served(content);
    ObjectNode folder = state.folders.find(Json.text(content, "folder_id"));
    if (folder == null) {
      view.putNull("folder");
    } else {
      view.set("folder", folders.view(folder));
    }
    ObjectNode owner = state.users.find(Json.text(content, "user_id"));
    if (owner != null) {
      view.put("user_name", Json.text(owner, "first_name") + " " + Json.text(owner, "last_name"));
      view.set("is_owner_disabled", owner.path("is_disabled"));
    }
    return view;
  }
}
