package dev.lookercodemode.discovery;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Property;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words in the names of the schemas' members, each with its stem: split once, though dozens of
 * operations answer with a dashboard. For one thread.
 */
final class Members {
  private final ApiDocument api;
  private final Map<String, Map<String, String>> bySchema = new HashMap<>();

  Members(ApiDocument api) {
    this.api = api;
  }

  /** Empty for a schema that the document lacks. */
  Map<String, String> stemsByWord(String schema) {
    return bySchema.computeIfAbsent(schema, this::read);
  }

  private Map<String, String> read(String schema) {
    Map<String, String> stems = new LinkedHashMap<>();
    api.schema(schema)
        .ifPresent(
            s -> {
              for (Property p : s.properties()) {
                Words.of(p.name()).forEach(word -> stems.computeIfAbsent(word, Stem::of));
              }
            });
    return stems;
  }
}
