package dev.lookercodemode.binding;

/**
 * One call of an API method, as the log keeps it. Immutable.
 *
 * @param status the HTTP status, or 0 where there was no answer
 * @param millis how long the call took
 * @param outcome {@code ok}; {@code failed}; {@code refused} before any HTTP; {@code denied} by the
 *     policy, before any HTTP; {@code planned} in a dry run; {@code unknown}: a write that may or
 *     may not have been executed; {@code cancelled}: a read that the end of the run cut off, or a
 *     write before it was sent
 */
public record CallRecord(String method, int status, long millis, boolean write, String outcome) {}
