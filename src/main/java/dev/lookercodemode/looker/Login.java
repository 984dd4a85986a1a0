package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.AccessToken;

/** A way to get an access token. Safe for use by several threads. */
interface Login {
  /** Asks Looker for a fresh token. */
  AccessToken obtain() throws LookerException, InterruptedException;
}
