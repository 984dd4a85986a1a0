package dev.lookercodemode.demo.core;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one kind by id, in the order in which they came. A field whose name starts with
 * an underscore is the demo's own and never served. Guarded by the state's lock.
 */
public final class Table {
  private final LinkedHashMap<String, ObjectNode> rows = new LinkedHashMap<>();
  private long last;

  /** Adds an entity, with the next number as id unless it has one. */
  public ObjectNode add(ObjectNode entity) {
    String id = Json.text(entity, "id");
    if (id.isEmpty()) {
      id = Long.toString(++last);
      entity.put("id", id);
    } else if (id.chars().allMatch(Character::isDigit)) {
      last = Math.max(last, Long.parseLong(id));
    }
    rows.put(id, entity);
    return entity;
  }

  public @Nullable ObjectNode find(String id) {
    return rows.get(id);
  }

  public ObjectNode get(String id) {
    ObjectNode entity = rows.get(id);
    if (entity == null) {
      throw ApiErrors.notFound();
    }
    return entity;
  }

  public List<ObjectNode> all() {
    return new ArrayList<>(rows.values());
  }

  public List<ObjectNode> with(String field, String value) {
    return rows.values().stream().filter(r -> Json.text(r, field).equals(value)).toList();
  }

  public void remove(String id) {
    if (rows.remove(id) == null) {
      throw ApiErrors.notFound();
    }
  }

  /** Removes all entities whose field has this value. */
  public void removeWith(String field, String value) {
    rows.values().removeIf(r -> Json.text(r, field).equals(value));
  }

  /** Lets the ids of later entities follow this number, unless they bring one. */
  void skipTo(long id) {
    last = Math.max(last, id);
  }

  /** How many entities there are. */
  public int size() {
    return rows.size();
  }

  /** Forgets the oldest entities until there are no more than this. */
  public void keep(int most) {
    while (rows.size() > most) {
      rows.pollFirstEntry();
    }
  }

  void clear() {
    rows.clear();
    last = 0;
  }

  /** Lays what a caller sent over an entity: given fields replace, an explicit null clears. */
  public static void merge(ObjectNode entity, ObjectNode sent) {
    sent.properties()
        .forEach(
            p -> {
              String name = p.getKey();
              if (!name.equals("id") && !name.equals("can") && !name.startsWith("_")) {
                entity.set(name, p.getValue());
              }
            });
  }

  /** A copy without the demo's own fields, to complete and serve. */
  public static ObjectNode served(ObjectNode entity) {
    ObjectNode copy = entity.deepCopy();
    copy.properties().removeIf(p -> p.getKey().startsWith("_"));
    return copy;
  }
}
