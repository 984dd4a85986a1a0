package dev.lookercodemode.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * Why a script failed, in the script's own terms. Immutable.
 *
 * @param type the name of the error, e.g. {@code TypeError}, {@code LookerError}, {@code
 *     SyntaxError}, {@code Timeout}
 * @param message what went wrong
 * @param line 1-based line of the script as the model wrote it; null where unknown
 * @param column 1-based column in that line; null where unknown
 * @param source the text of that line; null where the line is unknown
 * @param hint what to do next; null where there is nothing to add
 * @param details JSON text of an object with further members of the error ({@code status}, {@code
 *     errors} ...); null where there are none
 */
public record ScriptError(
    String type,
    String message,
    @Nullable Integer line,
    @Nullable Integer column,
    @Nullable String source,
    @Nullable String hint,
    @Nullable String details) {

  /** The type where there was no worker, or none that became ready. */
  public static final String SANDBOX_UNAVAILABLE = "SandboxUnavailable";
}
