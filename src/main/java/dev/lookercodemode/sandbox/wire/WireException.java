package dev.lookercodemode.sandbox.wire;

import java.io.IOException;

/**
 * Signals that the other side sent what is not a message: its stream cannot be trusted any further.
 */
public final class WireException extends IOException {
  private static final long serialVersionUID = 1L;

  WireException(String message) {
    super(message);
  }
}
