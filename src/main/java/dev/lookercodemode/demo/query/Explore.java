package dev.lookercodemode.demo.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An explore of a model. Immutable.
 *
 * @param from the FROM clause with its joins
 * @param fields its fields by full name
 */
record Explore(String model, String name, String label, String from, Map<String, Field> fields) {

  static Explore of(String model, String name, String label, String from, List<Field> fields) {
    Map<String, Field> byName = new LinkedHashMap<>();
    fields.forEach(f -> byName.put(f.name(), f));
    return new Explore(model, name, label, from, byName);
  }

  @Nullable Field field(String fullName) {
    return fields.get(fullName);
  }
}
