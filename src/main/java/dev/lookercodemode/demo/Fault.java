package dev.lookercodemode.demo;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with requests, before their operation is carried out. Immutable.
 *
 * @param operation the operation it befalls; null for any
 * @param times how many requests it befalls
 * @param delay how long the request is held up first
 * @param status the status it is answered with; 0 to carry it out all the same
 * @param headers further headers of that answer, e.g. Retry-After
 * @param cut whether the connection is cut instead
 */
public record Fault(
    @Nullable String operation,
    int times,
    Duration delay,
    int status,
    Map<String, String> headers,
    boolean cut) {
  public Fault {
    headers = Map.copyOf(headers);
  }

  /** The next requests are answered with this status. */
  public static Fault status(int status, int times) {
    return new Fault(null, times, Duration.ZERO, status, Map.of(), false);
  }

  /** The next requests are held up for so long, and then carried out. */
  public static Fault slow(Duration delay, int times) {
    return new Fault(null, times, delay, 0, Map.of(), false);
  }

  /** The connection of the next requests is cut without an answer. */
  public static Fault cut(int times) {
    return new Fault(null, times, Duration.ZERO, 0, Map.of(), true);
  }

  /** This fault for one operation only. */
  public Fault of(String name) {
    return new Fault(name, times, delay, status, headers, cut);
  }

  /** This fault with a header more. */
  public Fault with(String header, String value) {
    return new Fault(operation, times, delay, status, Map.of(header, value), cut);
  }

  Fault once() {
    return new Fault(operation, times - 1, delay, status, headers, cut);
  }
}
