package dev.lookercodemode.demo.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.HttpForm;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Logins, and the workspace of a token. */
public final class Sessions {
  public static final String ADMIN = "1";

  private final State state;
  private final Tokens tokens;
  private final String clientId;
  private final String clientSecret;

  public Sessions(State state, Tokens tokens, String clientId, String clientSecret) {
    this.state = state;
    this.tokens = tokens;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
  }

  public void register(Handlers on) {
    on.on("login", this::login);
    on.on("login_user", this::loginUser);
    on.on("logout", this::logout);
    on.on("session", r -> session(r.login()));
    on.on("update_session", this::update);
  }

  private DemoAnswer login(DemoRequest request) {
    String form = new String(request.content(), StandardCharsets.UTF_8);
    Map<String, String> key = form.isBlank() ? request.query() : HttpForm.decode(form);
    String id = key.getOrDefault("client_id", "");
    String secret = key.getOrDefault("client_secret", "");
    String user =
        clientId.equals(id) && clientSecret.equals(secret) ? ADMIN : ownerOfKey(id, secret);
    return token(tokens.issue(user, null));
  }

  /** The user whom an API key was made for, unless the key or the user is disabled. */
  private String ownerOfKey(String id, String secret) {
    return state.credentials.with("client_id", id).stream()
        .filter(k -> Json.text(k, "client_secret").equals(secret))
        .filter(k -> !secret.isEmpty() && !k.path("is_disabled").asBoolean())
        .map(k -> Json.text(k, "_user_id"))
        .filter(u -> !isDisabled(state.users.find(u)))
        .findFirst()
        .orElseThrow(ApiErrors::notFound);
  }

  private static boolean isDisabled(@Nullable ObjectNode user) {
    return user == null || user.path("is_disabled").asBoolean();
  }

  private DemoAnswer loginUser(DemoRequest request) {
    String id = Json.text(state.users.get(request.path("user_id")), "id");
    return token(tokens.issue(id, request.login().userId()));
  }

  private DemoAnswer token(Tokens.Token token) {
    ObjectNode answer = Json.object();
    answer.put("access_token", token.text()).put("token_type", "Bearer");
    answer.put("expires_in", tokens.lifetimeSeconds()).putNull("refresh_token");
    return DemoAnswer.json(answer);
  }

  private DemoAnswer logout(DemoRequest request) {
    tokens.revoke(request.login());
    return DemoAnswer.noContent();
  }

  private DemoAnswer update(DemoRequest request) {
    String workspace = Json.text(request.body(), "workspace_id");
    if (!List.of("dev", "production").contains(workspace)) {
      throw ApiErrors.invalid("workspace_id", "invalid", "Must be dev or production.");
    }
    request.login().workspace(workspace);
    return session(request.login());
  }

  private static DemoAnswer session(Tokens.Token token) {
    return DemoAnswer.json(
        Json.object()
            .put("workspace_id", token.workspace())
            .put("sudo_user_id", token.sudoer() == null ? null : token.userId()));
  }
}
