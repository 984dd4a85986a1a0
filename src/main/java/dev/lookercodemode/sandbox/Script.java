package dev.lookercodemode.sandbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Code to run, as the model wrote it, and the constants it sees. Immutable.
 *
 * @param code the text, untouched: fences, prose and all; errors are reported in its line numbers
 * @param vars top-level constants by name, each value as JSON text
 */
public record Script(Language language, String code, Map<String, String> vars) {
  public Script {
    vars = Collections.unmodifiableMap(new LinkedHashMap<>(vars));
  }
}
