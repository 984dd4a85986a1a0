package dev.lookercodemode.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended. Immutable.
 *
 * @param result the script's value as JSON text; {@code null} (the JSON) where there is none
 * @param returnedNothing whether the script ended without a value ({@code undefined})
 * @param logs the lines the script printed, in order
 * @param error what ended the run early; null exactly when the status is {@link Status#OK}
 * @param attachments bytes the script gave out, by {@code attach} or in its result
 */
public record Outcome(
    Status status,
    String result,
    boolean returnedNothing,
    List<String> logs,
    @Nullable ScriptError error,
    List<Attachment> attachments) {

  public Outcome {
    logs = List.copyOf(logs);
    attachments = List.copyOf(attachments);
  }

  /** How a run can end. */
  public enum Status {
    /** The script ran to its end. */
    OK,
    /** The script threw, did not parse, or waits for something that never comes. */
    ERROR,
    /** The wall clock ran out. */
    TIMEOUT,
    /** The caller no longer wants it. */
    CANCELLED,
    /** A limit other than the wall clock was reached: processor, memory, stack, calls, sizes. */
    LIMIT
  }
}
