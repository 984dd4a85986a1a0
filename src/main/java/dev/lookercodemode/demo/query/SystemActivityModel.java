package dev.lookercodemode.demo.query;

import java.util.List;

/**
 * The facts of model {@code system__activity}: what the instance knows about its own content.
 *
 * <p>An explore's rows are one flat table whose columns are named by view and dimension.
 */
final class SystemActivityModel {
  static final Model MODEL =
      new Model(
          "system__activity",
          "System Activity",
          "system__activity",
          "looker__internal__analytics",
          List.of(
              contentUsage(),
              dashboard(),
              look(),
              user(),
              scheduledPlan(),
              scheduledJob(),
              history()));

  private SystemActivityModel() {}

  private static Explore contentUsage() {
    String explore = "content_usage";
    View base =
        view(explore, explore)
            .key("id", FieldType.NUMBER)
            .strings("content_id", "content_title", "content_type")
            .times("last_accessed")
            .numbers("days_since_last_accessed", "view_count")
            .numbers("api_count", "embed_count", "favorite_count", "schedule_count", "other_count")
            .count()
            .sum("api_total", "api_count", null)
            .sum("embed_total", "embed_count", null)
            .sum("favorites_total", "favorite_count", null)
            .sum("schedule_total", "schedule_count", null)
            .sum("other_total", "other_count", null)
            .build();
    return explore(
        explore,
        base,
        view(explore, "dashboard").key("id", FieldType.STRING).strings("title").count().build(),
        view(explore, "look").key("id", FieldType.NUMBER).strings("title").count().build());
  }

  private static Explore dashboard() {
    String explore = "dashboard";
    View base =
        view(explore, explore)
            .key("id", FieldType.STRING)
            .strings("title", "description", "folder_id", "user_id")
            .numbers("view_count")
            .yesNos("hidden")
            .times("created", "deleted")
            .count()
            .build();
    return explore(explore, base, person(explore), folder(explore));
  }

  private static Explore look() {
    String explore = "look";
    View base =
        view(explore, explore)
            .key("id", FieldType.NUMBER)
            .strings("title", "description", "folder_id", "user_id")
            .numbers("view_count")
            .yesNos("public")
            .times("created", "deleted")
            .count()
            .build();
    return explore(explore, base, person(explore), folder(explore), query(explore));
  }

  private static Explore user() {
    String explore = "user";
    View base =
        view(explore, explore)
            .key("id", FieldType.NUMBER)
            .strings("name", "first_name", "last_name", "email")
            .yesNos("is_disabled", "is_looker_employee")
            .times("created")
            .count()
            .build();
    return explore(explore, base);
  }

  private static Explore scheduledPlan() {
    String explore = "scheduled_plan";
    View base =
        view(explore, explore)
            .key("id", FieldType.NUMBER)
            .strings("name", "crontab", "dashboard_id", "look_id", "title", "user_id")
            .yesNos("enabled", "run_once")
            .times("created", "next_run")
            .count()
            .build();
    return explore(explore, base, person(explore));
  }

  private static Explore scheduledJob() {
    String explore = "scheduled_job";
    View base =
        view(explore, explore)
            .key("id", FieldType.NUMBER)
            .strings("scheduled_plan_id", "name", "status", "dashboard_id", "look_id", "recipients")
            .times("created")
            .count()
            .build();
    return explore(explore, base, person(explore));
  }

  private static Explore history() {
    String explore = "history";
    View base =
        view(explore, explore)
            .key("id", FieldType.NUMBER)
            .strings("status", "source", "issuer_source", "result_source", "connection_name")
            .strings("message", "dashboard_id", "look_id")
            .numbers("runtime")
            .times("created", "completed")
            .count()
            .count("query_run_count")
            .sum("total_runtime", "runtime", null)
            .average("average_runtime", "runtime", null)
            .build();
    return explore(
        explore,
        base,
        person(explore),
        query(explore),
        view(explore, "dashboard").key("id", FieldType.STRING).strings("title").count().build(),
        view(explore, "look").key("id", FieldType.NUMBER).strings("title").count().build());
  }

  private static View person(String explore) {
    return view(explore, "user")
        .key("id", FieldType.NUMBER)
        .strings("name", "email")
        .count()
        .build();
  }

  private static View folder(String explore) {
    return view(explore, "folder").key("id", FieldType.NUMBER).strings("name").count().build();
  }

  private static View query(String explore) {
    return view(explore, "query")
        .key("id", FieldType.STRING)
        .strings("slug", "model", "view")
        .count()
        .build();
  }

  private static View.Builder view(String explore, String view) {
    return new View.Builder(
        view, "activity_" + explore, column -> "\"%s\".\"%s.%s\"".formatted(explore, view, column));
  }

  private static Explore explore(String name, View base, View... joined) {
    return new Explore(
        name,
        base,
        List.of(joined).stream().map(view -> new Join(view, null, List.<String>of())).toList());
  }
}
