package dev.lookercodemode.looker.auth;

/**
 * Signals that no tokens came of an OAuth request or login. The message is one sentence for people,
 * says what to do next where that is known, and carries no token and no code.
 */
public final class OAuthException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What follows from it. */
  public enum Reason {
    /** Looker does not take the refresh token or code any more: only a new login helps. */
    REFUSED,
    /** No sensible answer: cut, late, 429 or 5xx. What was sent may be good, and is kept. */
    UNAVAILABLE,
    /** The user did not log in: denied, or not in time. */
    NOT_LOGGED_IN
  }

  private final Reason reason;

  public OAuthException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What follows from it. */
  public Reason reason() {
    return reason;
  }
}
