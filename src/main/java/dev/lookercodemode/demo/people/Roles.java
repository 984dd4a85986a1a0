package dev.lookercodemode.demo.people;

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

/** Roles, the permission sets and model sets they are made of, and who has them. */
public final class Roles {
  private final State state;
  private final Users users;

  public Roles(State state, Users users) {
    this.state = state;
    this.users = users;
  }

  public void register(Handlers on) {
    on.on("all_roles", this::all);
    on.on("search_roles", r -> DemoAnswer.json(Json.array(SearchFilter.search(views(), r))));
    on.on("search_roles_with_user_count", this::searchWithCount);
    on.on("all_permissions", r -> DemoAnswer.json(Json.array(permissions())));
    on.on("role", r -> DemoAnswer.json(view(state, role(r))));
    on.on("create_role", this::create);
    on.on("update_role", this::update);
    on.on("delete_role", this::delete);
    on.on("role_groups", r -> DemoAnswer.json(Json.array(groups(role(r)))));
    on.on("set_role_groups", this::setGroups);
    on.on("role_users", r -> DemoAnswer.json(Json.array(members(r))));
    on.on("set_role_users", this::setUsers);
    sets(on, state.permissionSets, "permission_set", "permissions");
    sets(on, state.modelSets, "model_set", "models");
  }

  private static void sets(Handlers on, Table table, String name, String members) {
    on.on("all_" + name + "s", r -> DemoAnswer.json(Json.array(table.all())));
    on.on(
        "search_" + name + "s",
        r -> DemoAnswer.json(Json.array(SearchFilter.search(table.all(), r))));
    on.on(name, r -> DemoAnswer.json(table.get(r.path(name + "_id"))));
    on.on(
        "create_" + name,
        r -> {
          ObjectNode body = r.body();
          ApiErrors.require(body, "name");
          ApiErrors.requireNew(table, body, "name");
          ObjectNode set = Json.object().put("built_in", false).put("all_access", false);
          set.putArray(members);
          Table.merge(set, body);
          return DemoAnswer.json(table.add(set));
        });
    on.on(
        "update_" + name,
        r -> {
          ObjectNode set = table.get(r.path(name + "_id"));
          Table.merge(set, r.body());
          return DemoAnswer.json(set);
        });
    on.on(
        "delete_" + name,
        r -> {
          table.remove(r.path(name + "_id"));
          return DemoAnswer.noContent();
        });
  }

  private ObjectNode role(DemoRequest request) {
    return state.roles.get(request.path("role_id"));
  }

  private List<ObjectNode> views() {
    return state.roles.all().stream().map(r -> view(state, r)).toList();
  }

  /** A role as answers show it: with its sets. */
  public static ObjectNode view(State state, ObjectNode role) {
    ObjectNode view = Table.served(role);
    ObjectNode permissions = state.permissionSets.find(Json.text(role, "permission_set_id"));
    ObjectNode models = state.modelSets.find(Json.text(role, "model_set_id"));
    view.putNull("permission_set").putNull("model_set");
    if (permissions != null) {
      view.set("permission_set", permissions.deepCopy());
    }
    if (models != null) {
      view.set("model_set", models.deepCopy());
    }
    return view;
  }

  private DemoAnswer searchWithCount(DemoRequest request) {
    List<ObjectNode> views = views();
    for (ObjectNode view : views) {
      String id = Json.text(view, "id");
      long count =
          state.users.all().stream()
              .filter(u -> Memberships.rolesOf(state, u).contains(id))
              .count();
      view.put("user_count", count);
    }
    return DemoAnswer.json(Json.array(SearchFilter.search(views, request)));
  }

  /** All that some permission set holds. */
  private List<ObjectNode> permissions() {
    return state.permissionSets.all().stream()
        .flatMap(s -> Json.texts(s.path("permissions")).stream())
        .distinct()
        .map(p -> Json.object().put("permission", p).putNull("parent"))
        .toList();
  }

  private DemoAnswer all(DemoRequest request) {
    List<String> ids = request.list("ids");
    return DemoAnswer.json(
        Json.array(
            views().stream()
                .filter(r -> ids.isEmpty() || ids.contains(Json.text(r, "id")))
                .toList()));
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "name", "permission_set_id", "model_set_id");
    ApiErrors.requireNew(state.roles, body, "name");
    ObjectNode role = Json.object().put("internal", false);
    Table.merge(role, body);
    requireSets(role);
    return DemoAnswer.json(view(state, state.roles.add(role)));
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode role = role(request);
    ObjectNode wanted = role.deepCopy();
    Table.merge(wanted, request.body());
    requireSets(wanted);
    Table.merge(role, request.body());
    return DemoAnswer.json(view(state, role));
  }

  private void requireSets(ObjectNode role) {
    if (state.permissionSets.find(Json.text(role, "permission_set_id")) == null) {
      throw ApiErrors.invalid("permission_set_id", "invalid", "There is no such permission set.");
    }
    if (state.modelSets.find(Json.text(role, "model_set_id")) == null) {
      throw ApiErrors.invalid("model_set_id", "invalid", "There is no such model set.");
    }
  }

  private DemoAnswer delete(DemoRequest request) {
    String id = Json.text(role(request), "id");
    state.roles.remove(id);
    state.users.all().forEach(u -> assign(u, id, false));
    return DemoAnswer.noContent();
  }

  private List<ObjectNode> groups(ObjectNode role) {
    return Json.texts(role.path("_group_ids")).stream()
        .map(state.groups::get)
        .map(Table::served)
        .toList();
  }

  private DemoAnswer setGroups(DemoRequest request) {
    ObjectNode role = role(request);
    List<String> ids = request.listBody();
    ids.forEach(state.groups::get);
    role.set("_group_ids", Json.strings(ids));
    return DemoAnswer.json(Json.array(groups(role)));
  }

  private List<ObjectNode> members(DemoRequest request) {
    String id = Json.text(role(request), "id");
    boolean directOnly = request.flag("direct_association_only");
    List<ObjectNode> members = new ArrayList<>();
    for (ObjectNode user : state.users.all()) {
      ObjectNode view = users.view(user);
      if (Json.texts(directOnly ? user.path("_role_ids") : view.path("role_ids")).contains(id)) {
        members.add(view);
      }
    }
    return members;
  }

  private DemoAnswer setUsers(DemoRequest request) {
    String id = Json.text(role(request), "id");
    List<String> ids = request.listBody();
    ids.forEach(state.users::get);
    state.users.all().forEach(u -> assign(u, id, ids.contains(Json.text(u, "id"))));
    return DemoAnswer.json(Json.array(members(request)));
  }

  private static void assign(ObjectNode user, String role, boolean has) {
    List<String> ids = new ArrayList<>(Json.texts(user.path("_role_ids")));
    ids.remove(role);
    if (has) {
      ids.add(role);
    }
    user.set("_role_ids", Json.strings(ids));
  }
}
