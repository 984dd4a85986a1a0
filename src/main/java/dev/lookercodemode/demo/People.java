package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Users with their credentials, groups, roles and attributes. */
final class People {
  private final Store store;

  People(Store store) {
    this.store = store;
  }

  void register(Operations operations) {
    users(operations);
    credentials(operations);
    groups(operations);
    roles(operations);
    attributes(operations);
  }

  private void users(Operations operations) {
    new Entities(operations, store.users, "user_id", this::user)
        .list("all_users")
        .search("search_users")
        .get("user")
        .create("create_user", this::completed)
        .update("update_user", this::named)
        .delete("delete_user");
    operations.on("me", call -> user(store.users.get(call.session().userId())));
    operations.on("user_roles", call -> rolesOf(store.users.get(call.path("user_id"))));
    operations.on(
        "set_user_roles",
        call -> {
          ObjectNode user = store.users.get(call.path("user_id"));
          user.set("role_ids", ids(call.body(), store.roles));
          return rolesOf(user);
        });
  }

  private ObjectNode user(ObjectNode row) {
    ObjectNode user = row.deepCopy();
    String email = Json.text(row.path("credentials_email"), "email");
    user.put("email", email.isEmpty() ? null : email);
    return user;
  }

  private void completed(ObjectNode user) {
    user.putIfAbsent("is_disabled", user.booleanNode(false));
    for (String list : new String[] {"role_ids", "group_ids"}) {
      user.putIfAbsent(list, Json.array());
    }
    user.put("created_at", store.now().toString());
    named(user);
  }

  private void named(ObjectNode user) {
    user.put(
        "display_name",
        (Json.text(user, "first_name") + " " + Json.text(user, "last_name")).strip());
  }

  private ArrayNode rolesOf(ObjectNode user) {
    return members(user.path("role_ids"), store.roles);
  }

  private static ArrayNode members(JsonNode ids, Table table) {
    ArrayNode members = Json.array();
    ids.forEach(id -> table.find(id.asText()).ifPresent(r -> members.add(r.deepCopy())));
    return members;
  }

  /** A body that is a list of ids; each must be there. */
  private static ArrayNode ids(JsonNode body, Table table) {
    if (!body.isArray()) {
      throw ApiError.of(400, "The request body must be a JSON array of ids.");
    }
    ArrayNode ids = Json.array();
    for (JsonNode id : body) {
      if (table.find(id.asText()).isEmpty()) {
        throw ApiError.invalid("id", "not_found", "'" + id.asText() + "' does not exist.");
      }
      ids.add(id.asText());
    }
    return ids;
  }

  private void credentials(Operations operations) {
    operations.on("user_credentials_email", call -> credentials(call));
    operations.on(
        "create_user_credentials_email",
        call -> {
          ObjectNode user = store.users.get(call.path("user_id"));
          if (user.has("credentials_email")) {
            throw ApiError.of(409, "The user already has email credentials.");
          }
          String email = call.required("email");
          for (ObjectNode other : store.users.all()) {
            if (email.equalsIgnoreCase(Json.text(other.path("credentials_email"), "email"))) {
              throw ApiError.taken("email", email);
            }
          }
          ObjectNode credentials =
              Json.object().put("email", email).put("type", "email").put("is_disabled", false);
          user.set("credentials_email", credentials);
          return credentials;
        });
    operations.on(
        "update_user_credentials_email",
        call -> {
          ObjectNode credentials = credentials(call);
          credentials.setAll(call.object());
          return credentials;
        });
    operations.does(
        "delete_user_credentials_email",
        call -> {
          credentials(call);
          store.users.get(call.path("user_id")).remove("credentials_email");
        });
    operations.on("send_user_credentials_email_password_reset", this::credentials);
  }

  private ObjectNode credentials(Call call) {
    if (store.users.get(call.path("user_id")).get("credentials_email")
        instanceof ObjectNode credentials) {
      return credentials;
    }
    throw ApiError.notFound();
  }

  private void groups(Operations operations) {
    new Entities(operations, store.groups, "group_id", this::group)
        .list("all_groups")
        .search("search_groups")
        .get("group")
        .create("create_group", g -> checkName(store.groups, g))
        .update("update_group", g -> checkName(store.groups, g))
        .delete("delete_group");
    operations.on("all_group_users", call -> usersOf(store.groups.get(call.path("group_id"))));
    operations.on(
        "add_group_user",
        call -> {
          ObjectNode group = store.groups.get(call.path("group_id"));
          ObjectNode user = store.users.get(call.required("user_id"));
          ArrayNode ids = user.withArray("group_ids");
          if (ids.valueStream().noneMatch(i -> i.asText().equals(Json.text(group, "id")))) {
            ids.add(Json.text(group, "id"));
          }
          return user(user);
        });
    operations.does(
        "delete_group_user",
        call -> {
          ObjectNode user = store.users.get(call.path("user_id"));
          List<JsonNode> others = new ArrayList<>();
          user.path("group_ids")
              .forEach(
                  i -> {
                    if (!i.asText().equals(call.path("group_id"))) {
                      others.add(i);
                    }
                  });
          user.set("group_ids", Json.array(others));
        });
  }

