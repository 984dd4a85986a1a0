package dev.lookercodemode.demo;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded instance is set up. Immutable.
 *
 * @param port the port on the loopback interface; 0 for a free one
 * @param clientId the API key of its administrator; null for one made at random, likewise {@code
 *     clientSecret}
 * @param clock what its dates are relative to, and what tokens expire by
 * @param tokenLifetime how long an access token is good for
 */
public record DemoSettings(
    int port,
    @Nullable String clientId,
    @Nullable String clientSecret,
    Clock clock,
    Duration tokenLifetime) {

  /** A free port, a random key, the system's clock, tokens of an hour. */
  public static final DemoSettings DEFAULT =
      new DemoSettings(0, null, null, Clock.systemUTC(), Duration.ofHours(1));

  /** These settings with another port. */
  public DemoSettings withPort(int other) {
    return new DemoSettings(other, clientId, clientSecret, clock, tokenLifetime);
  }
}
