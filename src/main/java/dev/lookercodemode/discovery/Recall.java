package dev.lookercodemode.discovery;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often the ranked search finds what a golden set expects: the share of intents with an
 * expected operation among the first one, three and five hits. Immutable.
 *
 * @param intents how many intents there are
 */
public record Recall(int intents, double at1, double at3, double at5) {

  /**
   * Measures each set of the lines {@code intent TAB operation,operation... TAB set}, in the order
   * of their first lines; empty lines and those that begin with # do not count.
   *
   * @throws IllegalArgumentException if a line has not three columns, or names an operation that
   *     the API lacks
   */
  public static Map<String, Recall> measure(Discovery discovery, List<String> lines) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new IllegalArgumentException("not three columns: " + line);
      }
      List<String> expected = Arrays.asList(columns[1].split(",", -1));
      for (String name : expected) {
        if (!discovery.knows(name)) {
          throw new IllegalArgumentException("no operation '" + name + "': " + line);
        }
      }
      int[] count = counts.computeIfAbsent(columns[2], set -> new int[4]);
      int place = place(discovery, columns[0], expected);
      count[0]++;
      count[1] += place < 1 ? 1 : 0;
      count[2] += place < 3 ? 1 : 0;
      count[3] += place < 5 ? 1 : 0;
    }
    Map<String, Recall> sets = new LinkedHashMap<>();
    counts.forEach(
        (set, c) ->
            sets.put(
                set,
                new Recall(
                    c[0], (double) c[1] / c[0], (double) c[2] / c[0], (double) c[3] / c[0])));
    return sets;
  }

  /** 0-based place of the first expected operation; beyond all places where it is missing. */
  private static int place(Discovery discovery, String intent, List<String> expected) {
    List<String> names = discovery.search(intent, null, 5).stream().map(Hit::name).toList();
    for (int i = 0; i < names.size(); i++) {
      if (expected.contains(names.get(i))) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }
}
