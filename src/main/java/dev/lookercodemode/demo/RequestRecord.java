package dev.lookercodemode.demo;

import java.time.Instant;

/**
 * A request that the instance was sent, for tests. Immutable.
 *
 * @param target path and query as they came
 * @param operation the operation's name; empty where the path is none
 * @param workspace the workspace of its session; empty without one
 * @param started by the system's clock, like {@code ended}
 */
public record RequestRecord(
    String verb,
    String target,
    String operation,
    int status,
    String workspace,
    Instant started,
    Instant ended) {}
