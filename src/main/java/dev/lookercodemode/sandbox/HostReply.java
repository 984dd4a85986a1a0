package dev.lookercodemode.sandbox;

/** The answer to a {@link HostCall}. */
public sealed interface HostReply {

  /** A value, as JSON text. */
  record Value(String json) implements HostReply {}

  /**
   * Bytes, e.g. a rendered PDF; the script sees them as the language's byte array. The array is not
   * copied.
   */
  @SuppressWarnings("ArrayRecordComponent") // large, and handed on once
  record Bytes(byte[] content, String mediaType) implements HostReply {}

  /**
   * A failure, thrown in the script.
   *
   * @param type the name of the error class in the script: {@code LookerError}, {@code TypeError}
   *     ...
   * @param message what went wrong
   * @param hint what to do next, or empty
   * @param details JSON text of an object whose members become members of the error ({@code
   *     status}, {@code errors} ...)
   */
  record Failure(String type, String message, String hint, String details) implements HostReply {}
}
