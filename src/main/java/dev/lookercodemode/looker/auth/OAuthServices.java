package dev.lookercodemode.looker.auth;

import java.time.Duration;
import java.util.function.Function;
import okhttp3.OkHttpClient;

/**
 * What a saved account needs to stay logged in. Immutable.
 *
 * @param renewal the token endpoint, over the HTTP client of an instance, which brings its TLS
 *     settings and proxy
 * @param prompt the way to ask the user, over the same client
 * @param patience how long a call waits for the user to log in again
 */
public record OAuthServices(
    TokenStore store,
    Function<OkHttpClient, TokenRenewal> renewal,
    Function<OkHttpClient, LoginPrompt> prompt,
    Duration patience) {

  /** How long a call waits for the user where nothing else is said. */
  public static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Logs in with the user's browser. */
  public static OAuthServices of(TokenStore store, Browser browser) {
    return new OAuthServices(
        store,
        TokenEndpoint::new,
        http -> new BrowserLogin(new TokenEndpoint(http), browser),
        PATIENCE);
  }
}
