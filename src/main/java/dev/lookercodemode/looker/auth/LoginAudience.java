package dev.lookercodemode.looker.auth;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whoever can be told, while a call waits, that a user has to log in. Safe for use by several
 * threads.
 */
public interface LoginAudience {

  /** Where nobody listens: a login that needs a user is not begun, and the call fails at once. */
  LoginAudience NOBODY =
      new LoginAudience() {
        @Override
        public boolean listens() {
          return false;
        }

        @Override
        public Waiting loginNeeded(String account, @Nullable URI url, Duration limit) {
          return () -> {};
        }
      };

  /** Whether a login may be asked for, and waited for. */
  default boolean listens() {
    return true;
  }

  /**
   * Tells that a call waits for the user; returns at once.
   *
   * @param url where to log in; null where another process on this machine asks the user already
   * @param limit how long the call waits at most
   */
  Waiting loginNeeded(String account, @Nullable URI url, Duration limit);

  /** A wait for the user, closed when it is over, whatever came of it. */
  @FunctionalInterface
  interface Waiting extends AutoCloseable {
    @Override
    void close();
  }
}
