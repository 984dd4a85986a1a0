package dev.lookercodemode.demo.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the measures of a query amount to for fewer of its dimensions. A list is empty if the query
 * did not ask for it; each row holds the dimensions named here, then the measures.
 *
 * @param ofColumns for each value of the pivots; one row if there are none
 * @param ofRows for each value of the dimensions that are not pivoted
 * @param ofAll for everything: one row
 */
record Totals(
    List<List<@Nullable Object>> ofColumns,
    List<List<@Nullable Object>> ofRows,
    List<List<@Nullable Object>> ofAll) {
  static final Totals NONE = new Totals(List.of(), List.of(), List.of());
}
