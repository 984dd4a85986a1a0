package dev.lookercodemode.sandbox;

import java.time.Duration;

/**
 * What one run may use. Immutable. The heap of a worker is not among them: it is fixed when the
 * worker starts.
 *
 * @param wallClock from the start of the run, waiting included, but for a person ({@link
 *     HostFunctions#heldUp})
 * @param cpu processor time of the worker while it runs the script
 * @param calls host calls in all; the call after the last ends the run
 * @param inFlight host calls at the same time; further ones wait
 * @param codeBytes size of the script in UTF-8
 * @param resultBytes size of the whole result as JSON text in UTF-8
 * @param logBytes size of all printed lines in UTF-8; what comes after is dropped, and a last line
 *     says so
 * @param attachments files that the script gives out; one more ends the run
 * @param attachmentBytes size of all of them; more ends the run
 */
public record Limits(
    Duration wallClock,
    Duration cpu,
    int calls,
    int inFlight,
    int codeBytes,
    int resultBytes,
    int logBytes,
    int attachments,
    long attachmentBytes) {

  /** The limits in force where nothing else is asked for. */
  public static final Limits DEFAULT =
      new Limits(
          Duration.ofSeconds(300),
          Duration.ofSeconds(60),
          2_000,
          10,
          256 << 10,
          16 << 20,
          16 << 10,
          50,
          64L << 20);

  /** Limits with the attachments of {@link #DEFAULT}. */
  public Limits(
      Duration wallClock,
      Duration cpu,
      int calls,
      int inFlight,
      int codeBytes,
      int resultBytes,
      int logBytes) {
    this(
        wallClock,
        cpu,
        calls,
        inFlight,
        codeBytes,
        resultBytes,
        logBytes,
        DEFAULT.attachments,
        DEFAULT.attachmentBytes);
  }

  /** These limits with another wall clock. */
  public Limits withWallClock(Duration other) {
    return new Limits(
        other,
        cpu,
        calls,
        inFlight,
        codeBytes,
        resultBytes,
        logBytes,
        attachments,
        attachmentBytes);
  }
}
