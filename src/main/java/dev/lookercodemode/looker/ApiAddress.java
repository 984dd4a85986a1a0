package dev.lookercodemode.looker;

import java.net.URI;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an instance's API answers: at the address that was given or, found out once and only before
 * it has ever answered, on the other of the two ports that Looker uses. Safe for use by several
 * threads.
 */
final class ApiAddress {
  private static final Logger log = LoggerFactory.getLogger(ApiAddress.class);
  private static final int API_PORT = 19999;

  private final URI given;
  private final @Nullable URI other;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile URI current;
  private volatile boolean answered;
  private boolean looked; // with the lock

  ApiAddress(URI given, @Nullable URI other) {
    this.given = given;
    this.other = other;
    this.current = given;
  }

  /** The address of an instance, and the other one that its API may have. */
  static ApiAddress of(URI given) {
    boolean secure = "https".equals(given.getScheme());
    String text = given.toString();
    String host = given.getRawAuthority();
    return new ApiAddress(
        given,
        secure && given.getPort() < 0
            ? URI.create(text.replaceFirst("//[^/]*", "//" + host + ":" + API_PORT))
            : secure && given.getPort() == API_PORT
                ? URI.create(text.replaceFirst(":" + API_PORT, ""))
                : null);
  }

  /** Where to send requests now. */
  URI current() {
    return current;
  }

  /** Where else the API may answer; null for nowhere. */
  @Nullable URI other() {
    return other;
  }

  /** The API has answered at the current address: it is not looked for elsewhere any more. */
  void answered() {
    answered = true;
  }

  /** A look at an address. */
  interface Probe {
    /** Whether Looker's API answers there. */
    boolean answers(URI address) throws InterruptedException;
  }

  /**
   * Whether there is another address to use than {@code failed}. The first who asks looks for it,
   * once; who asks meanwhile waits.
   */
  boolean movedFrom(URI failed, Probe probe) throws InterruptedException {
    if (other == null || answered) {
      return false;
    }
    lock.lockInterruptibly();
    try {
      if (!looked) {
        looked = true;
        if (probe.answers(other)) {
          log.warn(
              "Looker's API does not answer at {}, but at {}: that is used now. Set"
                  + " LOOKERSDK_BASE_URL (base_url) to it.",
              given,
              other);
          current = other;
        }
      }
      return !current.equals(failed);
    } finally {
      lock.unlock();
    }
  }

  /** What to say of the port where the API does not answer; starts with a blank, or is empty. */
  static String hint(URI given) {
    if (given.getPort() == API_PORT) {
      return " Instances that Looker hosts no longer answer on port 19999: leave the port out.";
    }
    return given.getPort() < 0
        ? " An instance that you host yourselves may serve its API on port 19999: add :19999."
        : "";
  }
}
