package dev.lookercodemode.demo.seed;

/**
 * How much of the shop an instance holds. Immutable. What every Looker has alike (the admin, the
 * folders Shared and Users, the group All Users, the role Admin with its sets) has the same id in
 * each; the ids of all else come after {@code offset}.
 *
 * @param offset the number that the ids of what only this shop has come after
 * @param people how many people there are, the admin among them
 * @param teams how many teams with a folder and a group
 * @param dashboards how many dashboards a team has, of at most 12
 * @param looks how many Looks a team has, of at most 8
 */
public record SeedSize(int offset, int people, int teams, int dashboards, int looks) {
  /** The whole shop. */
  public static final SeedSize FULL = new SeedSize(0, 40, 5, 12, 8);

  /** The shop's test instance: fewer of all, under other ids. */
  public static final SeedSize STAGING = new SeedSize(1000, 20, 3, 5, 4);

  boolean isFull() {
    return equals(FULL);
  }

  /** The id of the nth entity of a kind whose first {@code builtIn} every Looker has. */
  String id(int n, int builtIn) {
    return Integer.toString(n <= builtIn ? n : Math.max(offset, builtIn) + n - builtIn);
  }

  /** The id of the nth of the people. */
  String person(int n) {
    return id(n, 1);
  }
}
