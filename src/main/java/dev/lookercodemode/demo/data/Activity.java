package dev.lookercodemode.demo.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.query.ActivitySource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the instance can tell about its own content, read from the state at each question. */
public final class Activity implements ActivitySource {
  private final State state;

  public Activity(State state) {
    this.state = state;
  }

  @Override
  public List<Map<String, Object>> rows(String explore) {
    state.lock.lock();
    try {
      List<Map<String, Object>> rows = new ArrayList<>();
      switch (explore) {
        case "content_usage" -> {
          state.dashboards.all().forEach(d -> usage(rows, d, "dashboard"));
          state.looks.all().forEach(l -> usage(rows, l, "look"));
        }
        case "dashboard" -> state.dashboards.all().forEach(d -> content(rows, d, "dashboard"));
        case "look" -> state.looks.all().forEach(l -> content(rows, l, "look"));
        case "user" -> state.users.all().forEach(u -> rows.add(user(u)));
        case "scheduled_plan" -> state.schedules.all().forEach(p -> plan(rows, p));
        case "scheduled_job" -> state.planRuns.all().forEach(r -> rows.add(job(r)));
        case "history" -> state.history.all().forEach(h -> rows.add(history(h)));
        case "folder" ->
            state.folders.all().forEach(f -> rows.add(fields(f, "folder", "id", "name")));
        default -> {}
      }
      return rows;
    } finally {
      state.lock.unlock();
    }
  }

  /** The named fields of an entity under a view; what is null is left out. */
  private static Map<String, Object> fields(ObjectNode entity, String view, String... names) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (String name : names) {
      JsonNode value = entity.path(name);
      if (value.isBoolean()) {
        row.put(view + "." + name, value.asBoolean());
      } else if (value.isNumber()) {
        row.put(view + "." + name, value.asLong());
      } else if (value.isValueNode() && !value.isNull()) {
        row.put(view + "." + name, value.asText());
      }
    }
    return row;
  }

  private void usage(List<Map<String, Object>> rows, ObjectNode content, String type) {
    if (content.path("deleted").asBoolean()) {
      return;
    }
    String view = "content_usage.";
    String id = Json.text(content, "id");
    long schedules = state.schedules.with(type + "_id", id).size();
    Map<String, Object> row = fields(content, type, "id", "title");
    row.put(view + "id", rows.size() + 1);
    row.put(view + "content_id", id);
    row.put(view + "content_type", type);
    row.put(view + "content_title", Json.text(content, "title"));
    row.put(view + "favorite_count", content.path("favorite_count").asLong());
    row.put(view + "schedule_count", schedules);
    row.put(view + "api_count", 0);
    row.put(view + "embed_count", 0);
    row.put(view + "other_count", content.path("view_count").asLong());
    row.put(view + type + "_total", content.path("view_count").asLong());
    String last = Json.text(content, "last_accessed_at");
    if (!last.isEmpty()) {
      LocalDate day = LocalDate.ofInstant(Instant.parse(last), ZoneOffset.UTC);
      LocalDate today = LocalDate.ofInstant(state.clock.instant(), ZoneOffset.UTC);
      row.put(view + "last_accessed_date", day.toString());
      row.put(view + "days_since_last_accessed", ChronoUnit.DAYS.between(day, today));
    }
    rows.add(row);
  }

  private void content(List<Map<String, Object>> rows, ObjectNode content, String type) {
    Map<String, Object> row =
        fields(content, type, "id", "title", "description", "hidden", "public");
    time(row, type + ".created", content, "created_at");
    time(row, type + ".deleted", content, "deleted_at");
    owner(row, content);
    ObjectNode folder = state.folders.find(Json.text(content, "folder_id"));
    if (folder != null) {
      row.putAll(fields(folder, "folder", "id", "name"));
    }
    ObjectNode query = state.queries.find(Json.text(content, "query_id"));
    if (query != null) {
      row.putAll(fields(query, "query", "slug", "model", "view"));
    }
    rows.add(row);
  }

  private static void time(Map<String, Object> row, String name, ObjectNode entity, String field) {
    String text = Json.text(entity, field);
    if (!text.isEmpty()) {
      row.put(name, Instant.parse(text));
    }
  }

  private void owner(Map<String, Object> row, ObjectNode entity) {
    ObjectNode owner = state.users.find(Json.text(entity, "user_id"));
    if (owner != null) {
      row.putAll(user(owner));
    }
  }

  private static Map<String, Object> user(ObjectNode user) {
    Map<String, Object> row = fields(user, "user", "id", "first_name", "last_name", "is_disabled");
    row.put("user.name", Json.text(user, "first_name") + " " + Json.text(user, "last_name"));
    row.put("user.email", Json.text(user.path("_email"), "email"));
    if (user.path("_email") instanceof ObjectNode email) {
      time(row, "user.created", email, "created_at");
    }
    return row;
  }

  private Map<String, Object> history(ObjectNode run) {
    Map<String, Object> row =
        fields(
            run,
            "history",
            "id",
            "status",
            "source",
            "result_source",
            "message",
            "dashboard_id",
            "look_id");
    row.put("history.issuer_source", Json.text(run, "source").equals("api4") ? "api" : "user");
    row.put("history.runtime", run.path("runtime").asDouble());
    time(row, "history.created", run, "created_at");
    time(row, "history.completed", run, "completed_at");
    owner(row, run);
    ObjectNode query = state.queries.find(Json.text(run, "query_id"));
    if (query != null) {
      row.putAll(fields(query, "query", "id", "slug", "model", "view"));
      boolean live = Json.text(query, "model").equals("system__activity");
      row.put("history.connection_name", live ? "looker__internal__analytics" : "thelook_db");
    }
    ObjectNode dashboard = state.dashboards.find(Json.text(run, "dashboard_id"));
    if (dashboard != null) {
      row.putAll(fields(dashboard, "dashboard", "id", "title"));
    }
    ObjectNode look = state.looks.find(Json.text(run, "look_id"));
    if (look != null) {
      row.putAll(fields(look, "look", "id", "title"));
    }
    return row;
  }

  private Map<String, Object> job(ObjectNode run) {
    Map<String, Object> row = fields(run, "scheduled_job", "id", "name", "status");
    row.putAll(fields(run, "scheduled_job", "scheduled_plan_id", "dashboard_id", "look_id"));
    row.put(
        "scheduled_job.recipients",
        String.join(
            ", ",
            run.path("destinations").valueStream().map(d -> Json.text(d, "address")).toList()));
    time(row, "scheduled_job.created", run, "created_at");
    owner(row, run);
    return row;
  }

  private void plan(List<Map<String, Object>> rows, ObjectNode plan) {
    Map<String, Object> row =
        fields(
            plan,
            "scheduled_plan",
            "id",
            "name",
            "title",
            "crontab",
            "dashboard_id",
            "look_id",
            "enabled",
            "run_once");
    time(row, "scheduled_plan.created", plan, "created_at");
    time(row, "scheduled_plan.next_run", plan, "next_run_at");
    owner(row, plan);
    rows.add(row);
  }
}
