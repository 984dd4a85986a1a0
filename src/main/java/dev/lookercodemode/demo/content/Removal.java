package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;

/** The deletion of content for good, together with all that hangs on it. */
final class Removal {
  private final State state;

  Removal(State state) {
    this.state = state;
  }

  /** Deletes a folder, the folders in it and what lies in them. */
  void folder(String id) {
    state.folders.with("parent_id", id).forEach(f -> folder(Json.text(f, "id")));
    state.dashboards.with("folder_id", id).forEach(d -> dashboard(Json.text(d, "id")));
    state.looks.with("folder_id", id).forEach(l -> look(Json.text(l, "id")));
    metadata(state.folders.get(id));
    state.folders.remove(id);
  }

  /** Deletes a dashboard with its tiles, filters, layouts, alerts and schedules. */
  void dashboard(String id) {
    for (ObjectNode element : state.elements.with("dashboard_id", id)) {
      state.alerts.removeWith("dashboard_element_id", Json.text(element, "id"));
    }
    state.elements.removeWith("dashboard_id", id);
    state.filters.removeWith("dashboard_id", id);
    state.layouts.removeWith("dashboard_id", id);
    state.schedules.removeWith("dashboard_id", id);
    state.boardItems.removeWith("dashboard_id", id);
    metadata(state.dashboards.get(id));
    state.dashboards.remove(id);
  }

  /** Deletes a Look with its schedules; tiles that showed it stay and show nothing. */
  void look(String id) {
    state.schedules.removeWith("look_id", id);
    state.boardItems.removeWith("look_id", id);
    metadata(state.looks.get(id));
    state.looks.remove(id);
  }

  private void metadata(ObjectNode content) {
    String id = Json.text(content, "content_metadata_id");
    state.accesses.removeWith("content_metadata_id", id);
    state.favorites.removeWith("content_metadata_id", id);
    if (state.contentMetadata.find(id) != null) {
      state.contentMetadata.remove(id);
    }
  }
}
