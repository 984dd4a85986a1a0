package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.AccessToken;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Gets a request to the instance and an answer back, and tries again where the {@link RetryPolicy}
 * allows it. Safe for use by several threads.
 */
final class Courier {
  private final Transport transport;
  private final RetryPolicy retries;
  private final Sleeper sleeper;
  private final Failures failures;

  Courier(Transport transport, Pacing pacing, Failures failures) {
    this.transport = transport;
    this.retries = new RetryPolicy(pacing);
    this.sleeper = pacing.sleeper();
    this.failures = failures;
  }

  /** The answer, whatever its status. */
  Answer deliver(LookerRequest request, @Nullable AccessToken token)
      throws LookerException, InterruptedException {
    for (int tries = 1; ; tries++) {
      Duration pause;
      try {
        Answer answer = transport.exchange(request, token);
        pause = retries.after(request, tries, answer);
        if (pause == null) {
          return answer;
        }
      } catch (ExchangeException e) {
        // What took too long once is not asked for again: the caller's time is limited too.
        boolean hopeless = Failures.timedOut(e) || e.reason() instanceof ResponseTooLargeException;
        pause = hopeless ? null : retries.afterNetworkError(request, tries);
        if (pause == null) {
          throw failures.of(request, e, tries);
        }
      }
      sleeper.sleep(pause);
    }
  }
}
