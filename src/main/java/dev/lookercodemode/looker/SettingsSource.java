package dev.lookercodemode.looker;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one source says of an instance, e.g. a section of a looker.ini. Immutable.
 *
 * @param name as people know it, e.g. "environment"
 * @param values by the key that a looker.ini has for them; may hold secrets
 */
public record SettingsSource(String name, Map<String, String> values) {
  /** Drops what is blank: an empty variable is one that is not set. */
  public SettingsSource {
    Map<String, String> set = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (!value.isBlank()) {
            set.put(key, value.strip());
          }
        });
    values = Map.copyOf(set);
  }

  /** Without the values, which may be secret. */
  @Override
  public String toString() {
    return name + " " + values.keySet();
  }
}
