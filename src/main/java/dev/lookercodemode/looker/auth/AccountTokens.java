package dev.lookercodemode.looker.auth;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens of one saved account: read from the store, renewed one process at a time, and written
 * back at once. Where the store cannot be written the newest tokens are kept here, so that none is
 * lost. Safe for use by several threads.
 *
 * <p>Looker ties the workspace to the access token. So each workspace has an access token of its
 * own, got by a renewal of its own with the account's one refresh token.
 */
public final class AccountTokens {
  private static final Logger log = LoggerFactory.getLogger(AccountTokens.class);

  /** Longer than one answer of a token endpoint may take. */
  private static final Duration OTHERS = Duration.ofSeconds(90);

  private final OAuthAccount account;
  private final TokenStore store;
  private final TokenRenewal renewal;
  private final InstantSource clock;
  private @Nullable SavedAccount unsaved;

  public AccountTokens(
      OAuthAccount account, TokenStore store, TokenRenewal renewal, InstantSource clock) {
    this.account = account;
    this.store = store;
    this.renewal = renewal;
    this.clock = clock;
  }

  /** What came of a renewal. */
  public sealed interface Renewed {
    /** A token that is good. */
    record Good(AccessToken token) implements Renewed {}

    /**
     * Looker takes the refresh token no more, or there is none: only a login helps.
     *
     * @param refresh the one that is dead
     */
    record LoginNeeded(@Nullable Secret refresh) implements Renewed {}
  }

  /**
   * Gets an access token of a workspace: the stored one where it is good, also if another process
   * has got it meanwhile, else a fresh one. Not to be interrupted between the question to Looker
   * and the store: the answer may hold the only refresh token that is good.
   *
   * @param refused the token that Looker no longer took; null if none
   * @throws OAuthException if there was no answer to make sense of, or the account is gone
   * @throws IOException if the store cannot be read
   */
  public Renewed renew(String workspace, @Nullable AccessToken refused)
      throws OAuthException, IOException, InterruptedException {
    try (FileMutex _ = right("renewal", OTHERS)) {
      SavedAccount saved = saved();
      AccessToken known = saved.access(workspace);
      boolean dead = known != null && isToken(known, refused);
      if (known != null && !dead && known.validAt(clock.instant())) {
        return new Renewed.Good(known);
      }
      Secret refresh = saved.refresh();
      if (refresh == null) {
        return new Renewed.LoginNeeded(null);
      }
      try {
        OAuthTokens tokens = renewal.refresh(saved.app(), refresh);
        keep(saved.renewed(workspace, tokens));
        return new Renewed.Good(tokens.access());
      } catch (OAuthException e) {
        if (e.reason() == OAuthException.Reason.REFUSED) {
          return new Renewed.LoginNeeded(refresh);
        }
        throw e;
      }
    }
  }

  private static boolean isToken(AccessToken known, @Nullable AccessToken refused) {
    return refused != null && refused.value().equals(known.value());
  }

  /** Whether the account has another refresh token than the dead one: somebody has logged in. */
  public boolean loggedInSince(@Nullable Secret dead) throws OAuthException, IOException {
    Secret refresh = saved().refresh();
    return refresh != null && !refresh.equals(dead);
  }

  /** Takes the answer to a login, in place of all tokens there were. */
  public void loggedIn(OAuthTokens tokens) throws OAuthException, IOException {
    SavedAccount before = saved();
    keep(SavedAccount.fresh(before.name(), before.app(), before.settings(), tokens));
  }

  /**
   * The right to ask the user, which one process has at a time.
   *
   * @return null where another has it all the time, or where there can be no lock
   */
  public @Nullable AutoCloseable rightToAsk(Duration patience)
      throws OAuthException, InterruptedException {
    return right("login", patience);
  }

  /** Where no lock can be made, each process renews for itself: better than not at all. */
  private @Nullable FileMutex right(String purpose, Duration patience)
      throws OAuthException, InterruptedException {
    FileMutex right;
    try {
      right = store.lock(purpose, account.name(), patience);
    } catch (IOException e) {
      log.warn(
          "No lock can be made beside {} ({}): other processes may renew the login of \"{}\" at the"
              + " same time.",
          store.file(),
          e.toString(),
          account.name());
      return null;
    }
    if (right == null && !patience.isZero()) {
      throw new OAuthException(
          OAuthException.Reason.UNAVAILABLE,
          "another process has been busy with the login of \""
              + account.name()
              + "\" for "
              + patience.toSeconds()
              + " s");
    }
    return right;
  }

  private synchronized SavedAccount saved() throws OAuthException, IOException {
    SavedAccount kept = unsaved;
    SavedAccount saved = kept == null ? store.account(account.name()) : kept;
    if (saved == null) {
      throw new OAuthException(
          OAuthException.Reason.NOT_LOGGED_IN,
          "the account \"" + account.name() + "\" has been logged out");
    }
    // Tokens go to the host that gave them, and to no other.
    if (!saved.app().baseUrl().equals(account.app().baseUrl())) {
      throw new OAuthException(
          OAuthException.Reason.NOT_LOGGED_IN,
          "the account \""
              + account.name()
              + "\" is one of "
              + saved.app().baseUrl()
              + " now, no longer of "
              + account.app().baseUrl());
    }
    return saved;
  }

  private synchronized void keep(SavedAccount changed) {
    try {
      store.update(changed);
      unsaved = null;
    } catch (IOException e) {
      unsaved = changed;
      log.warn(
          "The renewed login of \"{}\" is not saved ({}). It is good as long as this process runs;"
              + " then log in again, unless the folder can be written to by then.",
          changed.name(),
          e.toString());
    }
  }
}