  private ObjectNode group(ObjectNode row) {
    ObjectNode group = row.deepCopy();
    group.put("user_count", usersOf(row).size());
    return group;
  }

  private ArrayNode usersOf(ObjectNode group) {
    return Json.array(
        store.users.all().stream()
            .filter(u -> Search.matches(u.path("group_ids"), Json.text(group, "id")))
            .map(this::user)
            .toList());
  }

  private static void checkName(Table table, ObjectNode entity) {
    Entities.require(entity, "name");
    Entities.unique(table, entity, "name");
  }

  private void roles(Operations operations) {
    new Entities(operations, store.roles, "role_id", this::role)
        .list("all_roles")
        .search("search_roles")
        .get("role")
        .create("create_role", r -> checkName(store.roles, r))
        .update("update_role", r -> checkName(store.roles, r))
        .delete("delete_role");
    operations.on(
        "role_groups",
        call -> members(store.roles.get(call.path("role_id")).path("group_ids"), store.groups));
    operations.on(
        "set_role_groups",
        call -> {
          ObjectNode role = store.roles.get(call.path("role_id"));
          role.set("group_ids", ids(call.body(), store.groups));
          return members(role.path("group_ids"), store.groups);
        });
    Entities.plain(operations, store.permissionSets, "permission_set_id")
        .list("all_permission_sets")
        .search("search_permission_sets")
        .get("permission_set")
        .create("create_permission_set", s -> checkName(store.permissionSets, s))
        .update("update_permission_set", s -> checkName(store.permissionSets, s))
        .delete("delete_permission_set");
    Entities.plain(operations, store.modelSets, "model_set_id")
        .list("all_model_sets")
        .search("search_model_sets")
        .get("model_set")
        .create("create_model_set", s -> checkName(store.modelSets, s))
        .update("update_model_set", s -> checkName(store.modelSets, s))
        .delete("delete_model_set");
  }

  private ObjectNode role(ObjectNode row) {
    ObjectNode role = row.deepCopy();
    store
        .permissionSets
        .find(Json.text(row, "permission_set_id"))
        .ifPresent(s -> role.set("permission_set", s.deepCopy()));
    store
        .modelSets
        .find(Json.text(row, "model_set_id"))
        .ifPresent(s -> role.set("model_set", s.deepCopy()));
    return role;
  }

  private void attributes(Operations operations) {
    Entities.plain(operations, store.userAttributes, "user_attribute_id")
        .list("all_user_attributes")
        .get("user_attribute")
        .create(
            "create_user_attribute",
            a -> {
              Entities.require(a, "name", "label", "type");
              Entities.unique(store.userAttributes, a, "name");
            })
        .update("update_user_attribute", a -> Entities.unique(store.userAttributes, a, "name"))
        .delete("delete_user_attribute");
    operations.on(
        "user_attribute_user_values",
        call -> {
          ObjectNode user = store.users.get(call.path("user_id"));
          String only = call.query("user_attribute_ids");
          return Json.array(
              store.userAttributes.all().stream()
                  .filter(a -> only.isEmpty() || Search.matches(a.path("id"), only))
                  .map(a -> value(user, a))
                  .toList());
        });
    operations.on(
        "set_user_attribute_user_value",
        call -> {
          ObjectNode user = store.users.get(call.path("user_id"));
          ObjectNode attribute = store.userAttributes.get(call.path("user_attribute_id"));
          String key = Json.text(user, "id") + "/" + Json.text(attribute, "id");
          store.userAttributeValues.add(
              Json.object().put("id", key).put("value", Json.text(call.object(), "value")));
          return value(user, attribute);
        });
    operations.does(
        "delete_user_attribute_user_value",
        call ->
            store.userAttributeValues.remove(
                call.path("user_id") + "/" + call.path("user_attribute_id")));
  }

  private ObjectNode value(ObjectNode user, ObjectNode attribute) {
    ObjectNode value =
        Json.object()
            .put("name", Json.text(attribute, "name"))
            .put("label", Json.text(attribute, "label"))
            .put("user_id", Json.text(user, "id"))
            .put("user_attribute_id", Json.text(attribute, "id"));
    store
        .userAttributeValues
        .find(Json.text(user, "id") + "/" + Json.text(attribute, "id"))
        .ifPresentOrElse(
            own -> value.put("value", Json.text(own, "value")).put("source", "User"),
            () ->
                value.put("value", Json.text(attribute, "default_value")).put("source", "Default"));
    return value;
  }
}
