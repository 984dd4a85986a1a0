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
import dev.lookercodemode.demo.core.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The ways to log in that users have beside their email address. */
public final class Credentials {
  /** Those that only an outside identity provider gives: here nobody has them. */
  private static final List<String> OUTSIDE =
      List.of("google", "ldap", "looker_openid", "oidc", "saml", "totp");

  private final State state;
  private final Users users;

  public Credentials(State state, Users users) {
    this.state = state;
    this.users = users;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    for (String type : OUTSIDE) {
      on.on("user_credentials_" + type, this::none);
      on.on("delete_user_credentials_" + type, this::none);
    }
    on.on("search_credentials_email", this::searchEmails);
    on.on("create_user_credentials_email_password_reset", this::resetPassword);
    on.on("wipeout_user_emails", this::replaceEmails);
    on.on("user_for_credential", this::userFor);
    on.on("all_user_credentials_api3s", r -> DemoAnswer.json(Json.array(keys(r, "api3"))));
    on.on("user_credentials_api3", r -> DemoAnswer.json(hidden(key(r, "api3"))));
    on.on("create_user_credentials_api3", this::createKey);
    on.on("update_user_credentials_api3", this::updateKey);
    on.on("delete_user_credentials_api3", r -> delete(r, "api3"));
    on.on("all_user_credentials_embeds", r -> DemoAnswer.json(Json.array(keys(r, "embed"))));
    on.on("user_credentials_embed", r -> DemoAnswer.json(key(r, "embed")));
    on.on("delete_user_credentials_embed", r -> delete(r, "embed"));
    on.on("create_embed_user", this::createEmbedUser);
  }

  private ObjectNode user(DemoRequest request) {
    return state.users.get(request.path("user_id"));
  }

  private DemoAnswer none(DemoRequest request) {
    user(request);
    throw ApiErrors.notFound();
  }

  private DemoAnswer searchEmails(DemoRequest request) {
    List<ObjectNode> found = new ArrayList<>();
    for (ObjectNode user : state.users.all()) {
      if (user.path("_email") instanceof ObjectNode email) {
        ObjectNode entry = email.deepCopy();
        entry.put("emails", Json.text(email, "email")).put("id", Json.text(user, "id"));
        found.add(entry);
      }
    }
    return DemoAnswer.json(Json.array(SearchFilter.search(found, request)));
  }

  private ObjectNode email(DemoRequest request) {
    if (user(request).path("_email") instanceof ObjectNode email) {
      return email;
    }
    throw ApiErrors.notFound();
  }

  private DemoAnswer resetPassword(DemoRequest request) {
    ObjectNode email = email(request);
    email.put("password_reset_url", "/password/reset/" + Tokens.random(12));
    return DemoAnswer.json(email.put("password_reset_url_expired", false));
  }

  private DemoAnswer replaceEmails(DemoRequest request) {
    ObjectNode user = user(request);
    ApiErrors.require(request.body(), "email");
    String address = Json.text(request.body(), "email");
    users.requireFree(user, address);
    user.set("_email", Users.newEmail(Json.text(user, "id"), address, state.now()));
    return DemoAnswer.json(users.view(user));
  }

  private DemoAnswer userFor(DemoRequest request) {
    String id = request.path("credential_id");
    return switch (request.path("credential_type")) {
      case "email" ->
          state.users.all().stream()
              .filter(u -> Json.text(u.path("_email"), "email").equalsIgnoreCase(id))
              .findFirst()
              .map(u -> DemoAnswer.json(users.view(u)))
              .orElseThrow(ApiErrors::notFound);
      case "api3", "embed" -> {
        String type = request.path("credential_type");
        String field = type.equals("api3") ? "id" : "external_user_id";
        yield state.credentials.with(field, id).stream()
            .filter(c -> Json.text(c, "type").equals(type))
            .findFirst()
            .map(c -> DemoAnswer.json(users.view(state.users.get(Json.text(c, "_user_id")))))
            .orElseThrow(ApiErrors::notFound);
      }
      case "google", "ldap", "looker_openid", "oidc", "saml" -> throw ApiErrors.notFound();
      default -> throw ApiErrors.badRequest("There is no such type of credentials.");
    };
  }

  private List<ObjectNode> keys(DemoRequest request, String type) {
    return of(state, Json.text(user(request), "id"), type);
  }

  /** A user's credentials of a type, without secrets. */
  static List<ObjectNode> of(State state, String userId, String type) {
    return state.credentials.with("_user_id", userId).stream()
        .filter(c -> Json.text(c, "type").equals(type))
        .map(Credentials::hidden)
        .toList();
  }

  private static ObjectNode hidden(ObjectNode key) {
    ObjectNode view = Table.served(key);
    view.remove("client_secret");
    return view;
  }

  private ObjectNode key(DemoRequest request, String type) {
    ObjectNode key = state.credentials.get(request.path("credentials_" + type + "_id"));
    boolean fits =
        Json.text(key, "_user_id").equals(Json.text(user(request), "id"))
            && Json.text(key, "type").equals(type);
    if (!fits) {
      throw ApiErrors.notFound();
    }
    return key;
  }

  private DemoAnswer createKey(DemoRequest request) {
    ObjectNode key =
        Json.object()
            .put("_user_id", Json.text(user(request), "id"))
            .put("client_id", Tokens.random(10))
            .put("client_secret", Tokens.random(12))
            .put("created_at", state.now())
            .put("is_disabled", false)
            .put("type", "api3");
    return DemoAnswer.json(Table.served(state.credentials.add(key)));
  }

  private DemoAnswer updateKey(DemoRequest request) {
    ObjectNode key = key(request, "api3");
    Table.merge(key, request.body());
    return DemoAnswer.json(hidden(key));
  }

  private DemoAnswer delete(DemoRequest request, String type) {
    state.credentials.remove(Json.text(key(request, type), "id"));
    return DemoAnswer.noContent();
  }

  private DemoAnswer createEmbedUser(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "external_user_id");
    String outside = Json.text(body, "external_user_id");
    if (!state.credentials.with("external_user_id", outside).isEmpty()) {
      throw ApiErrors.invalid("external_user_id", "already_exists", "There is such a user.");
    }
    ObjectNode user = state.users.add(Users.blank());
    state.credentials.add(
        Json.object()
            .put("_user_id", Json.text(user, "id"))
            .put("external_user_id", outside)
            .put("created_at", state.now())
            .put("is_disabled", false)
            .put("type", "embed"));
    return DemoAnswer.json(users.view(user));
  }
}
