package dev.lookercodemode.binding;

/** The answer to a call of an API method. Immutable. */
public sealed interface Reply {

  /** The type of failures that the policy is the reason of. */
  String DENIED_ERROR = "DeniedError";

  /** A value, as JSON text; {@code ""} (a JSON string) where Looker answers nothing. */
  record Value(String json) implements Reply {}

  /** Bytes, e.g. a rendered PDF. The array is not copied. */
  @SuppressWarnings("ArrayRecordComponent") // large, and handed on once
  record Bytes(byte[] content, String mediaType) implements Reply {}

  /**
   * A failure.
   *
   * @param type {@code LookerError} for what Looker or the way to it did, {@link #DENIED_ERROR} for
   *     what the policy denied and {@code TypeError} for wrong arguments, both before any HTTP
   * @param message what went wrong
   * @param hint what to do next, or empty
   * @param detailsJson text of a JSON object: {@code method} and, for a LookerError, {@code
   *     status}, {@code verb}, {@code path}, {@code errors}, {@code documentation_url}, {@code
   *     outcome_unknown}
   */
  record Failure(String type, String message, String hint, String detailsJson) implements Reply {}
}
