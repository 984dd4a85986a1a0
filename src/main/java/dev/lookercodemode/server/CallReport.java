package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run called. Immutable.
 *
 * @param total all calls, planned writes included
 * @param writes calls that write, whether they succeeded or not
 * @param written writes that were carried out, or may have been
 * @param list the first writes and failures, in order
 * @param plan the writes that were planned instead of sent
 * @param planned how many those were, whether they are all in the plan or not
 * @param planNote why they were, and how to go on; null where the caller asked for it
 */
public record CallReport(
    int total,
    int writes,
    int failed,
    int written,
    List<Call> list,
    List<PlannedCall> plan,
    int planned,
    @Nullable String planNote) {

  /** The report of a run that called nothing. */
  public static final CallReport NONE = new CallReport(0, 0, 0, 0, List.of(), List.of(), null);

  public CallReport {
    list = List.copyOf(list);
    plan = List.copyOf(plan);
  }

  /** One with the whole plan. */
  public CallReport(
      int total,
      int writes,
      int failed,
      int written,
      List<Call> list,
      List<PlannedCall> plan,
      @Nullable String planNote) {
    this(total, writes, failed, written, list, plan, plan.size(), planNote);
  }

  /** Whether a write was carried out, or may have been. */
  boolean mayHaveWritten() {
    return written > 0;
  }

  /**
   * One call.
   *
   * @param status the HTTP status; 0 where there was no answer
   * @param millis how long it took
   * @param outcome in a word, e.g. {@code ok}, {@code failed}, {@code unknown}
   */
  public record Call(String method, int status, long millis, boolean write, String outcome) {}

  /**
   * A write that was not sent.
   *
   * @param where where it goes, for people; null for the run's own instance and user
   */
  public record PlannedCall(
      @Nullable String where, String method, String verb, String path, @Nullable JsonNode body) {}
}
