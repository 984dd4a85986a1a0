package dev.lookercodemode.demo.query;

import java.time.Duration;

/**
 * How a query runs. Immutable.
 *
 * @param cache whether a result that was kept less than an hour ago will do
 * @param delay how long the database takes at least; a kept result takes no time
 */
public record RunOptions(boolean cache, Duration delay) {}
