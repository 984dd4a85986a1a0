package dev.lookercodemode.server;

/** An argument of a tool is not usable; the message says how to put it right. */
final class InvalidArgumentException extends Exception {
  private static final long serialVersionUID = 1;

  InvalidArgumentException(String message) {
    super(message);
  }
}
