package dev.lookercodemode.binding;

/**
 * What becomes of the writes to an instance, and who said so. Immutable.
 *
 * @param source where the rule stands, for messages, e.g. {@code --writes deny}
 */
public record WriteRule(WriteMode mode, String source) {

  /** Writes are sent. */
  public static final WriteRule OPEN = ofCommandLine(WriteMode.ALLOW);

  /** The rule that the command line gives, for all instances. */
  public static WriteRule ofCommandLine(WriteMode mode) {
    return new WriteRule(mode, "--writes " + mode.word());
  }

  /** The rule that an instance's own settings give. */
  public static WriteRule ofInstance(WriteMode mode) {
    return new WriteRule(mode, "the instance's setting writes = " + mode.word());
  }

  /** The stricter of two rules; this one where they are alike. */
  public WriteRule stricter(WriteRule other) {
    return other.mode.compareTo(mode) > 0 ? other : this;
  }
}
