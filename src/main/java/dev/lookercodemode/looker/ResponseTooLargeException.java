package dev.lookercodemode.looker;

import java.io.IOException;

/** Signals that an answer is larger than is taken into memory. */
final class ResponseTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  ResponseTooLargeException(long limit) {
    super("the answer is larger than " + limit / (1024 * 1024) + " MB");
  }
}
