package dev.lookercodemode.demo.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query found.
 *
 * @param rows values in the order of the query's fields
 * @param seconds how long the database took
 */
record Result(Query query, String sql, List<List<@Nullable Object>> rows, double seconds) {}
