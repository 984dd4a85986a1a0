package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run called. Immutable.
 *
 * @param total all calls, planned writes included
 * @param writes calls that write, whether they succeeded or not
 * @param list the first writes and failures, in order
 * @param plan under dry run: the writes that were not sent
 */
public record CallReport(
    int total, int writes, int failed, List<Call> list, List<PlannedCall> plan) {

  /** The report of a run that called nothing. */
  public static final CallReport NONE = new CallReport(0, 0, 0, List.of(), List.of());

  private static final Set<String> WITHOUT_EFFECT = Set.of("failed", "refused", "planned");

  public CallReport {
    list = List.copyOf(list);
    plan = List.copyOf(plan);
  }

  /** Whether a write was carried out, or may have been. */
  boolean mayHaveWritten() {
    long without =
        list.stream().filter(c -> c.write() && WITHOUT_EFFECT.contains(c.outcome())).count();
    return writes > without;
  }

  /**
   * One call.
   *
   * @param status the HTTP status; 0 where there was no answer
   * @param millis how long it took
   * @param outcome in a word, e.g. {@code ok}, {@code failed}, {@code unknown}
   */
  public record Call(String method, int status, long millis, boolean write, String outcome) {}

  /** A write that was not sent. */
  public record PlannedCall(String method, String verb, String path, @Nullable JsonNode body) {}
}
