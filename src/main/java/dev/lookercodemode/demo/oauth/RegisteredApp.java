package dev.lookercodemode.demo.oauth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An app as {@code register_oauth_client_app} knows it. */
record RegisteredApp(String clientId, String redirectUri, String displayName, String description) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** The app, or null if there is none of this id or it is disabled. */
  static @Nullable RegisteredApp find(State state, @Nullable String clientId) {
    if (clientId == null) {
      return null;
    }
    state.lock.lock();
    try {
      ObjectNode app = state.oauthApps.find(clientId);
      return app == null || !app.path("enabled").asBoolean()
          ? null
          : new RegisteredApp(
              clientId,
              Json.text(app, "redirect_uri"),
              Json.text(app, "display_name"),
              Json.text(app, "description"));
    } finally {
      state.lock.unlock();
    }
  }

  /**
   * Whether a browser may be sent there: the registered address and no other. One of the loopback
   * interface that was registered without a port goes with any port (RFC 8252, 7.3).
   */
  boolean mayRedirectTo(String uri) {
    return uri.equals(redirectUri) || redirectUri.equals(withoutLoopbackPort(uri));
  }

  private static String withoutLoopbackPort(String uri) {
    try {
      URI parsed = URI.create(uri);
      String host = parsed.getHost();
      return host != null && LOOPBACK.contains(host) && parsed.getPort() >= 0
          ? uri.replaceFirst(":" + parsed.getPort(), "")
          : uri;
    } catch (IllegalArgumentException e) {
      return uri;
    }
  }
}
