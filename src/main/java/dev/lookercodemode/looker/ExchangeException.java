package dev.lookercodemode.looker;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;

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

  /** Whether there was nobody to send anything to, at this port at least. */
  boolean unreachable() {
    return !sent
        && (reason instanceof SocketException // refused, no route
            || reason instanceof SocketTimeoutException
            || String.valueOf(reason.getMessage()).contains("CONNECT")); // by the proxy
  }

  IOException reason() {
    return reason;
  }
}
