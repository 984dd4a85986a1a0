package dev.lookercodemode.binding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of writes, from the laxest to the strictest. */
public enum WriteMode {
  /** They are sent. */
  ALLOW,
  /** A person is asked first; where nobody can be asked they are planned instead of sent. */
  CONFIRM,
  /** They are refused. */
  DENY;

  /** The mode of this name; empty where there is none. */
  public static Optional<WriteMode> of(String name) {
    return Arrays.stream(values()).filter(m -> m.word().equalsIgnoreCase(name.strip())).findFirst();
  }

  /** Its name in settings and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
