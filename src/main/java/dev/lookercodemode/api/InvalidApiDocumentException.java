package dev.lookercodemode.api;

/**
 * Signals that a text is not an API document that can be used; the message says what is wrong and
 * where.
 */
public final class InvalidApiDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidApiDocumentException(String message) {
    super(message);
  }
}
