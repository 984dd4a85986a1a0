package dev.lookercodemode.looker;

/**
 * Signals that the settings do not say how to reach an instance; the message says what is missing
 * or wrong, and the ways to give it.
 */
public class LookerSettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  public LookerSettingsException(String message) {
    super(message);
  }
}
