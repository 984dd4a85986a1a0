package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the planned writes of a run would have made at one instance, whoever made it. Safe for use
 * by several threads.
 */
final class PlannedObjects {
  private static final String PREFIX = "planned-";

  private final AtomicInteger made;
  private final Map<String, ObjectNode> objects = new ConcurrentHashMap<>();

  /**
   * @param made counts what was made in the run, at all instances: so an id tells one from another
   */
  PlannedObjects(AtomicInteger made) {
    this.made = made;
  }

  String nextId() {
    return PREFIX + made.incrementAndGet();
  }

  static boolean isPlanned(String id) {
    return id.startsWith(PREFIX);
  }

  @Nullable ObjectNode get(String id) {
    return objects.get(id);
  }

  void remove(String id) {
    objects.remove(id);
  }

  void put(String id, ObjectNode object) {
    objects.put(id, object.deepCopy());
  }
}
