package dev.lookercodemode.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request that the instance has answered, or cut. Immutable.
 *
 * @param method the HTTP method
 * @param path the raw path with its query string
 * @param operation the name of the operation, null if no route led to one
 * @param status the HTTP status, 0 if the connection was cut
 * @param workspace the workspace of the token, null without a valid token
 * @param start when it came in, by the system's clock whatever the instance's clock says
 * @param end when its answer was ready to send, by the same clock
 */
public record RecordedRequest(
    String method,
    String path,
    @Nullable String operation,
    int status,
    @Nullable String workspace,
    Instant start,
    Instant end) {}
