package dev.lookercodemode.looker;

import java.io.IOException;

/** An exchange that brought no whole answer. */
final class ExchangeException extends Exception {
  private static final long serialVersionUID = 1L;
  private final boolean sent;
  private final IOException reason;

  /**
   * @param sent whether any of the request may have reached Looker
   */
  ExchangeException(IOException reason, boolean sent) {
    super(reason);
    this.reason = reason;
    this.sent = sent;
  }

  boolean sent() {
    return sent;
  }

  IOException reason() {
    return reason;
  }
}
