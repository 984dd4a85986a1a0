package dev.lookercodemode.looker.auth;

import java.net.URI;

/**
 * The one-time registration of looker-code-mode with an instance, in words: how an admin makes it
 * (operation {@code register_oauth_client_app}).
 */
public final class Registration {
  /** The id where the admin chooses none. */
  public static final String CLIENT_ID = "looker-code-mode";

  /** The port of the redirect where nobody chooses one; below those that systems give out. */
  public static final int PORT = 27182;

  /** What Looker calls the app before its users. */
  public static final String DISPLAY_NAME = "Looker Code Mode";

  /** What Looker tells its users of the app. */
  public static final String DESCRIPTION = "Lets your agent work in Looker under your name.";

  private Registration() {}

  /**
   * The redirect to this machine.
   *
   * @param port 0 for a redirect without one, which goes with any where the instance knows RFC
   *     8252, section 7.3
   */
  public static URI redirectUri(int port) {
    return URI.create("http://localhost" + (port == 0 ? "" : ":" + port) + "/callback");
  }

  /** The call, ready to paste into {@code run_js_code}. */
  public static String call(String clientId, URI redirectUri) {
    return """
    await sdk.register_oauth_client_app('%s', {
      redirect_uri: '%s',
      display_name: '%s',
      description: '%s',
      enabled: true,
    })\
    """
        .formatted(
            clientId.replace("\\", "\\\\").replace("'", "\\'"),
            redirectUri,
            DISPLAY_NAME,
            DESCRIPTION);
  }

  /** The command that makes it, for an admin with an API key. */
  public static String command(OAuthApp app) {
    return "looker-code-mode auth register" + options(app.clientId(), app.redirectUri());
  }

  /**
   * The options of {@code auth login} and {@code auth register}, where they are not the default.
   */
  public static String options(String clientId, URI redirectUri) {
    int port = Math.max(0, redirectUri.getPort());
    return (clientId.equals(CLIENT_ID) ? "" : " --client-id " + clientId)
        + (port == PORT ? "" : " --port " + port);
  }

  /** One sentence and the command. */
  static String advice(OAuthApp app) {
    return "A Looker admin registers the app once: " + command(app);
  }
}
