package dev.lookercodemode.server;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a result that was cut. Immutable.
 *
 * @param shown bytes of JSON that are shown
 * @param total bytes of JSON in the whole result
 * @param resource the MCP resource that holds the whole; null where it is not kept
 * @param cuts what was cut, outermost first
 */
record Truncation(long shown, long total, @Nullable String resource, List<Cut.Place> cuts) {
  Truncation {
    cuts = List.copyOf(cuts);
  }
}
