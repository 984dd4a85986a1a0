package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.AccessToken;
import org.jspecify.annotations.Nullable;

/** A way to get an access token. Safe for use by several threads. */
interface Login {
  /**
   * Gets a token that is good.
   *
   * @param workspace what it is for; the caller enters the workspace
   * @param refused the token that Looker no longer took, which must not come back; null if none
   */
  AccessToken obtain(Workspace workspace, @Nullable AccessToken refused)
      throws LookerException, InterruptedException;

  /**
   * Whether the tokens are this process's alone, and to be logged out when it no longer needs them.
   */
  default boolean ownsTokens() {
    return true;
  }
}
