package dev.lookercodemode.looker;

import dev.lookercodemode.looker.net.Network;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt to reach an instance, without a login, went. Immutable.
 *
 * @param failedAt the step at which it ended; null where the instance answered as Looker does
 * @param what in one line, what was found
 * @param hint what to do; empty where nothing is to be done
 * @param clockAhead how far this machine's clock is ahead of the instance's, to about a second;
 *     null where there was no answer with a date
 * @param certificateEnd when the instance's certificate runs out; null where there is none
 */
public record Connection(
    @Nullable Step failedAt,
    String what,
    String hint,
    @Nullable Duration clockAhead,
    @Nullable Instant certificateEnd) {

  /** The steps on the way to an answer, in order. */
  public enum Step {
    /** What the environment says of proxies and authorities. */
    SETTINGS("network settings"),
    /** The address of the host's name. */
    NAME("host name"),
    /** A connection to its port, or through the proxy to it. */
    PORT("port"),
    /** The encryption, and the host's certificate. */
    ENCRYPTION("TLS"),
    /** The answer of whoever listens. */
    ANSWER("HTTP");

    private final String label;

    Step(String label) {
      this.label = label;
    }

    /** The step in one or two words. */
    public String label() {
      return label;
    }
  }

  /**
   * Asks the instance for its versions, at the other port that Looker uses as well where it does
   * not answer at the given one.
   */
  public static Connection tryOut(LookerSettings settings) throws InterruptedException {
    return new ConnectionTrial(settings, Network.ofProcess(), ApiAddress.of(settings.baseUrl()))
        .outcome();
  }
}
