package dev.lookercodemode.demo;

import dev.lookercodemode.demo.seed.SeedSize;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link DemoInstance} starts. Immutable.
 *
 * @param port the port on the loopback interface, 0 for a free one
 * @param clientId the admin's API key, null for a random one
 * @param clientSecret its secret, null for a random one
 * @param clock what the instance takes for now: its data are dated relative to it, tokens age by it
 * @param tokenLifetime how long an access token stays valid
 * @param size how much of the shop it holds
 */
public record DemoSettings(
    int port,
    @Nullable String clientId,
    @Nullable String clientSecret,
    Clock clock,
    Duration tokenLifetime,
    SeedSize size) {

  /** A free port, a random key, the system's clock in UTC, tokens of one hour. */
  public static final DemoSettings DEFAULT =
      new DemoSettings(0, null, null, Clock.systemUTC(), Duration.ofHours(1), SeedSize.FULL);

  /** The same for the shop's test instance, which holds less, under other ids. */
  public static final DemoSettings STAGING =
      new DemoSettings(0, null, null, Clock.systemUTC(), Duration.ofHours(1), SeedSize.STAGING);

  /** These settings with another port. */
  public DemoSettings withPort(int other) {
    return new DemoSettings(other, clientId, clientSecret, clock, tokenLifetime, size);
  }
}
