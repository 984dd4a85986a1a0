package dev.lookercodemode.discovery;

/** Signals a call that cannot be answered; becomes an {@link Answer.Refusal}. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  Refused(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  Answer.Refusal refusal() {
    return new Answer.Refusal(String.valueOf(getMessage()), hint);
  }
}
