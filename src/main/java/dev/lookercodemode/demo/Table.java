package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entities of one kind by id, in the order they were made. Guarded by the instance's lock. */
final class Table {
  /** What a body may name but not change. */
  private static final Set<String> FIXED = Set.of("id", "can", "url", "created_at");

  private final Map<String, ObjectNode> rows = new LinkedHashMap<>();
  private long lastId;

  /** Adds an entity under the next number, or under its own id where it has one. */
  ObjectNode add(ObjectNode entity) {
    String id = Json.text(entity, "id");
    if (id.isEmpty()) {
      lastId++;
      id = Long.toString(lastId);
    } else if (id.matches("\\d{1,15}")) {
      lastId = Math.max(lastId, Long.parseLong(id));
    }
    ObjectNode row = Json.object();
    row.put("id", id);
    row.setAll(entity);
    row.put("id", id);
    row.set("can", Json.object().put("show", true).put("update", true).put("destroy", true));
    rows.put(id, row);
    return row;
  }

  Collection<ObjectNode> all() {
    return rows.values();
  }

  Optional<ObjectNode> find(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  ObjectNode get(String id) {
    return find(id).orElseThrow(ApiError::notFound);
  }

  /**
   * Merges a body into an entity: members that are null are cleared, unknown ones ignored by
   * whoever reads.
   */
  ObjectNode patch(String id, JsonNode body) {
    ObjectNode row = get(id);
    for (Map.Entry<String, JsonNode> member : body.properties()) {
      if (!FIXED.contains(member.getKey())) {
        row.set(member.getKey(), member.getValue());
      }
    }
    return row;
  }

  void remove(String id) {
    if (rows.remove(id) == null) {
      throw ApiError.notFound();
    }
  }
}
