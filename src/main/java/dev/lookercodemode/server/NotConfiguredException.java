package dev.lookercodemode.server;

/**
 * It is not known which Looker instance to use, or how to sign in. The message says what is wrong,
 * the hint what to do.
 */
public final class NotConfiguredException extends Exception {
  private static final long serialVersionUID = 1;

  private final String hint;

  public NotConfiguredException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What to do next. */
  public String hint() {
    return hint;
  }
}
