package dev.lookercodemode.demo;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A failure that the instance is to show before an operation executes. Immutable. Without a filter
 * it hits any operation but {@code login} and {@code logout}, {@code versions}, the API document
 * and the pages of the OAuth login ({@code authorize}, {@code consent}, {@code token}), so that a
 * test need not know when its client logs in or learns its methods.
 *
 * @param kind what happens
 * @param status the status of {@link Kind#STATUS}, otherwise 0
 * @param retryAfter the {@code Retry-After} header of {@link Kind#STATUS} in whole seconds, or null
 * @param delay how long {@link Kind#SLOW} waits, otherwise zero
 * @param times how many requests it hits
 * @param operation the one operation that it hits, or null
 */
public record Fault(
    Kind kind,
    int status,
    @Nullable Duration retryAfter,
    Duration delay,
    int times,
    @Nullable String operation) {

  /** What a fault does to a request. */
  public enum Kind {
    /** Answers an error; the operation does not execute. */
    STATUS,
    /** Waits, then executes the operation. */
    SLOW,
    /** Closes the connection without an answer; the operation does not execute. */
    CUT
  }

  /** Answers one request with this status. */
  public static Fault status(int status) {
    return new Fault(Kind.STATUS, status, null, Duration.ZERO, 1, null);
  }

  /** Delays one request. */
  public static Fault slow(Duration delay) {
    return new Fault(Kind.SLOW, 0, null, delay, 1, null);
  }

  /** Cuts the connection of one request. */
  public static Fault cut() {
    return new Fault(Kind.CUT, 0, null, Duration.ZERO, 1, null);
  }

  /** This fault with a {@code Retry-After} header. */
  public Fault retryAfter(Duration wait) {
    return new Fault(kind, status, wait, delay, times, operation);
  }

  /** This fault for that many requests. */
  public Fault times(int count) {
    return new Fault(kind, status, retryAfter, delay, count, operation);
  }

  /** This fault for one operation only. */
  public Fault on(String name) {
    return new Fault(kind, status, retryAfter, delay, times, name);
  }
}
