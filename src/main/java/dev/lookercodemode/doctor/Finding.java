package dev.lookercodemode.doctor;

import org.jspecify.annotations.Nullable;

/**
 * What a check found. Immutable. Holds no secrets: people paste it into tickets.
 *
 * @param what in one line, what is
 * @param advice in one or two sentences, what to do; null where nothing is to be done
 */
public record Finding(Level level, String what, @Nullable String advice) {

  /** How bad it is. */
  public enum Level {
    /** As it should be. */
    OK,
    /** It works, but not as well or as safely as it could. */
    WARN,
    /** Something does not work. */
    FAIL,
    /** It could not be found out, because something else failed. */
    SKIP
  }

  static Finding ok(String what) {
    return new Finding(Level.OK, what, null);
  }

  static Finding warn(String what, String advice) {
    return new Finding(Level.WARN, what, advice);
  }

  static Finding fail(String what, String advice) {
    return new Finding(Level.FAIL, what, advice);
  }
}
