package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The state of an instance: its tables, and the entities as they are answered. Guarded by the
 * instance's lock.
 */
final class Store {
  final Table users = new Table();
  final Table groups = new Table();
  final Table roles = new Table();
  final Table permissionSets = new Table();
  final Table modelSets = new Table();
  final Table userAttributes = new Table();
  final Table userAttributeValues = new Table();
  final Table folders = new Table();
  final Table dashboards = new Table();
  final Table elements = new Table();
  final Table filters = new Table();
  final Table looks = new Table();
  final Table queries = new Table();
  final Table schedules = new Table();
  final Table boards = new Table();
  final Table connections = new Table();

  private final Clock clock;

  Store(Clock clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** A folder as it is answered, with its counts. */
  ObjectNode folder(ObjectNode row) {
    ObjectNode folder = row.deepCopy();
    String id = Json.text(row, "id");
    folder.put("child_count", count(folders, f -> Json.text(f, "parent_id").equals(id)));
    return folder;
  }

  /** The part of a folder that stands in its content. */
  private ObjectNode folderBase(String id) {
    return folders.find(id).map(this::folder).orElseGet(() -> Json.object().put("id", id));
  }

  /** A dashboard as it is answered, with its folder, owner, elements and filters. */
  ObjectNode dashboard(ObjectNode row) {
    ObjectNode dashboard = content(row);
    String id = Json.text(row, "id");
    dashboard.set("dashboard_elements", of(elements, "dashboard_id", id));
    dashboard.set("dashboard_filters", of(filters, "dashboard_id", id));
    return dashboard;
  }

  /** A Look as it is answered, with its folder, owner and query. */
  ObjectNode look(ObjectNode row) {
    ObjectNode look = content(row);
    queries.find(Json.text(row, "query_id")).ifPresent(q -> look.set("query", q.deepCopy()));
    return look;
  }

  /** A piece of content of either kind without its parts, as lists and searches answer it. */
  ObjectNode content(ObjectNode row) {
    ObjectNode content = row.deepCopy();
    String folder = Json.text(row, "folder_id");
    if (!folder.isEmpty()) {
      content.set("folder", folderBase(folder));
    }
    users
        .find(Json.text(row, "user_id"))
        .ifPresent(u -> content.put("user_name", Json.text(u, "display_name")));
    return content;
  }

  ArrayNode of(Table table, String member, String value) {
    return Json.array(
        table.all().stream()
            .filter(r -> Json.text(r, member).equals(value))
            .map(ObjectNode::deepCopy)
            .toList());
  }

  private static int count(Table table, Predicate<ObjectNode> condition) {
    return (int) table.all().stream().filter(condition).count();
  }

  static List<JsonNode> copies(Collection<ObjectNode> rows) {
    return rows.stream().map(r -> (JsonNode) r.deepCopy()).toList();
  }
}
