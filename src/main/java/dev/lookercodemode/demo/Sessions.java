package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Logins by API key, and what a session can be asked. Tokens are safe for use by several threads.
 */
final class Sessions {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ADMIN = "1";

  private final Clock clock;
  private final Duration lifetime;
  private final String clientId;
  private final String clientSecret;
  private final Map<String, Session> byToken = new ConcurrentHashMap<>();

  Sessions(DemoSettings settings) {
    this.clock = settings.clock();
    this.lifetime = settings.tokenLifetime();
    this.clientId = settings.clientId() == null ? random(10) : settings.clientId();
    this.clientSecret = settings.clientSecret() == null ? random(12) : settings.clientSecret();
  }

  static String random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  String clientId() {
    return clientId;
  }

  String clientSecret() {
    return clientSecret;
  }

  /** The session of an Authorization header; null where it has none, or one that has expired. */
  @Nullable Session of(@Nullable String authorization) {
    if (authorization == null) {
      return null;
    }
    String token = authorization.replaceFirst("(?i)^(bearer|token)\\s+", "").strip();
    Session session = byToken.get(token);
    return session == null || !clock.instant().isBefore(session.validUntil()) ? null : session;
  }

  void expireAll() {
    byToken.values().forEach(Session::expire);
  }

  void clear() {
    byToken.clear();
  }

  /** Login by API key; a wrong one is not found, as at Looker. */
  JsonNode login(Map<String, String> form) {
    if (!clientId.equals(form.get("client_id"))
        || !clientSecret.equals(form.get("client_secret"))) {
      throw ApiError.notFound();
    }
    return open(ADMIN);
  }

  private ObjectNode open(String userId) {
    String token = random(20);
    byToken.put(token, new Session(userId, clock.instant().plus(lifetime)));
    return Json.object()
        .put("access_token", token)
        .put("token_type", "Bearer")
        .put("expires_in", lifetime.toSeconds())
        .putNull("refresh_token");
  }

  void register(Operations operations, Store store) {
    operations.on(
        "login_user",
        call -> {
          store.users.get(call.path("user_id"));
          return open(call.path("user_id"));
        });
    operations.does("logout", call -> byToken.values().remove(call.session()));
    operations.on("session", call -> document(call.session()));
    operations.on(
        "update_session",
        call -> {
          String workspace = call.required("workspace_id");
          if (!workspace.equals("dev") && !workspace.equals("production")) {
            throw ApiError.invalid("workspace_id", "invalid", "Must be dev or production.");
          }
          call.session().workspace(workspace);
          return document(call.session());
        });
  }

  private static ObjectNode document(Session session) {
    ObjectNode document = Json.object().put("workspace_id", session.workspace());
    document.putNull("sudo_user_id");
    return document;
  }
}
