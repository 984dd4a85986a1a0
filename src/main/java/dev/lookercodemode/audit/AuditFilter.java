package dev.lookercodemode.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of an audit log are wanted. Remembers the runs it has let through, whose ends it lets
 * through as well. For use by one thread.
 */
public final class AuditFilter {
  private static final Set<String> GOOD = Set.of("ok", "planned");

  private final Wanted wanted;
  private final @Nullable Pattern method;
  private final Set<String> runs = new HashSet<>();

  /**
   * What is asked for; null and false ask for nothing.
   *
   * @param run the beginning of a run's id
   * @param method a pattern with * over methods' names
   * @param failed calls that brought no result, and runs that did not end well
   * @param instance a part of an instance's address
   */
  public record Wanted(
      @Nullable Instant since,
      @Nullable String run,
      @Nullable String method,
      boolean writes,
      boolean failed,
      @Nullable String instance) {}

  public AuditFilter(Wanted wanted) {
    this.wanted = wanted;
    String glob = wanted.method();
    this.method =
        glob == null
            ? null
            : Pattern.compile(
                ("\\Q" + glob.replace("*", "\\E.*\\Q") + "\\E"), Pattern.CASE_INSENSITIVE);
  }

  /** Whether a line is wanted. */
  public boolean accepts(JsonNode line) {
    String event = line.path("event").asText();
    String run = line.path("run").asText();
    if (!inTime(line) || !run.startsWith(wanted.run() == null ? "" : wanted.run())) {
      return false;
    }
    boolean accepted =
        switch (event) {
          case "call", "sent" -> call(line, event.equals("sent")) && of(line);
          case "run" -> !narrowed() && !wanted.failed() && of(line);
          case "end" -> end(line, run);
          default -> !narrowed() && wanted.run() == null && wanted.instance() == null;
        };
    if (accepted) {
      runs.add(run);
    }
    return accepted;
  }

  /** Whether only calls are asked for. */
  private boolean narrowed() {
    return method != null || wanted.writes();
  }

  private boolean call(JsonNode line, boolean sent) {
    return (method == null || method.matcher(line.path("method").asText()).matches())
        && (!wanted.writes() || line.path("write").asBoolean())
        && (!wanted.failed() || sent || !GOOD.contains(line.path("outcome").asText()));
  }

  private boolean end(JsonNode line, String run) {
    return !narrowed()
        && (!wanted.failed() || !line.path("status").asText().equals("ok"))
        && (wanted.instance() == null || runs.contains(run));
  }

  private boolean of(JsonNode line) {
    String part = wanted.instance();
    return part == null
        || line.path("instance")
            .asText()
            .toLowerCase(Locale.ROOT)
            .contains(part.toLowerCase(Locale.ROOT));
  }

  private boolean inTime(JsonNode line) {
    Instant since = wanted.since();
    if (since == null) {
      return true;
    }
    try {
      return !Instant.parse(line.path("time").asText()).isBefore(since);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
