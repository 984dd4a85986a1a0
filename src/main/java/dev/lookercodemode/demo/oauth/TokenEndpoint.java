package dev.lookercodemode.demo.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoFailure;
import dev.lookercodemode.demo.core.HttpForm;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The place where an app gets tokens for a code or for a refresh token (RFC 6749, 4.1.3 and 6). */
final class TokenEndpoint {
  private final State state;
  private final Tokens tokens;
  private final Grants grants;

  TokenEndpoint(State state, Tokens tokens, Grants grants) {
    this.state = state;
    this.tokens = tokens;
    this.grants = grants;
  }

  DemoAnswer answer(String mediaType, byte[] content) {
    Map<String, String> values = values(mediaType, content);
    Grants.Issued issued =
        switch (required(values, "grant_type")) {
          case "authorization_code" ->
              grants.redeem(
                  client(values),
                  required(values, "code"),
                  required(values, "redirect_uri"),
                  required(values, "code_verifier"));
          case "refresh_token" -> grants.refresh(client(values), required(values, "refresh_token"));
          default -> throw OAuthError.unsupportedGrantType();
        };
    ObjectNode answer =
        Json.object()
            .put("access_token", issued.access().text())
            .put("token_type", "Bearer")
            .put("expires_in", tokens.lifetimeSeconds());
    if (issued.refresh() != null) {
      answer.put("refresh_token", issued.refresh());
    }
    return DemoAnswer.json(answer).with(Map.of("Cache-Control", "no-store"));
  }

  /** The app's id, of an app that may still log users in. */
  private String client(Map<String, String> values) {
    RegisteredApp app = RegisteredApp.find(state, required(values, "client_id"));
    if (app == null) {
      throw OAuthError.invalidClient();
    }
    return app.clientId();
  }

  private static String required(Map<String, String> values, String name) {
    String value = values.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw OAuthError.invalidRequest("The parameter " + name + " is missing.");
    }
    return value;
  }

  private static Map<String, String> values(String mediaType, byte[] content) {
    String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "application/x-www-form-urlencoded" -> form(content);
      case "application/json" -> json(content);
      default ->
          throw OAuthError.invalidRequest(
              "The body must be application/x-www-form-urlencoded or application/json.");
    };
  }

  private static Map<String, String> form(byte[] content) {
    try {
      return HttpForm.decode(new String(content, StandardCharsets.UTF_8));
    } catch (DemoFailure e) {
      throw OAuthError.invalidRequest("The body is not a form: a % needs two hex digits.");
    }
  }

  private static Map<String, String> json(byte[] content) {
    JsonNode document = Json.parse(content);
    if (document == null || !document.isObject()) {
      throw OAuthError.invalidRequest("The body is not a JSON object.");
    }
    Map<String, String> values = new HashMap<>();
    document.properties().forEach(p -> values.put(p.getKey(), Json.text(document, p.getKey())));
    return values;
  }
}
