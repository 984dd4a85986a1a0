package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;

/** What the access rights of a folder, dashboard or Look hang on. */
final class ContentMetadata {
  private ContentMetadata() {}

  /** Makes the metadata of new content below those of its folder. */
  static void attach(State state, ObjectNode content, String type, String name) {
    boolean folder = type.equals("folder");
    ObjectNode parent = state.folders.find(Json.text(content, folder ? "parent_id" : "folder_id"));
    ObjectNode metadata =
        Json.object()
            .put("name", name)
            .put("parent_id", parent == null ? null : Json.text(parent, "content_metadata_id"))
            .put("content_type", type)
            .putNull("dashboard_id")
            .putNull("look_id")
            .putNull("folder_id")
            .put(type + "_id", Json.text(content, "id"))
            .put("inherits", parent != null);
    content.put("content_metadata_id", Json.text(state.contentMetadata.add(metadata), "id"));
  }
}
