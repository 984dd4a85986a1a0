package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.Stream;

/** Boards, their sections, and the content and links in these. */
public final class Boards {
  private final State state;

  public Boards(State state) {
    this.state = state;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    on.on("all_boards", r -> DemoAnswer.json(Json.array(views())));
    on.on("search_boards", this::search);
    on.on("board", r -> DemoAnswer.json(view(board(r))));
    on.on("create_board", this::create);
    on.on("update_board", this::update);
    on.on("delete_board", this::delete);
    on.on("all_board_sections", r -> DemoAnswer.json(sections(r)));
    on.on("board_section", r -> DemoAnswer.json(sectionView(section(r))));
    on.on("create_board_section", this::createSection);
    on.on("update_board_section", this::updateSection);
    on.on("delete_board_section", this::deleteSection);
    on.on("all_board_items", this::items);
    on.on("board_item", r -> DemoAnswer.json(itemView(item(r))));
    on.on("create_board_item", this::createItem);
    on.on("update_board_item", this::updateItem);
    on.on("delete_board_item", this::deleteItem);
  }

  /** A new board with the fields that answers show. */
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
    board.putArray("section_order");
    return board;
  }

  private ObjectNode board(DemoRequest request) {
    return state.boards.get(request.path("board_id"));
  }

  private ObjectNode section(DemoRequest request) {
    return state.boardSections.get(request.path("board_section_id"));
  }

  private ObjectNode item(DemoRequest request) {
    return state.boardItems.get(request.path("board_item_id"));
  }

  private List<ObjectNode> views() {
    return state.boards.all().stream().map(this::view).toList();
  }

  private ObjectNode view(ObjectNode board) {
    ObjectNode view = Table.served(board);
    view.set(
        "board_sections",
        Json.array(
            state.boardSections.with("board_id", Json.text(board, "id")).stream()
                .map(this::sectionView)
                .toList()));
    return view;
  }

  private ObjectNode sectionView(ObjectNode section) {
    ObjectNode view = Table.served(section);
    List<ObjectNode> items = state.boardItems.with("board_section_id", Json.text(section, "id"));
    view.set("board_items", Json.array(items.stream().map(this::itemView).toList()));
    view.set("visible_item_order", section.path("item_order"));
    return view;
  }

  private ObjectNode itemView(ObjectNode item) {
    ObjectNode view = Table.served(item);
    ObjectNode look = state.looks.find(Json.text(item, "look_id"));
    ObjectNode content =
        look == null ? state.dashboards.find(Json.text(item, "dashboard_id")) : look;
    if (content != null) {
      String kind = look == null ? "/dashboards/" : "/looks/";
      ObjectNode folder = state.folders.find(Json.text(content, "folder_id"));
      view.put("title", Json.text(content, "title"));
      view.set("description", content.path("description"));
      view.put("url", kind + Json.text(content, "id"));
      view.put("location", folder == null ? "" : Json.text(folder, "name"));
      view.set("view_count", content.path("view_count"));
      view.set("favorite_count", content.path("favorite_count"));
      view.set("content_metadata_id", content.path("content_metadata_id"));
    } else {
      view.set("title", item.path("custom_title"));
      view.set("url", item.path("custom_url"));
    }
    return view;
  }

  private DemoAnswer search(DemoRequest request) {
    List<ObjectNode> views = new ArrayList<>();
    for (ObjectNode board : views()) {
      ObjectNode owner = state.users.find(Json.text(board, "user_id"));
      board.put("creator_id", Json.text(board, "user_id"));
      board.put("first_name", owner == null ? "" : Json.text(owner, "first_name"));
      board.put("last_name", owner == null ? "" : Json.text(owner, "last_name"));
      views.add(board);
    }
    return DemoAnswer.json(Json.array(SearchFilter.search(views, request)));
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "title");
    ObjectNode board = blank("", state.now(), request.login().userId());
    Table.merge(board, body);
    return DemoAnswer.json(view(state.boards.add(board)));
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode board = board(request);
    ObjectNode wanted = board.deepCopy();
    Table.merge(wanted, request.body());
    ApiErrors.require(wanted, "title");
    Table.merge(board, request.body());
    return DemoAnswer.json(view(board.put("updated_at", state.now())));
  }

  private DemoAnswer delete(DemoRequest request) {
    String id = Json.text(board(request), "id");
    for (ObjectNode section : state.boardSections.with("board_id", id)) {
      removeSection(section);
    }
    state.boards.remove(id);
    return DemoAnswer.noContent();
  }

  private JsonNode sections(DemoRequest request) {
    List<ObjectNode> all = state.boardSections.all().stream().map(this::sectionView).toList();
    return Json.array(SearchFilter.page(all, request));
  }

  private DemoAnswer createSection(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "board_id");
    ObjectNode board = state.boards.find(Json.text(body, "board_id"));
    if (board == null) {
      throw ApiErrors.invalid("board_id", "invalid", "There is no such board.");
    }
    ObjectNode section =
        Json.object()
            .putNull("title")
            .putNull("description")
            .put("created_at", state.now())
            .put("updated_at", state.now())
            .putNull("deleted_at");
    section.putArray("item_order");
    Table.merge(section, body);
    state.boardSections.add(section);
    board.withArray("section_order").add(Json.text(section, "id"));
    return DemoAnswer.json(sectionView(section));
  }

  private DemoAnswer updateSection(DemoRequest request) {
    ObjectNode section = section(request);
    Table.merge(section, request.body());
    return DemoAnswer.json(sectionView(section.put("updated_at", state.now())));
  }

  private DemoAnswer deleteSection(DemoRequest request) {
    ObjectNode section = section(request);
    ObjectNode board = state.boards.find(Json.text(section, "board_id"));
    if (board != null) {
      board.withArray("section_order").removeIf(id -> id.asText().equals(Json.text(section, "id")));
    }
    removeSection(section);
    return DemoAnswer.noContent();
  }

  private void removeSection(ObjectNode section) {
    String id = Json.text(section, "id");
    state.boardItems.removeWith("board_section_id", id);
    state.boardSections.remove(id);
  }

  private DemoAnswer items(DemoRequest request) {
    String section = request.query("board_section_id");
    List<ObjectNode> items =
        section == null
            ? state.boardItems.all()
            : state.boardItems.with("board_section_id", section);
    return DemoAnswer.json(
        Json.array(SearchFilter.page(items.stream().map(this::itemView).toList(), request)));
  }

  private DemoAnswer createItem(DemoRequest request) {
    ObjectNode item =
        Json.object()
            .putNull("dashboard_id")
            .putNull("look_id")
            .putNull("lookml_dashboard_id")
            .putNull("custom_title")
            .putNull("custom_url")
            .putNull("custom_description");
    Table.merge(item, request.body());
    requireItem(item);
    ObjectNode section = state.boardSections.get(Json.text(item, "board_section_id"));
    int order = section.withArray("item_order").size();
    if (!item.hasNonNull("order")) {
      item.put("order", order);
    }
    state.boardItems.add(item);
    section.withArray("item_order").add(Json.text(item, "id"));
    return DemoAnswer.json(itemView(item));
  }

  private void requireItem(ObjectNode item) {
    ApiErrors.require(item, "board_section_id");
    if (state.boardSections.find(Json.text(item, "board_section_id")) == null) {
      throw ApiErrors.invalid("board_section_id", "invalid", "There is no such section.");
    }
    String dashboard = Json.text(item, "dashboard_id");
    String look = Json.text(item, "look_id");
    if (!dashboard.isEmpty() && state.dashboards.find(dashboard) == null) {
      throw ApiErrors.invalid("dashboard_id", "invalid", "There is no such dashboard.");
    }
    if (!look.isEmpty() && state.looks.find(look) == null) {
      throw ApiErrors.invalid("look_id", "invalid", "There is no such Look.");
    }
    boolean empty =
        Stream.of("dashboard_id", "look_id", "lookml_dashboard_id", "custom_url")
            .allMatch(f -> Json.text(item, f).isEmpty());
    if (empty) {
      throw ApiErrors.invalid("dashboard_id", "missing_field", "An item needs content or a link.");
    }
  }

  private DemoAnswer updateItem(DemoRequest request) {
    ObjectNode item = item(request);
    ObjectNode wanted = item.deepCopy();
    Table.merge(wanted, request.body());
    requireItem(wanted);
    Table.merge(item, request.body());
    return DemoAnswer.json(itemView(item));
  }

  private DemoAnswer deleteItem(DemoRequest request) {
    ObjectNode item = item(request);
    String id = Json.text(item, "id");
    ObjectNode section = state.boardSections.find(Json.text(item, "board_section_id"));
    if (section != null) {
      section.withArray("item_order").removeIf(i -> i.asText().equals(id));
    }
    state.boardItems.remove(id);
    return DemoAnswer.noContent();
  }
}
