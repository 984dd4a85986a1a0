package dev.lookercodemode.demo.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query found.
 *
 * @param rows values in the order of the query's fields
 * @param seconds how long the database took
 * @param fromCache whether the rows are those of an earlier run
 * @param totals what the rows amount to, as far as the query asked for it
 */
record Result(
    Query query,
    String sql,
    List<List<@Nullable Object>> rows,
    double seconds,
    boolean fromCache,
    Totals totals) {}
