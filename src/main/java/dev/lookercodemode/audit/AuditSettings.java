package dev.lookercodemode.audit;

import java.nio.file.Path;

/**
 * Where the audit log is and what stands in it. Immutable.
 *
 * @param file the file that is written; older ones stand beside it with a number
 * @param maxBytes a file that would grow beyond this is put aside for a new one
 * @param keep how many older files are kept, at least 0
 * @param code whether the scripts themselves are noted, not only their hash
 * @param bodies whether the bodies of writes are noted
 */
public record AuditSettings(Path file, long maxBytes, int keep, boolean code, boolean bodies) {
  /** The file's name in its folder. */
  public static final String NAME = "audit.jsonl";

  /** The size of a file where nothing else is asked for. */
  public static final long MAX_BYTES = 10L << 20;

  /** How many older files are kept where nothing else is asked for. */
  public static final int KEEP = 5;
}
