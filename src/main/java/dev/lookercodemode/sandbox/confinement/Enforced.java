package dev.lookercodemode.sandbox.confinement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the operating system enforces on a worker. Immutable.
 *
 * @param landlock the version of Landlock (its ABI) that closes the files; 0 where none does
 * @param callFilter whether a seccomp filter closes the network, other processes and the kernel
 * @param missing why something is not enforced, one sentence each; empty where all is
 */
public record Enforced(int landlock, boolean callFilter, List<String> missing) {
  private static final String MARK = "confinement:";
  private static final String SEPARATOR = "; ";

  public Enforced {
    missing = List.copyOf(missing);
  }

  /** Nothing is enforced, for this reason. */
  public static Enforced nothing(String why) {
    return new Enforced(0, false, List.of(why));
  }

  /** Whether nothing of the wall is missing. */
  public boolean complete() {
    return landlock > 0 && callFilter;
  }

  /** All of it in one line, for people. */
  public String summary() {
    List<String> parts = new ArrayList<>();
    if (landlock > 0) {
      parts.add("files by Landlock " + landlock);
    }
    if (callFilter) {
      parts.add("network, processes and kernel by seccomp");
    }
    String enforced = parts.isEmpty() ? "nothing is enforced" : String.join(", ", parts);
    return missing.isEmpty() ? enforced : enforced + SEPARATOR + String.join(SEPARATOR, missing);
  }

  /** The line by which a process tells its parent, before it becomes a worker. */
  String line() {
    return MARK
        + " landlock="
        + landlock
        + " filter="
        + callFilter
        + " "
        + String.join(SEPARATOR, missing);
  }

  /** Reads such a line; null where it is none. */
  public static @Nullable Enforced parse(String line) {
    String[] parts = line.split(" ", 4);
    if (parts.length < 4
        || !parts[0].equals(MARK)
        || !parts[1].matches("landlock=\\d{1,4}")
        || !parts[2].matches("filter=(true|false)")) {
      return null;
    }
    return new Enforced(
        Integer.parseInt(parts[1].substring("landlock=".length())),
        parts[2].endsWith("true"),
        parts[3].isBlank() ? List.of() : List.of(parts[3].strip().split(SEPARATOR)));
  }
}
