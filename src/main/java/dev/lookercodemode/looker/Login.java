package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.auth.LoginAudience;
import org.jspecify.annotations.Nullable;

/** A way to get access tokens. Safe for use by several threads. */
interface Login extends AutoCloseable {

  /**
   * What a token is needed for.
   *
   * @param workspace the caller enters it with the token
   * @param refused the token that Looker no longer took, which must not come back; null if none
   * @param audience who can be told that the user has to log in
   */
  record Need(Workspace workspace, @Nullable AccessToken refused, LoginAudience audience) {
    Need(Workspace workspace) {
      this(workspace, null, LoginAudience.NOBODY);
    }
  }

  /** Gets a token that is good, as far as can be known without asking Looker. */
  AccessToken obtain(Need need) throws LookerException, InterruptedException;

  /**
   * Whether the tokens are this process's alone: to be logged out when it no longer needs them, and
   * fresh from Looker each time.
   */
  default boolean ownsTokens() {
    return true;
  }

  /**
   * Waits as long as the user is being asked to log in, and tells so; returns at once where nobody
   * is asked.
   */
  default void awaitUser(LoginAudience audience) throws InterruptedException {}

  /** Gives up what is under way. */
  @Override
  default void close() {}
}
