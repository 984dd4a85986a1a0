package dev.lookercodemode.cli;

/** The command line is wrong; the message says how to put it right. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
