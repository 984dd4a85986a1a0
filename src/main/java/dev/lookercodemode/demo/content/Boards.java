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

/** Boards. */
public final class Boards {
  private final State state;

  public Boards(State state) {
    this.state = state;
  }

  public void register(Handlers on) {
    on.on("all_boards", r -> DemoAnswer.json(Json.array(state.boards.all())));
    on.on(
        "search_boards",
        r ->
            DemoAnswer.json(
                Json.array(SearchFilter.search(state.boards.all(), r, "permission", "favorited"))));
    on.on("board", r -> DemoAnswer.json(state.boards.get(r.path("board_id"))));
    on.on("create_board", this::create);
  }

  public static ObjectNode blank(String title, String created, String owner) {
    ObjectNode board =
        Json.object()
            .put("title", title)
            .putNull("description")
            .put("created_at", created)
            .put("updated_at", created)
            .putNull("deleted_at")
            .put("user_id", owner)
            .put("primary_homepage", false);
    board.putArray("board_sections");
    board.putArray("section_order");
    return board;
  }

  private DemoAnswer create(DemoRequest request) {
    ApiErrors.require(request.body(), "title");
    ObjectNode board = blank("", state.now(), request.login().userId());
    Table.merge(board, request.body());
    return DemoAnswer.json(state.boards.add(board));
  }
}
