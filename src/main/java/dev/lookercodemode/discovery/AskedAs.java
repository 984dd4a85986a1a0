package dev.lookercodemode.discovery;

import java.util.HashMap;
import java.util.Map;

/** The other words that people use for single operations, as {@code asked-as.properties} says. */
final class AskedAs {
  private AskedAs() {}

  /** By operation name; the operations of another release are simply not met. */
  static Map<String, String> standard() {
    Map<String, String> words = new HashMap<>();
    for (String line : Resources.lines("asked-as.properties")) {
      int equals = line.indexOf('=');
      words.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
    return Map.copyOf(words);
  }
}
