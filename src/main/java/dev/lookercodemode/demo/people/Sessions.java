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
    if (!clientId.equals(key.get("client_id")) || !clientSecret.equals(key.get("client_secret"))) {
      throw ApiErrors.notFound();
    }
    return token(tokens.issue(ADMIN, null));
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
