package dev.lookercodemode.cli;

import java.math.BigDecimal;
import java.time.Duration;

/** The bounds of an option's value: one wording for whatever is outside of them. */
final class OptionRange {
  private OptionRange() {}

  /**
   * A time, where it is within its bounds.
   *
   * @param name the option, with its dashes
   * @param least in seconds
   * @throws UsageException if it is outside
   */
  static Duration within(String name, Duration value, long least, long most) throws UsageException {
    if (value.compareTo(Duration.ofSeconds(least)) < 0
        || value.compareTo(Duration.ofSeconds(most)) > 0) {
      throw outside(name, seconds(value), least + " to " + most + " seconds");
    }
    return value;
  }

  /** The same for a number. */
  static int within(String name, int value, int least, int most) throws UsageException {
    if (value < least || value > most) {
      throw outside(name, Integer.toString(value), least + " to " + most);
    }
    return value;
  }

  /** The same for a size; gives its bytes. */
  static long within(String name, ByteSize value, long least, long most) throws UsageException {
    if (value.bytes() < least || value.bytes() > most) {
      throw outside(name, value.toString(), new ByteSize(least) + " to " + new ByteSize(most));
    }
    return value.bytes();
  }

  private static String seconds(Duration value) {
    return BigDecimal.valueOf(value.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
  }

  private static UsageException outside(String name, String value, String range) {
    return new UsageException(name + " must be from " + range + ", not " + value);
  }
}
