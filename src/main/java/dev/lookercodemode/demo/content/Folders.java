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
import dev.lookercodemode.demo.people.Sessions;
import java.util.ArrayList;
import java.util.List;

/** Folders and the tree they form. */
public final class Folders {
  /** The id of the folder named Shared. */
  public static final String SHARED = "1";

  /** The id of the folder named Users. */
  public static final String USERS = "2";

  private final State state;

  public Folders(State state) {
    this.state = state;
  }

  public void register(Handlers on, Dashboards dashboards, Looks looks) {
    on.on("all_folders", r -> DemoAnswer.json(Json.array(views())));
    on.on("search_folders", r -> DemoAnswer.json(Json.array(SearchFilter.search(views(), r))));
    on.on("folder", r -> DemoAnswer.json(full(folder(r), dashboards, looks)));
    on.on("create_folder", this::create);
    on.on("update_folder", this::update);
    on.on("delete_folder", this::delete);
    on.on("folder_children", r -> DemoAnswer.json(Json.array(SearchFilter.page(children(r), r))));
    on.on(
        "folder_children_search",
        r -> DemoAnswer.json(Json.array(SearchFilter.search(children(r), r))));
    on.on("folder_parent", this::parent);
    on.on("folder_ancestors", this::ancestors);
    on.on("folder_dashboards", r -> DemoAnswer.json(Json.array(dashboards.in(folder(r)))));
    on.on("folder_looks", r -> DemoAnswer.json(Json.array(looks.in(folder(r)))));
  }

  private ObjectNode folder(DemoRequest request) {
    return state.folders.get(request.path("folder_id"));
  }

  private List<ObjectNode> views() {
    return state.folders.all().stream().map(this::view).toList();
  }

  /** A folder as answers show it, without what lies in it. */
  public ObjectNode view(ObjectNode folder) {
    ObjectNode view = Table.served(folder);
    view.put("child_count", state.folders.with("parent_id", Json.text(folder, "id")).size());
    return view;
  }

  private ObjectNode full(ObjectNode folder, Dashboards dashboards, Looks looks) {
    ObjectNode view = view(folder);
    view.set("dashboards", Json.array(dashboards.in(folder)));
    view.set("looks", Json.array(looks.in(folder)));
    return view;
  }

  private List<ObjectNode> children(DemoRequest request) {
    return state.folders.with("parent_id", Json.text(folder(request), "id")).stream()
        .map(this::view)
        .toList();
  }

  private DemoAnswer parent(DemoRequest request) {
    return DemoAnswer.json(view(state.folders.get(Json.text(folder(request), "parent_id"))));
  }

  private DemoAnswer ancestors(DemoRequest request) {
    List<ObjectNode> line = new ArrayList<>();
    ObjectNode at = state.folders.find(Json.text(folder(request), "parent_id"));
    while (at != null) {
      line.addFirst(view(at));
      at = state.folders.find(Json.text(at, "parent_id"));
    }
    return DemoAnswer.json(Json.array(line));
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "name", "parent_id");
    ObjectNode folder = newFolder(Json.text(body, "name"), Json.text(body, "parent_id"));
    requirePlace(folder, folder);
    folder.put("creator_id", request.login().userId());
    return DemoAnswer.json(view(add(folder)));
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode folder = folder(request);
    ObjectNode wanted = folder.deepCopy();
    Table.merge(wanted, request.body());
    requirePlace(wanted, folder);
    Table.merge(folder, request.body());
    return DemoAnswer.json(view(folder));
  }

  private DemoAnswer delete(DemoRequest request) {
    String id = Json.text(folder(request), "id");
    if (id.equals(SHARED) || id.equals(USERS)) {
      throw ApiErrors.forbidden();
    }
    new Removal(state).folder(id);
    return DemoAnswer.noContent();
  }

  /** Checks that a folder may stand where it says: below a folder, with a name of its own. */
  private void requirePlace(ObjectNode wanted, ObjectNode self) {
    String id = Json.text(self, "id");
    String parent = Json.text(wanted, "parent_id");
    ObjectNode at = state.folders.find(parent);
    if (at == null && !(id.equals(SHARED) || id.equals(USERS))) {
      throw ApiErrors.invalid("parent_id", "invalid", "There is no such folder.");
    }
    while (at != null) {
      if (Json.text(at, "id").equals(id)) {
        throw ApiErrors.invalid("parent_id", "invalid", "A folder cannot lie in itself.");
      }
      at = state.folders.find(Json.text(at, "parent_id"));
    }
    for (ObjectNode sibling : state.folders.with("parent_id", parent)) {
      if (!Json.same(sibling, self)
          && Json.text(sibling, "name").equalsIgnoreCase(Json.text(wanted, "name"))) {
        throw ApiErrors.invalid(
            "name", "already_exists", "A folder of this name already exists in the parent folder.");
      }
    }
  }

  public ObjectNode newFolder(String name, String parentId) {
    ObjectNode folder = Json.object().put("name", name);
    ObjectNode parent = state.folders.find(parentId);
    if (parent == null) {
      folder.putNull("parent_id");
    } else {
      folder.put("parent_id", parentId);
    }
    return folder
        .put("created_at", state.now())
        .put("creator_id", Sessions.ADMIN)
        .putNull("external_id")
        .put("is_embed", false)
        .put("is_personal", false)
        .put("is_personal_descendant", parent != null && isPersonal(parent))
        .put("is_shared_root", false)
        .put("is_users_root", false);
  }

  private static boolean isPersonal(ObjectNode folder) {
    return folder.path("is_personal").asBoolean()
        || folder.path("is_personal_descendant").asBoolean();
  }

  /** Stores a folder, with its content metadata. */
  public ObjectNode add(ObjectNode folder) {
    state.folders.add(folder);
    ContentMetadata.attach(state, folder, "folder", Json.text(folder, "name"));
    return folder;
  }
}
