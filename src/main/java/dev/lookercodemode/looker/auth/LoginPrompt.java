package dev.lookercodemode.looker.auth;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;

/** A way to ask the user to log in, e.g. with the browser. Safe for use by several threads. */
public interface LoginPrompt {

  /**
   * Asks, and waits until the user has logged in. An interrupt gives up at once.
   *
   * @param announce is told, before the wait begins, the address at which the user can log in; it
   *     holds no secret
   * @param limit how long to wait
   * @throws OAuthException if the user denies, or does not log in within the limit, or Looker
   *     refuses
   */
  OAuthTokens login(OAuthApp app, Consumer<URI> announce, Duration limit)
      throws OAuthException, InterruptedException;
}
