package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to a Looker instance. Immutable.
 *
 * @param operation the name of the operation, for messages
 * @param path the path below {@code /api/4.0}, encoded, with its leading slash
 * @param query the query parameters in order
 * @param read whether executing it twice is harmless: only then is it sent again after a 503 or a
 *     network error
 * @param timeout for the whole exchange, or null for the instance's own
 * @param run whose request it is, known by its identity: requests that have to wait take turns run
 *     by run; null for the server's own
 */
public record LookerRequest(
    String operation,
    Verb verb,
    String path,
    List<QueryParameter> query,
    @Nullable RequestBody body,
    boolean read,
    @Nullable Duration timeout,
    @Nullable Object run) {
  public LookerRequest {
    query = List.copyOf(query);
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("the path must start with a slash: " + path);
    }
  }

  /** A request of the server's own. */
  public LookerRequest(
      String operation,
      Verb verb,
      String path,
      List<QueryParameter> query,
      @Nullable RequestBody body,
      boolean read,
      @Nullable Duration timeout) {
    this(operation, verb, path, query, body, read, timeout, null);
  }

  /** The same request of a run. */
  public LookerRequest of(Object whose) {
    return new LookerRequest(operation, verb, path, query, body, read, timeout, whose);
  }
}
