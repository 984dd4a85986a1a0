package dev.lookercodemode.demo.people;

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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** User attributes and their values for users and groups. */
public final class Attributes {
  private final State state;

  public Attributes(State state) {
    this.state = state;
  }

  public void register(Handlers on) {
    on.on(
        "all_user_attributes",
        r -> DemoAnswer.json(Json.array(SearchFilter.page(state.userAttributes.all(), r))));
    on.on(
        "user_attribute",
        r -> DemoAnswer.json(state.userAttributes.get(r.path("user_attribute_id"))));
    on.on("create_user_attribute", this::create);
    on.on("update_user_attribute", this::update);
    on.on("delete_user_attribute", this::delete);
    on.on("update_user_attribute_group_value", this::setGroupValue);
    on.on("delete_user_attribute_group_value", this::deleteGroupValue);
    on.on("user_attribute_user_values", this::values);
    on.on("set_user_attribute_user_value", this::setValue);
    on.on("delete_user_attribute_user_value", this::deleteValue);
    on.on("set_user_attribute_group_values", this::setGroupValues);
    on.on("all_user_attribute_group_values", this::groupValues);
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "name", "label", "type");
    ApiErrors.requireNew(state.userAttributes, body, "name");
    ObjectNode attribute =
        Json.object()
            .putNull("default_value")
            .put("is_system", false)
            .put("is_permanent", false)
            .put("value_is_hidden", false)
            .put("user_can_view", true)
            .put("user_can_edit", false);
    Table.merge(attribute, body);
    return DemoAnswer.json(state.userAttributes.add(attribute));
  }

  public static void setUserValue(State state, String user, String attribute, String value) {
    String id = user + "-" + attribute;
    state.userValues.add(Json.object().put("id", id).put("value", value));
  }

  private ObjectNode attribute(DemoRequest request) {
    return state.userAttributes.get(request.path("user_attribute_id"));
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode attribute = attribute(request);
    ObjectNode wanted = attribute.deepCopy();
    Table.merge(wanted, request.body());
    ApiErrors.require(wanted, "name", "label", "type");
    if (!Json.text(wanted, "name").equals(Json.text(attribute, "name"))) {
      ApiErrors.requireNew(state.userAttributes, wanted, "name");
    }
    Table.merge(attribute, request.body());
    return DemoAnswer.json(attribute);
  }

  private DemoAnswer delete(DemoRequest request) {
    ObjectNode attribute = attribute(request);
    if (attribute.path("is_permanent").asBoolean()) {
      throw ApiErrors.forbidden();
    }
    String id = Json.text(attribute, "id");
    state.userAttributes.remove(id);
    state
        .users
        .all()
        .forEach(u -> state.userValues.removeWith("id", Json.text(u, "id") + "-" + id));
    state.groupValues.removeWith("user_attribute_id", id);
    return DemoAnswer.noContent();
  }

  private DemoAnswer setGroupValue(DemoRequest request) {
    String id = Json.text(attribute(request), "id");
    String group = Json.text(state.groups.get(request.path("group_id")), "id");
    ApiErrors.require(request.body(), "value");
    ObjectNode known = state.groupValues.find(group + "-" + id);
    ObjectNode value =
        known == null
            ? Json.object()
                .put("id", group + "-" + id)
                .put("group_id", group)
                .put("user_attribute_id", id)
                .put("rank", state.groupValues.with("user_attribute_id", id).size() + 1)
                .put("value_is_hidden", false)
            : known;
    value.put("value", Json.text(request.body(), "value"));
    return DemoAnswer.json(state.groupValues.add(value));
  }

  private DemoAnswer deleteGroupValue(DemoRequest request) {
    state.groupValues.remove(request.path("group_id") + "-" + request.path("user_attribute_id"));
    return DemoAnswer.noContent();
  }

  private DemoAnswer values(DemoRequest request) {
    ObjectNode user = state.users.get(request.path("user_id"));
    List<String> ids = request.list("user_attribute_ids");
    List<ObjectNode> values = new ArrayList<>();
    for (ObjectNode attribute : state.userAttributes.all()) {
      if (ids.isEmpty() || ids.contains(Json.text(attribute, "id"))) {
        ObjectNode value = valueOf(user, attribute);
        boolean unset = value.path("value").isNull();
        if (!unset || !"false".equals(request.query("include_unset"))) {
          values.add(value);
        }
      }
    }
    return DemoAnswer.json(Json.array(values));
  }

  /** The value that counts: the user's own, else that of a group, else the default. */
  private ObjectNode valueOf(ObjectNode user, ObjectNode attribute) {
    String userId = Json.text(user, "id");
    String id = Json.text(attribute, "id");
    ObjectNode own = state.userValues.find(userId + "-" + id);
    ObjectNode group = groupValue(user, id);
    String name = Json.text(attribute, "name");
    if (name.equals("email")) {
      JsonNode email = user.path("_email").path("email");
      return value(userId, attribute, email.isMissingNode() ? null : email.asText(), "System");
    }
    if (own != null) {
      return value(userId, attribute, Json.text(own, "value"), "User");
    }
    if (group != null) {
      return value(userId, attribute, Json.text(group, "value"), "Group");
    }
    JsonNode byDefault = attribute.path("default_value");
    boolean none = byDefault.isNull() || byDefault.isMissingNode();
    return value(userId, attribute, none ? null : byDefault.asText(), "Default");
  }

  private @Nullable ObjectNode groupValue(ObjectNode user, String attribute) {
    Set<String> groups = Memberships.groupsOf(state, user);
    return state.groupValues.with("user_attribute_id", attribute).stream()
        .filter(v -> groups.contains(Json.text(v, "group_id")))
        .min(Comparator.comparingInt(v -> v.path("rank").asInt()))
        .orElse(null);
  }

  private static ObjectNode value(
      String userId, ObjectNode attribute, @Nullable String value, String source) {
    return Json.object()
        .put("name", Json.text(attribute, "name"))
        .put("label", Json.text(attribute, "label"))
        .put("user_id", userId)
        .put("user_attribute_id", Json.text(attribute, "id"))
        .put("value", value)
        .put("source", source)
        .put("user_can_edit", attribute.path("user_can_edit").asBoolean())
        .put("value_is_hidden", attribute.path("value_is_hidden").asBoolean());
  }

  private DemoAnswer setValue(DemoRequest request) {
    ObjectNode user = state.users.get(request.path("user_id"));
    ObjectNode attribute = state.userAttributes.get(request.path("user_attribute_id"));
    JsonNode value = request.body().path("value");
    if (value.isMissingNode()) {
      throw ApiErrors.invalid("value", "missing_field", "This field is required.");
    }
    setUserValue(state, Json.text(user, "id"), Json.text(attribute, "id"), value.asText());
    return DemoAnswer.json(valueOf(user, attribute));
  }

  private DemoAnswer deleteValue(DemoRequest request) {
    state.users.get(request.path("user_id"));
    state.userValues.remove(request.path("user_id") + "-" + request.path("user_attribute_id"));
    return DemoAnswer.noContent();
  }

  private DemoAnswer groupValues(DemoRequest request) {
    String id = Json.text(state.userAttributes.get(request.path("user_attribute_id")), "id");
    return DemoAnswer.json(Json.array(state.groupValues.with("user_attribute_id", id)));
  }

  private DemoAnswer setGroupValues(DemoRequest request) {
    String id = Json.text(state.userAttributes.get(request.path("user_attribute_id")), "id");
    List<ObjectNode> sent = request.objectsBody();
    sent.forEach(v -> state.groups.get(Json.text(v, "group_id")));
    state.groupValues.with("user_attribute_id", id).stream()
        .map(v -> Json.text(v, "id"))
        .forEach(state.groupValues::remove);
    int rank = 1;
    for (ObjectNode value : sent) {
      String group = Json.text(value, "group_id");
      state.groupValues.add(
          value
              .put("id", group + "-" + id)
              .put("user_attribute_id", id)
              .put("rank", rank++)
              .put("value_is_hidden", false));
    }
    return groupValues(request);
  }
}
