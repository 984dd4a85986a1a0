package dev.lookercodemode.audit;

import com.fasterxml.jackson.databind.JsonNode;

/** The readable form of the lines of an audit log. */
public final class AuditText {
  private AuditText() {}

  /** The line for people. */
  public static String of(JsonNode line) {
    return switch (line.path("event").asText()) {
      case "sent" -> call(line, "unknown", "sent, and nothing more was noted");
      case "call" -> call(line, line.path("outcome").asText(), result(line));
      case "run" -> head(line) + "begins: " + beginning(line);
      case "end" -> head(line) + "ends: " + end(line);
      default -> clean(line.toString());
    };
  }

  private static String beginning(JsonNode line) {
    return line.path("language").asText()
        + ", "
        + line.path("bytes").asText()
        + " bytes, sha256 "
        + shortened(line.path("sha256").asText())
        + (line.has("instance") ? ", " + line.path("instance").asText() : "")
        + (line.has("identity") ? " as " + clean(line.path("identity").asText()) : "")
        + (line.path("dev_mode").asBoolean() ? ", development" : "")
        + (line.path("dry_run").asBoolean() ? ", dry run" : "");
  }

  private static String end(JsonNode line) {
    return line.path("status").asText()
        + ", "
        + line.path("calls").asText()
        + " calls, "
        + line.path("writes").asText()
        + " writes, "
        + line.path("failed").asText()
        + " failed, "
        + line.path("ms").asText()
        + " ms";
  }

  private static String shortened(String hash) {
    return hash.substring(0, Math.min(12, hash.length()));
  }

  private static String result(JsonNode line) {
    int status = line.path("status").asInt();
    return (status > 0 ? "HTTP " + status + ", " : "") + line.path("ms").asText() + " ms";
  }

  private static String call(JsonNode line, String outcome, String result) {
    return head(line)
        + (line.path("write").asBoolean() ? "write " : "read  ")
        + clean(line.path("method").asText())
        + ": "
        + outcome
        + " ("
        + result
        + ")"
        + (line.has("path")
            ? "  " + line.path("verb").asText() + " " + clean(line.path("path").asText())
            : "")
        + (line.has("instance") ? "  " + line.path("instance").asText() : "")
        + (line.has("user") ? " as user " + line.path("user").asText() : "");
  }

  private static String head(JsonNode line) {
    return line.path("time").asText() + "  " + line.path("run").asText() + "  ";
  }

  /** Names come from scripts: none of them writes to the terminal what it likes. */
  private static String clean(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
