package dev.lookercodemode.binding;

import java.time.Duration;

/**
 * What the calls of each run may do, whichever instance or user they go to. Immutable.
 *
 * @param writes what becomes of writes; an instance's own setting can be stricter
 * @param allow where it is not empty: the only writes that may be sent
 * @param deny methods that are never called, reads among them; goes before {@code allow}
 * @param maxCalls the most requests of one run; {@link #UNLIMITED} for no limit
 * @param maxWrites the most writes of one run; {@link #UNLIMITED} for no limit
 * @param patience how long a person may think over a write
 */
public record CallPolicy(
    WriteRule writes,
    MethodPatterns allow,
    MethodPatterns deny,
    int maxCalls,
    int maxWrites,
    Duration patience) {

  /** No limit. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** How long a person may think where nothing else is said. */
  public static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Everything may be called. */
  public static final CallPolicy OPEN = of(WriteMode.ALLOW);

  public CallPolicy {
    if (maxCalls < 0 || maxWrites < 0) {
      throw new IllegalArgumentException("a limit must be 0 or more");
    }
  }

  /** Everything may be called but for writes, which are treated like this. */
  public static CallPolicy of(WriteMode writes) {
    return new CallPolicy(
        WriteRule.ofCommandLine(writes),
        MethodPatterns.NONE,
        MethodPatterns.NONE,
        UNLIMITED,
        UNLIMITED,
        PATIENCE);
  }

  /** Whether no run can write anything anywhere. */
  public boolean readOnly() {
    return writes.mode() == WriteMode.DENY || maxWrites == 0;
  }
}
