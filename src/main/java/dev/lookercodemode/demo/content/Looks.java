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
import java.util.ArrayList;
import java.util.List;

/** Looks: saved queries with a title and a place. */
public final class Looks {
  private final State state;
  private final Contents contents;

  public Looks(State state, Folders folders) {
    this.state = state;
    this.contents = new Contents(state, folders, state.looks, "look");
  }

  public void register(Handlers on) {
    on.on("all_looks", r -> DemoAnswer.json(Json.array(views(false))));
    on.on("search_looks", this::search);
    on.on("look", r -> DemoAnswer.json(full(look(r))));
    on.on("create_look", this::create);
    on.on("update_look", r -> DemoAnswer.json(full(contents.update(r, look(r)))));
    on.on("move_look", r -> DemoAnswer.json(full(contents.move(r, look(r)))));
    on.on("copy_look", r -> DemoAnswer.json(full(contents.copy(r, look(r)))));
    on.on("delete_look", this::delete);
  }

  private ObjectNode look(DemoRequest request) {
    return state.looks.get(request.path("look_id"));
  }

  public List<ObjectNode> in(ObjectNode folder) {
    return contents.in(Json.text(folder, "id")).stream().map(contents::view).toList();
  }

  private List<ObjectNode> views(boolean deletedToo) {
    List<ObjectNode> views = new ArrayList<>();
    for (ObjectNode look : state.looks.all()) {
      if (deletedToo || !look.path("deleted").asBoolean()) {
        views.add(contents.view(look));
      }
    }
    return views;
  }

  private DemoAnswer search(DemoRequest request) {
    return DemoAnswer.json(
        Json.array(
            SearchFilter.search(views(request.query("deleted") != null), request, "curate")));
  }

  private ObjectNode full(ObjectNode look) {
    return withQuery(state, contents.view(look));
  }

  /** A served Look with its query in it. */
  static ObjectNode withQuery(State state, ObjectNode view) {
    ObjectNode query = state.queries.find(Json.text(view, "query_id"));
    if (query == null) {
      view.putNull("query");
    } else {
      view.set("query", Table.served(query));
    }
    return view;
  }

  public ObjectNode blank(String title, String folderId, String userId) {
    return contents.blank(title, folderId, userId);
  }

  /** Stores a Look of the seed. */
  public ObjectNode add(ObjectNode look) {
    return contents.add(look);
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "title", "folder_id", "query_id");
    if (state.queries.find(Json.text(body, "query_id")) == null) {
      throw ApiErrors.invalid("query_id", "invalid", "There is no such query.");
    }
    return DemoAnswer.json(full(contents.create(request)));
  }

  private DemoAnswer delete(DemoRequest request) {
    new Removal(state).look(Json.text(look(request), "id"));
    return DemoAnswer.noContent();
  }
}
