package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.auth.LoginAudience;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The login to one workspace of the instance: made on first use, once for all who wait for it, and
 * again when the token has run out. Safe for use by several threads.
 */
final class Session {
  private static final Duration ASIDE = Duration.ofMillis(100);
  private static final LookerRequest ENTER_DEV =
      new LookerRequest(
          "update_session",
          Verb.PATCH,
          "/session",
          List.of(),
          new RequestBody("application/json", "{\"workspace_id\":\"dev\"}"),
          true,
          null);

  private final LookerSettings settings;
  private final Workspace workspace;
  private final Login login;
  private final Courier courier;
  private final ErrorReader errors;
  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable AccessToken current;
  private final AtomicLong attempts = new AtomicLong();
  private @Nullable AccessToken refused;
  private @Nullable LookerException failure;

  Session(
      LookerSettings settings,
      Workspace workspace,
      Login login,
      Courier courier,
      ErrorReader errors,
      InstantSource clock) {
    this.settings = settings;
    this.workspace = workspace;
    this.login = login;
    this.courier = courier;
    this.errors = errors;
    this.clock = clock;
  }

  /** The token to send the request with; logs in when there is none. */
  AccessToken token(LookerRequest request, LoginAudience audience)
      throws LookerException, InterruptedException {
    AccessToken known = live();
    if (known != null) {
      return known;
    }
    long seen = attempts.get();
    while (!lock.tryLock(ASIDE.toMillis(), TimeUnit.MILLISECONDS)) {
      // Each run that waits is to know what it waits for, not only the one that asked first.
      login.awaitUser(audience);
    }
    try {
      known = live();
      if (known != null) {
        return known;
      }
      LookerException failed = failure;
      // Who waited for a login that failed shares its failure: twenty more would lock the user out.
      if (attempts.get() != seen && failed != null) {
        throw failed.during(request);
      }
      return login(request, audience);
    } finally {
      lock.unlock();
    }
  }

  private AccessToken login(LookerRequest request, LoginAudience audience)
      throws LookerException, InterruptedException {
    failure = null;
    try {
      AccessToken fresh = login.obtain(new Login.Need(workspace, refused, audience));
      if (workspace == Workspace.DEV) {
        Answer entered = enterDev(fresh);
        if (entered.status() == 401 && !login.ownsTokens()) {
          // Kept from earlier, or by another process, and dead by now.
          refused = fresh;
          fresh = login.obtain(new Login.Need(workspace, refused, audience));
          entered = enterDev(fresh);
        }
        if (!entered.success()) {
          throw errors.development(ENTER_DEV, entered, settings.secretsAnd(fresh));
        }
      }
      current = fresh;
      return fresh;
    } catch (LookerException e) {
      failure = e;
      throw e.during(request);
    } finally {
      attempts.incrementAndGet();
    }
  }

  private Answer enterDev(AccessToken token) throws LookerException, InterruptedException {
    return courier.deliver(ENTER_DEV, token);
  }

  /** Forgets the token that Looker refused, unless another thread has replaced it already. */
  void refuse(AccessToken token) {
    lock.lock();
    try {
      if (token.equals(current)) {
        current = null;
        refused = token;
      }
    } finally {
      lock.unlock();
    }
  }

  /** The token that is still good, or null; does not log in. */
  @Nullable AccessToken live() {
    AccessToken token = current;
    return token != null && token.validAt(clock.instant()) ? token : null;
  }
}
