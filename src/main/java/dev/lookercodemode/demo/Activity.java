package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.query.ActivitySource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the instance is used, read off its live state. Takes the instance's lock: queries run outside
 * it.
 */
final class Activity implements ActivitySource {
  private final Store store;
  private final Object lock;

  Activity(Store store, Object lock) {
    this.store = store;
    this.lock = lock;
  }

  @Override
  public List<Map<String, Object>> rows(String explore) {
    synchronized (lock) {
      List<Map<String, Object>> rows = new ArrayList<>();
      switch (explore) {
        case "content_usage" -> {
          store.dashboards.all().forEach(d -> rows.add(usage("dashboard", d)));
          store.looks.all().forEach(l -> rows.add(usage("look", l)));
        }
        case "dashboard" -> store.dashboards.all().forEach(d -> rows.add(content("dashboard", d)));
        case "look" -> store.looks.all().forEach(l -> rows.add(content("look", l)));
        case "user" -> store.users.all().forEach(u -> rows.add(user(u)));
        case "scheduled_plan" -> store.schedules.all().forEach(p -> rows.add(plan(p)));
        default -> {
          // an explore without rows
        }
      }
      return rows;
    }
  }

  private Map<String, Object> usage(String type, ObjectNode content) {
    String accessed = Json.text(content, "last_accessed_at");
    Map<String, Object> row = new HashMap<>();
    row.put("content_usage.content_id", Json.text(content, "id"));
    row.put("content_usage.content_type", type);
    row.put("content_usage.content_title", Json.text(content, "title"));
    row.put("content_usage.view_count", content.path("view_count").asDouble());
    if (!accessed.isEmpty()) {
      row.put("content_usage.last_accessed_date", accessed.substring(0, 10));
      row.put(
          "content_usage.days_since_last_accessed",
          (double) Duration.between(Instant.parse(accessed), store.now()).toDays());
    }
    return row;
  }

  private static Map<String, Object> content(String explore, ObjectNode content) {
    Map<String, Object> row = new HashMap<>();
    for (String member : List.of("id", "title", "folder_id", "user_id")) {
      row.put(explore + "." + member, Json.text(content, member));
    }
    String created = Json.text(content, "created_at");
    row.put(explore + ".created_date", created.isEmpty() ? "" : created.substring(0, 10));
    row.put(explore + ".view_count", content.path("view_count").asDouble());
    return row;
  }

  private static Map<String, Object> user(ObjectNode user) {
    Map<String, Object> row = new HashMap<>();
    row.put("user.id", Json.text(user, "id"));
    row.put("user.name", Json.text(user, "display_name"));
    row.put("user.email", Json.text(user.path("credentials_email"), "email"));
    row.put("user.is_disabled", user.path("is_disabled").asBoolean() ? "Yes" : "No");
    row.put("user.created_date", Json.text(user, "created_at").substring(0, 10));
    return row;
  }

  private static Map<String, Object> plan(ObjectNode plan) {
    Map<String, Object> row = new HashMap<>();
    for (String member : List.of("id", "name", "user_id")) {
      row.put("scheduled_plan." + member, Json.text(plan, member));
    }
    row.put("scheduled_plan.enabled", plan.path("enabled").asBoolean() ? "Yes" : "No");
    return row;
  }
}
