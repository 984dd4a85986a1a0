package dev.lookercodemode.looker.auth;

import java.time.Duration;

/**
 * What a saved account needs to stay logged in. Immutable.
 *
 * @param patience how long a call waits for the user to log in again
 */
public record OAuthServices(
    TokenStore store, TokenRenewal renewal, LoginPrompt prompt, Duration patience) {

  /** How long a call waits for the user where nothing else is said. */
  public static final Duration PATIENCE = Duration.ofMinutes(5);

  public OAuthServices(TokenStore store, TokenRenewal renewal, LoginPrompt prompt) {
    this(store, renewal, prompt, PATIENCE);
  }
}
