package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.net.NetworkException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Gets a request through the {@link CallGate} to the instance and an answer back, and tries again
 * where the {@link RetryPolicy} allows it. Safe for use by several threads.
 */
final class Courier {
  private final Transport transport;
  private final CallGate gate;
  private final RetryPolicy retries;
  private final Sleeper sleeper;
  private final Failures failures;

  Courier(Transport transport, CallGate gate, Pacing pacing, Failures failures) {
    this.transport = transport;
    this.gate = gate;
    this.retries = new RetryPolicy(pacing);
    this.sleeper = pacing.sleeper();
    this.failures = failures;
  }

  /** The answer, whatever its status. */
  Answer deliver(LookerRequest request, @Nullable AccessToken token)
      throws LookerException, InterruptedException {
    for (int tries = 1; ; tries++) {
      Duration pause;
      gate.enter(request.run(), tries > 1);
      try {
        Answer answer = transport.exchange(request, token);
        pause = retries.after(request, tries, answer);
        if (answer.status() != 429) {
          gate.accepted();
        }
        if (pause == null) {
          return answer;
        }
        if (answer.status() == 429) {
          gate.refused(pause);
          continue; // the gate keeps this call waiting as all others
        }
      } catch (ExchangeException e) {
        // What took too long once is not asked for again: the caller's time is limited too.
        boolean hopeless =
            Failures.timedOut(e)
                || e.reason() instanceof ResponseTooLargeException
                || e.reason() instanceof NetworkException;
        pause = hopeless ? null : retries.afterNetworkError(request, tries);
        if (pause == null) {
          throw failures.of(request, e, tries);
        }
      } finally {
        gate.leave();
      }
      sleeper.sleep(pause);
    }
  }
}
