package dev.lookercodemode.demo.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** A LookML explore: a base view and those joined to it. */
record Explore(String name, View base, List<Join> joins) {
  Explore {
    joins = List.copyOf(joins);
  }

  String label() {
    return Field.title(name);
  }

  Stream<View> views() {
    return Stream.concat(Stream.of(base), joins.stream().map(Join::view));
  }

  /** Every field of the explore by its full name. */
  SequencedMap<String, Field> fields() {
    Map<String, Field> byName = new LinkedHashMap<>();
    views().flatMap(v -> v.fields().stream()).forEach(f -> byName.put(f.fullName(), f));
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byName));
  }

  View view(String view) {
    return views()
        .filter(v -> v.name().equals(view))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("explore " + name + " lacks " + view));
  }
}
