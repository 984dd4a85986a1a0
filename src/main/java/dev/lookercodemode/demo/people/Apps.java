package dev.lookercodemode.demo.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.Crud;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import dev.lookercodemode.demo.core.Tokens;
import dev.lookercodemode.demo.oauth.Grants;
import java.util.Iterator;
import java.util.List;

/** The OAuth apps that users log in through, and embed secrets, which are only kept. */
public final class Apps {
  /** The app that is registered from the start. */
  public static final String CLIENT_ID = "looker-code-mode";

  public static final String REDIRECT_URI = "http://localhost:27182/callback";

  private final State state;
  private final Grants grants;
  private final Permissions permissions;

  public Apps(State state, Grants grants) {
    this.state = state;
    this.grants = grants;
    this.permissions = new Permissions(state);
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    on.on("all_oauth_client_apps", r -> DemoAnswer.json(Json.array(state.oauthApps.all())));
    on.on("oauth_client_app", r -> DemoAnswer.json(app(r)));
    on.on("register_oauth_client_app", this::add);
    on.on("update_oauth_client_app", this::update);
    on.on("delete_oauth_client_app", this::delete);
    on.on("invalidate_tokens", this::invalidate);
    on.on("activate_app_user", this::activate);
    on.on("deactivate_app_user", this::deactivate);
    new Crud(on, state.embedSecrets, "embed_secret_id")
        .create("create_embed_secret", this::secret)
        .delete("delete_embed_secret");
  }

  /** Registers the app of the start. */
  public void sow() {
    state.oauthApps.add(
        blank(CLIENT_ID)
            .put("redirect_uri", REDIRECT_URI)
            .put("display_name", "Looker Code Mode")
            .put("description", "Lets your agent work in Looker under your name."));
  }

  private ObjectNode app(DemoRequest request) {
    return state.oauthApps.get(request.path("client_guid"));
  }

  private DemoAnswer add(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "redirect_uri", "display_name", "description");
    String guid = request.path("client_guid");
    if (state.oauthApps.find(guid) != null) {
      throw ApiErrors.conflict();
    }
    ObjectNode app = blank(guid);
    Table.merge(app, body);
    return DemoAnswer.json(state.oauthApps.add(app));
  }

  private ObjectNode blank(String guid) {
    ObjectNode app = Json.object().put("id", guid).put("client_guid", guid).put("enabled", true);
    app.putArray("activated_users");
    return app.put("tokens_invalid_before", state.now());
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode app = app(request);
    Table.merge(app, request.body());
    if (!app.path("enabled").asBoolean()) {
      grants.revokeApp(request.path("client_guid"));
    }
    return DemoAnswer.json(app);
  }

  private DemoAnswer delete(DemoRequest request) {
    if (state.oauthApps.find(request.path("client_guid")) != null) {
      state.oauthApps.remove(request.path("client_guid"));
    }
    grants.revokeApp(request.path("client_guid"));
    return DemoAnswer.noContent();
  }

  private DemoAnswer invalidate(DemoRequest request) {
    app(request).put("tokens_invalid_before", state.now());
    grants.revokeApp(request.path("client_guid"));
    return DemoAnswer.noContent();
  }

  private DemoAnswer activate(DemoRequest request) {
    ObjectNode user = state.users.get(request.path("user_id"));
    ObjectNode app = app(request);
    boolean known =
        app.withArray("activated_users").valueStream().anyMatch(u -> Json.same(u, user));
    if (!known) {
      ObjectNode entry = Json.object();
      for (String field : List.of("id", "first_name", "last_name", "display_name")) {
        entry.set(field, user.path(field).isMissingNode() ? null : user.path(field));
      }
      app.withArray("activated_users").add(entry);
    }
    return DemoAnswer.noContent();
  }

  /** An app or a user that is not there is no error here, as at Looker. */
  private DemoAnswer deactivate(DemoRequest request) {
    String user = request.path("user_id");
    String caller = request.login().userId();
    if (!caller.equals(user) && !permissions.administers(caller)) {
      throw ApiErrors.forbidden();
    }
    ObjectNode app = state.oauthApps.find(request.path("client_guid"));
    if (app != null) {
      for (Iterator<JsonNode> all = app.withArray("activated_users").elements(); all.hasNext(); ) {
        if (Json.text(all.next(), "id").equals(user)) {
          all.remove();
        }
      }
    }
    grants.revokeUser(request.path("client_guid"), user);
    return DemoAnswer.noContent();
  }

  private ObjectNode secret(DemoRequest request) {
    return Json.object()
        .put("algorithm", "hmac/sha-256")
        .put("created_at", state.now())
        .put("enabled", true)
        .put("secret", Tokens.random(32))
        .put("user_id", request.login().userId());
  }
}
