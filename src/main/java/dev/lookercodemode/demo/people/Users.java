package dev.lookercodemode.demo.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.content.Folders;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.SearchFilter;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import java.util.List;
import java.util.function.Predicate;

/** Users, their email credentials and their roles. */
public final class Users {
  private final State state;

  public Users(State state) {
    this.state = state;
  }

  public void register(Handlers on) {
    on.on("me", r -> DemoAnswer.json(view(state.users.get(r.login().userId()))));
    on.on("user", r -> DemoAnswer.json(view(user(r))));
    on.on("all_users", this::all);
    on.on("search_users", this::search);
    on.on("search_users_names", this::searchNames);
    on.on("create_user", this::create);
    on.on("update_user", this::update);
    on.on("delete_user", this::delete);
    on.on("user_credentials_email", r -> DemoAnswer.json(email(user(r))));
    on.on("create_user_credentials_email", this::createEmail);
    on.on("update_user_credentials_email", this::updateEmail);
    on.on("delete_user_credentials_email", this::deleteEmail);
    on.on("send_user_credentials_email_password_reset", r -> DemoAnswer.json(email(user(r))));
    on.on("user_roles", this::roles);
    on.on("set_user_roles", this::setRoles);
  }

  private ObjectNode user(DemoRequest request) {
    return state.users.get(request.path("user_id"));
  }

  List<ObjectNode> views() {
    return state.users.all().stream().map(this::view).toList();
  }

  public ObjectNode view(ObjectNode user) {
    ObjectNode view = Table.served(user);
    String first = Json.text(user, "first_name");
    String last = Json.text(user, "last_name");
    view.put("display_name", (first + " " + last).strip());
    JsonNode email = user.path("_email");
    if (email.isObject()) {
      view.set("credentials_email", email(user));
      view.set("email", email.path("email"));
    } else {
      view.putNull("credentials_email").putNull("email");
    }
    String id = Json.text(user, "id");
    view.set("credentials_api3", Json.array(Credentials.of(state, id, "api3")));
    view.set("credentials_embed", Json.array(Credentials.of(state, id, "embed")));
    List<String> groups = Json.texts(user.path("_group_ids"));
    view.set("group_ids", Json.strings(groups));
    view.set("role_ids", Json.strings(Memberships.rolesOf(state, user)));
    return view;
  }

  private static ObjectNode email(ObjectNode user) {
    if (user.path("_email") instanceof ObjectNode email) {
      return email.deepCopy();
    }
    throw ApiErrors.notFound();
  }

  private DemoAnswer all(DemoRequest request) {
    List<String> ids = request.list("ids");
    return DemoAnswer.json(
        Json.array(
            SearchFilter.page(
                views().stream()
                    .filter(u -> ids.isEmpty() || ids.contains(Json.text(u, "id")))
                    .toList(),
                request)));
  }

  private DemoAnswer search(DemoRequest request) {
    String group = request.query("group_id");
    String fullName = request.query("full_name");
    String embed = request.query("embed_user");
    Predicate<JsonNode> named = SearchFilter.matcher(fullName == null ? "%" : fullName);
    return DemoAnswer.json(
        Json.array(
            SearchFilter.search(
                views().stream()
                    .filter(u -> group == null || Json.texts(u.path("group_ids")).contains(group))
                    .filter(u -> embed == null || isEmbedded(u) == request.flag("embed_user"))
                    .filter(u -> fullName == null || named.test(u.path("display_name")))
                    .toList(),
                request,
                "group_id",
                "full_name",
                "embed_user")));
  }

  private static boolean isEmbedded(ObjectNode view) {
    return !view.path("credentials_embed").isEmpty();
  }

  private DemoAnswer searchNames(DemoRequest request) {
    Predicate<JsonNode> fits = SearchFilter.matcher(request.path("pattern"));
    return DemoAnswer.json(
        Json.array(
            SearchFilter.search(
                views().stream()
                    .filter(
                        u ->
                            fits.test(u.path("first_name"))
                                || fits.test(u.path("last_name"))
                                || fits.test(u.path("display_name")))
                    .toList(),
                request)));
  }

  /** A new user, with nothing but what answers show of all. */
  static ObjectNode blank() {
    return Json.object()
        .putNull("first_name")
        .putNull("last_name")
        .put("is_disabled", false)
        .put("locale", "en")
        .put("verified_looker_employee", false)
        .put("is_service_account", false)
        .put("home_folder_id", Folders.SHARED);
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode user = blank();
    Table.merge(user, request.body());
    return DemoAnswer.json(view(state.users.add(user)));
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode user = user(request);
    Table.merge(user, request.body());
    return DemoAnswer.json(view(user));
  }

  private DemoAnswer delete(DemoRequest request) {
    if (request.path("user_id").equals(request.login().userId())) {
      throw ApiErrors.forbidden();
    }
    state.users.remove(request.path("user_id"));
    return DemoAnswer.noContent();
  }

  private DemoAnswer createEmail(DemoRequest request) {
    ObjectNode user = user(request);
    ObjectNode body = request.body();
    ApiErrors.require(body, "email");
    if (user.path("_email").isObject()) {
      throw ApiErrors.conflict();
    }
    requireFree(user, Json.text(body, "email"));
    ObjectNode email = newEmail(Json.text(user, "id"), Json.text(body, "email"), state.now());
    Table.merge(email, body);
    user.set("_email", email);
    return DemoAnswer.json(email);
  }

  public static ObjectNode newEmail(String userId, String address, String created) {
    return Json.object()
        .put("email", address)
        .put("user_id", userId)
        .put("created_at", created)
        .put("forced_password_reset_at_next_login", false)
        .put("is_disabled", false)
        .putNull("logged_in_at")
        .put("type", "email");
  }

  void requireFree(ObjectNode user, String address) {
    for (ObjectNode other : state.users.all()) {
      if (!Json.same(other, user)
          && Json.text(other.path("_email"), "email").equalsIgnoreCase(address)) {
        throw ApiErrors.invalid("email", "already_exists", "Another user has this email.");
      }
    }
  }

  private DemoAnswer updateEmail(DemoRequest request) {
    ObjectNode user = user(request);
    ObjectNode body = request.body();
    ObjectNode email = email(user);
    if (body.has("email")) {
      ApiErrors.require(body, "email");
      requireFree(user, Json.text(body, "email"));
    }
    Table.merge(email, body);
    user.set("_email", email);
    return DemoAnswer.json(email);
  }

  private DemoAnswer deleteEmail(DemoRequest request) {
    ObjectNode user = user(request);
    email(user);
    user.remove("_email");
    return DemoAnswer.noContent();
  }

  private DemoAnswer roles(DemoRequest request) {
    ObjectNode user = user(request);
    List<String> direct = Json.texts(user.path("_role_ids"));
    boolean directOnly = request.flag("direct_association_only");
    return DemoAnswer.json(
        Json.array(
            (directOnly ? direct : List.copyOf(Memberships.rolesOf(state, user)))
                .stream().map(id -> Roles.view(state, state.roles.get(id))).toList()));
  }

  private DemoAnswer setRoles(DemoRequest request) {
    ObjectNode user = user(request);
    List<String> ids = request.listBody();
    ids.forEach(state.roles::get);
    user.set("_role_ids", Json.strings(ids));
    return roles(request);
  }
}
