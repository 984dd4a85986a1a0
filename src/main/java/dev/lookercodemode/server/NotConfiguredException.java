package dev.lookercodemode.server;

/**
 * It is not known which Looker instance to use, or how to sign in. The message says what is wrong,
 * the hint what to do.
 */
public final class NotConfiguredException extends Exception {
  private static final long serialVersionUID = 1;

  private final String hint;
  private final boolean unknownInstance;

  public NotConfiguredException(String message, String hint) {
    this(message, hint, false);
  }

  NotConfiguredException(String message, String hint, boolean unknownInstance) {
    super(message);
    this.hint = hint;
    this.unknownInstance = unknownInstance;
  }

  /** Whether an instance was named that there is not: no settings would help. */
  boolean unknownInstance() {
    return unknownInstance;
  }

  /** What to do next. */
  public String hint() {
    return hint;
  }
}
