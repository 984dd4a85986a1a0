package dev.lookercodemode.discovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How people ask for single operations, by operation name: the operations of another release are
 * simply not met. Immutable.
 *
 * @param words single words that stand for what the operation does
 * @param phrases whole requests
 */
record AskedAs(Map<String, String> words, Map<String, List<String>> phrases) {
  private static final Pattern NEXT = Pattern.compile(" \\| ");

  AskedAs {
    words = Map.copyOf(words);
    phrases = Map.copyOf(phrases);
  }

  /** What {@code asked-as.properties} and {@code phrases.properties} say. */
  static AskedAs standard() {
    Map<String, List<String>> phrases = new HashMap<>();
    read("phrases.properties").forEach((name, all) -> phrases.put(name, List.of(NEXT.split(all))));
    return new AskedAs(read("asked-as.properties"), phrases);
  }

  private static Map<String, String> read(String resource) {
    Map<String, String> values = new HashMap<>();
    for (String line : Resources.lines(resource)) {
      int equals = line.indexOf('=');
      values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
    return values;
  }

  String wordsFor(String operation) {
    return words.getOrDefault(operation, "");
  }

  List<String> phrasesFor(String operation) {
    return phrases.getOrDefault(operation, List.of());
  }
}
