package dev.lookercodemode.looker;

/** Signals that an instance's API document was not had; the message says why, for people. */
public final class DocumentUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean answered;

  /**
   * @param answered whether the instance answered at all, so that another question may help
   */
  DocumentUnavailableException(String message, boolean answered) {
    super(message);
    this.answered = answered;
  }

  boolean answered() {
    return answered;
  }
}
