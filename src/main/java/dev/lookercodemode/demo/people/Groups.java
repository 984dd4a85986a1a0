package dev.lookercodemode.demo.people;

import com.fasterxml.jackson.databind.node.ArrayNode;
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

/** Groups, and who belongs to them. */
public final class Groups {
  private final State state;
  private final Users users;

  public Groups(State state, Users users) {
    this.state = state;
    this.users = users;
  }

  public void register(Handlers on) {
    on.on("all_groups", this::all);
    on.on("search_groups", r -> DemoAnswer.json(Json.array(SearchFilter.search(views(r), r))));
    on.on("search_groups_with_roles", this::searchWithRoles);
    on.on("search_groups_with_hierarchy", this::searchWithHierarchy);
    on.on("group", r -> DemoAnswer.json(view(group(r), r)));
    on.on("create_group", this::create);
    on.on("update_group", this::update);
    on.on("delete_group", this::delete);
    on.on(
        "all_group_users",
        r -> DemoAnswer.json(Json.array(SearchFilter.page(members(group(r)), r))));
    on.on("add_group_user", this::addUser);
    on.on("delete_group_user", this::removeUser);
    on.on("all_group_groups", r -> DemoAnswer.json(Json.array(children(r))));
    on.on("add_group_group", this::addGroup);
    on.on("delete_group_from_group", this::removeGroup);
  }

  public static ObjectNode blank(String name) {
    return Json.object()
        .put("name", name)
        .putNull("external_group_id")
        .put("externally_managed", false)
        .put("include_by_default", false)
        .put("can_add_to_content_metadata", true);
  }

  private ObjectNode group(DemoRequest request) {
    return state.groups.get(request.path("group_id"));
  }

  private List<ObjectNode> views(DemoRequest request) {
    return state.groups.all().stream().map(g -> view(g, request)).toList();
  }

  private ObjectNode view(ObjectNode group, DemoRequest request) {
    List<ObjectNode> members = members(group);
    ObjectNode view = Table.served(group);
    view.put("user_count", members.size());
    String me = request.login().userId();
    view.put(
        "contains_current_user", members.stream().anyMatch(u -> Json.text(u, "id").equals(me)));
    return view;
  }

  private List<ObjectNode> members(ObjectNode group) {
    String id = Json.text(group, "id");
    return users.views().stream()
        .filter(u -> Json.texts(u.path("group_ids")).contains(id))
        .toList();
  }

  private DemoAnswer searchWithRoles(DemoRequest request) {
    List<ObjectNode> views = views(request);
    for (ObjectNode view : views) {
      view.set("roles", Json.array(rolesOf(view).map(role -> Roles.view(state, role)).toList()));
    }
    return DemoAnswer.json(Json.array(SearchFilter.search(views, request)));
  }

  private DemoAnswer searchWithHierarchy(DemoRequest request) {
    List<ObjectNode> views = views(request);
    for (ObjectNode view : views) {
      String id = Json.text(view, "id");
      view.set(
          "parent_group_ids",
          Json.strings(
              state.groups.all().stream()
                  .filter(g -> Json.texts(g.path("_child_ids")).contains(id))
                  .map(g -> Json.text(g, "id"))
                  .toList()));
      view.set("role_ids", Json.strings(rolesOf(view).map(r -> Json.text(r, "id")).toList()));
    }
    return DemoAnswer.json(Json.array(SearchFilter.search(views, request)));
  }

  private Stream<ObjectNode> rolesOf(ObjectNode group) {
    String id = Json.text(group, "id");
    return state.roles.all().stream().filter(r -> Json.texts(r.path("_group_ids")).contains(id));
  }

  private DemoAnswer all(DemoRequest request) {
    List<String> ids = request.list("ids");
    List<ObjectNode> wanted =
        views(request).stream()
            .filter(g -> fits(g, request, "can_add_to_content_metadata"))
            .filter(g -> ids.isEmpty() || ids.contains(Json.text(g, "id")))
            .toList();
    return DemoAnswer.json(Json.array(SearchFilter.page(wanted, request)));
  }

  private static boolean fits(ObjectNode group, DemoRequest request, String flag) {
    return request.query(flag) == null || group.path(flag).asBoolean() == request.flag(flag);
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "name");
    ApiErrors.requireNew(state.groups, body, "name");
    ObjectNode group = blank(Json.text(body, "name"));
    Table.merge(group, body);
    return DemoAnswer.json(view(state.groups.add(group), request));
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode group = group(request);
    Table.merge(group, request.body());
    return DemoAnswer.json(view(group, request));
  }

  private DemoAnswer delete(DemoRequest request) {
    String id = Json.text(group(request), "id");
    state.groups.remove(id);
    state.users.all().forEach(u -> drop(u, "_group_ids", id));
    state.roles.all().forEach(r -> drop(r, "_group_ids", id));
    state.groups.all().forEach(g -> drop(g, "_child_ids", id));
    return DemoAnswer.noContent();
  }

  private static void drop(ObjectNode entity, String field, String id) {
    List<String> left = new ArrayList<>(Json.texts(entity.path(field)));
    if (left.remove(id)) {
      entity.set(field, Json.strings(left));
    }
  }

  private static void put(ObjectNode entity, String field, String id) {
    ArrayNode ids = entity.withArray(field);
    if (!Json.texts(ids).contains(id)) {
      ids.add(id);
    }
  }

  private DemoAnswer addUser(DemoRequest request) {
    ObjectNode group = group(request);
    ApiErrors.require(request.body(), "user_id");
    ObjectNode user = state.users.get(Json.text(request.body(), "user_id"));
    put(user, "_group_ids", Json.text(group, "id"));
    return DemoAnswer.json(users.view(user));
  }

  private DemoAnswer removeUser(DemoRequest request) {
    ObjectNode group = group(request);
    drop(state.users.get(request.path("user_id")), "_group_ids", Json.text(group, "id"));
    return DemoAnswer.noContent();
  }

  private List<ObjectNode> children(DemoRequest request) {
    return Json.texts(group(request).path("_child_ids")).stream()
        .map(id -> view(state.groups.get(id), request))
        .toList();
  }

  private DemoAnswer removeGroup(DemoRequest request) {
    String child = request.path("deleting_group_id");
    if (!Json.texts(group(request).path("_child_ids")).contains(child)) {
      throw ApiErrors.notFound();
    }
    drop(group(request), "_child_ids", child);
    return DemoAnswer.noContent();
  }

  private DemoAnswer addGroup(DemoRequest request) {
    ObjectNode group = group(request);
    ApiErrors.require(request.body(), "group_id");
    ObjectNode child = state.groups.get(Json.text(request.body(), "group_id"));
    if (Memberships.lies(state, Json.text(group, "id"), Json.text(child, "id"))) {
      throw ApiErrors.invalid("group_id", "invalid", "A group cannot lie in itself.");
    }
    put(group, "_child_ids", Json.text(child, "id"));
    return DemoAnswer.json(view(child, request));
  }
}
