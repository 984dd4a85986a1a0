package dev.lookercodemode.looker;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Which failed tries are repeated, and after what pause. A 429 was not executed, so any request is
 * repeated; after a 503 or a network error only a read is, or a write might be doubled.
 */
final class RetryPolicy {
  static final int TRIES = 5;

  /** A longer wait is not worth a script's time: the failure tells it instead. */
  static final Duration LONGEST = Duration.ofSeconds(60);

  private static final Duration FIRST = Duration.ofMillis(500);
  private final Pacing pacing;

  RetryPolicy(Pacing pacing) {
    this.pacing = pacing;
  }

  /** The pause after the given try (from 1) got this answer, or null when it is not repeated. */
  @Nullable Duration after(LookerRequest request, int tries, Answer answer) {
    boolean repeatable = answer.status() == 429 || (answer.status() == 503 && request.read());
    if (!repeatable || tries >= TRIES) {
      return null;
    }
    Duration asked = retryAfter(answer.headers().get("Retry-After"), pacing.clock().instant());
    if (asked == null) {
      return backoff(tries);
    }
    return asked.compareTo(LONGEST) > 0 ? null : asked;
  }

  /** The pause after the given try failed on the network, or null when it is not repeated. */
  @Nullable Duration afterNetworkError(LookerRequest request, int tries) {
    return request.read() && tries < TRIES ? backoff(tries) : null;
  }

  private Duration backoff(int tries) {
    long full = FIRST.toMillis() << (tries - 1);
    return Duration.ofMillis(full / 2 + (long) (pacing.jitter().getAsDouble() * full / 2));
  }

  /** The wait that the header asks for, in seconds or as a date; null when it says nothing. */
  static @Nullable Duration retryAfter(@Nullable String header, Instant now) {
    if (header == null || header.isBlank()) {
      return null;
    }
    String value = header.strip();
    try {
      if (value.chars().allMatch(Character::isDigit)) {
        return Duration.ofSeconds(Math.min(Long.parseLong(value), Integer.MAX_VALUE));
      }
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }
}
