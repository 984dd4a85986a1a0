package dev.lookercodemode.discovery;

/** What a discovery function answers. */
public sealed interface Answer {

  /** The value, as JSON text. */
  record Value(String json) implements Answer {}

  /**
   * A call that cannot be answered.
   *
   * @param message what is wrong with it
   * @param hint what to call instead
   */
  record Refusal(String message, String hint) implements Answer {}
}
