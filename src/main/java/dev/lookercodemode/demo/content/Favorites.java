package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.SearchFilter;
import dev.lookercodemode.demo.core.State;

/** What users have marked as their favorites. */
public final class Favorites {
  private final State state;

  public Favorites(State state) {
    this.state = state;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    on.on("search_content_favorites", this::search);
    on.on("content_favorite", r -> DemoAnswer.json(favorite(r)));
    on.on("create_content_favorite", this::create);
    on.on("delete_content_favorite", this::delete);
  }

  private ObjectNode favorite(DemoRequest request) {
    return state.favorites.get(request.path("content_favorite_id"));
  }

  private DemoAnswer search(DemoRequest request) {
    return DemoAnswer.json(
        Json.array(SearchFilter.search(state.favorites.all(), request, "include_board_items")));
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "content_metadata_id");
    String metadataId = Json.text(body, "content_metadata_id");
    ObjectNode metadata = state.contentMetadata.find(metadataId);
    if (metadata == null) {
      throw ApiErrors.invalid("content_metadata_id", "invalid", "There is no such content.");
    }
    String given = Json.text(body, "user_id");
    String user = given.isEmpty() ? request.login().userId() : given;
    for (ObjectNode other : state.favorites.with("content_metadata_id", metadataId)) {
      if (Json.text(other, "user_id").equals(user)) {
        throw ApiErrors.conflict();
      }
    }
    ObjectNode favorite = Json.object().put("user_id", user).put("content_metadata_id", metadataId);
    favorite.set("dashboard_id", metadata.path("dashboard_id"));
    favorite.set("look_id", metadata.path("look_id"));
    favorite.putNull("board_id").putNull("lookml_dashboard_id");
    count(metadata, 1);
    return DemoAnswer.json(state.favorites.add(favorite));
  }

  private DemoAnswer delete(DemoRequest request) {
    ObjectNode favorite = favorite(request);
    ObjectNode metadata = state.contentMetadata.find(Json.text(favorite, "content_metadata_id"));
    if (metadata != null) {
      count(metadata, -1);
    }
    state.favorites.remove(Json.text(favorite, "id"));
    return DemoAnswer.noContent();
  }

  private void count(ObjectNode metadata, int by) {
    ObjectNode look = state.looks.find(Json.text(metadata, "look_id"));
    ObjectNode content =
        look == null ? state.dashboards.find(Json.text(metadata, "dashboard_id")) : look;
    if (content != null) {
      content.put("favorite_count", content.path("favorite_count").asInt() + by);
    }
  }
}
