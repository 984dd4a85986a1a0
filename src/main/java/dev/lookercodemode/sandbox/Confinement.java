package dev.lookercodemode.sandbox;

import dev.lookercodemode.sandbox.confinement.Enforced;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the operating system confines the workers: no network of any kind, no files but the JVM's
 * own, no other processes. It is a second wall: the engine's rules are there in any case. Linux has
 * what it takes (Landlock, from 5.13 on, and seccomp); other systems do not.
 */
public enum Confinement {
  /** No worker runs that is not confined. */
  REQUIRE,
  /** Workers are confined as far as the system can; what is missing is logged. */
  AUTO,
  /** Workers are not confined. */
  OFF;

  /** The one of this name, whatever its case. */
  public static Optional<Confinement> named(String name) {
    return Arrays.stream(values()).filter(c -> c.label().equalsIgnoreCase(name)).findFirst();
  }

  /** Its name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds out what this system enforces on a worker, by letting a process confine itself. Takes
   * some tenths of a second. Never throws: what goes wrong is among what is missing.
   */
  public static Enforced probe() {
    return ConfinementProbe.run();
  }
}
