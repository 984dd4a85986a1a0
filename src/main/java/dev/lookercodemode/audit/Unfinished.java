package dev.lookercodemode.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The writes of an audit log that were sent and of which nothing more is known: their process was
 * killed, or they are under way. For use by one thread.
 */
public final class Unfinished {
  private final Map<String, JsonNode> sent = new LinkedHashMap<>();

  /** Takes a line that says that a write is sent, if it is wanted. */
  public void sent(JsonNode line) {
    sent.put(key(line), line);
  }

  /** Takes a line that says how a call ended, wanted or not. */
  public void ended(JsonNode line) {
    sent.remove(key(line));
  }

  private static String key(JsonNode line) {
    return line.path("run").asText() + " " + line.path("call").asText();
  }

  /** Their lines, oldest first. */
  public List<JsonNode> lines() {
    return List.copyOf(sent.values());
  }
}
