package dev.lookercodemode.looker.auth;

/**
 * The one-time registration of looker-code-mode with an instance, in words: how an admin makes it
 * (operation {@code register_oauth_client_app}).
 */
public final class Registration {
  /** What Looker shows to users who are asked to allow the app. */
  public static final String DISPLAY_NAME = "Looker Code Mode";

  public static final String DESCRIPTION = "Lets your agent work in Looker under your name.";

  private Registration() {}

  /** The call, ready to paste into {@code run_js_code}. */
  public static String call(OAuthApp app) {
    return """
    await sdk.register_oauth_client_app('%s', {
      redirect_uri: '%s',
      display_name: '%s',
      description: '%s',
      enabled: true,
    })\
    """
        .formatted(quoted(app.clientId()), app.redirectUri(), DISPLAY_NAME, DESCRIPTION);
  }

  /** The command that makes it, for an admin with an API key. */
  public static String command(OAuthApp app) {
    return "looker-code-mode auth register --client-id "
        + app.clientId()
        + " --redirect-uri "
        + app.redirectUri();
  }

  /** One sentence and the command. */
  static String advice(OAuthApp app) {
    return "A Looker admin registers the app once: " + command(app);
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'");
  }
}
