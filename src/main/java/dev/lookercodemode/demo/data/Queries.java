package dev.lookercodemode.demo.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.Slugs;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import java.util.TreeMap;

/** Saved queries: the same definition is always the same query. */
public final class Queries {
  private Queries() {}

  /** The id of the query of this definition, stored if it is new. */
  public static String idOf(State state, ObjectNode definition) {
    ObjectNode query = Json.object();
    Table.merge(query, definition);
    query.remove("client_id");
    query.remove("slug");
    TreeMap<String, String> parts = new TreeMap<>();
    query.properties().stream()
        .filter(p -> !p.getValue().isNull())
        .forEach(p -> parts.put(p.getKey(), p.getValue().toString()));
    String id = Slugs.of("query " + parts);
    if (state.queries.find(id) == null) {
      state.queries.add(query.put("id", id).put("slug", id).put("client_id", id));
    }
    return id;
  }
}
