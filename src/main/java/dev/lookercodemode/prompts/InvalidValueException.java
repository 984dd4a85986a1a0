package dev.lookercodemode.prompts;

/** Signals a value that a workflow does not take; the message says which it takes. */
public final class InvalidValueException extends Exception {
  private static final long serialVersionUID = 1;

  InvalidValueException(String message) {
    super(message);
  }
}
