package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.auth.AccessToken;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The login to one workspace of the instance: made on first use, once for all who wait for it, and
 * again when the token has run out. Safe for use by several threads.
 */
final class Session {
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
  AccessToken token(LookerRequest request) throws LookerException, InterruptedException {
    AccessToken known = live();
    if (known != null) {
      return known;
    }
    long seen = attempts.get();
    lock.lockInterruptibly();
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
      return login(request);
    } finally {
      lock.unlock();
    }
  }

  private AccessToken login(LookerRequest request) throws LookerException, InterruptedException {
    failure = null;
    try {
      AccessToken fresh = login.obtain(workspace, refused);
      if (workspace == Workspace.DEV) {
        enterDev(fresh);
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

  private void enterDev(AccessToken token) throws LookerException, InterruptedException {
    LookerRequest enter =
        new LookerRequest(
            "update_session",
            Verb.PATCH,
            "/session",
            List.of(),
            new RequestBody("application/json", "{\"workspace_id\":\"dev\"}"),
            true,
            null);
    Answer answer = courier.deliver(enter, token);
    if (!answer.success()) {
      throw errors.development(enter, answer, settings.secretsAnd(token));
    }
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
