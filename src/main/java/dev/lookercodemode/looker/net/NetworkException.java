package dev.lookercodemode.looker.net;

import java.io.IOException;

/** The network is set up in a way that cannot work; the message says where, and what to do. */
public final class NetworkException extends IOException {
  private static final long serialVersionUID = 1L;

  NetworkException(String message) {
    super(message);
  }
}
