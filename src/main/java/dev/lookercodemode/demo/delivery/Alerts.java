package dev.lookercodemode.demo.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.SearchFilter;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import dev.lookercodemode.demo.data.QueryRuns;
import dev.lookercodemode.demo.query.QueryException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Alerts on the tiles of dashboards, and what they told their owners. */
public final class Alerts {
  private final State state;
  private final QueryRuns runs;

  public Alerts(State state, QueryRuns runs) {
    this.state = state;
    this.runs = runs;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    on.on("search_alerts", this::search);
    on.on("get_alert", r -> DemoAnswer.json(view(alert(r), r)));
    on.on("create_alert", this::create);
    on.on("update_alert", this::replace);
    on.on("update_alert_field", this::update);
    on.on("delete_alert", this::delete);
    on.on("follow_alert", r -> follow(r, true));
    on.on("unfollow_alert", r -> follow(r, false));
    on.onUnlocked("enqueue_alert", this::enqueue);
    on.on("alert_notifications", this::notifications);
    on.on("read_alert_notification", this::read);
  }

  private ObjectNode alert(DemoRequest request) {
    return state.alerts.get(request.path("alert_id"));
  }

  private ObjectNode view(ObjectNode alert, DemoRequest request) {
    ObjectNode view = Table.served(alert);
    ObjectNode owner = state.users.find(Json.text(alert, "owner_id"));
    if (owner != null) {
      view.put(
          "owner_display_name",
          Json.text(owner, "first_name") + " " + Json.text(owner, "last_name"));
    }
    String me = request.login().userId();
    view.put("followed", Json.texts(alert.path("_followers")).contains(me));
    view.put("followable", alert.path("is_public").asBoolean());
    return view;
  }

  private DemoAnswer search(DemoRequest request) {
    String me = request.login().userId();
    String disabled = request.query("disabled");
    List<ObjectNode> found = new ArrayList<>();
    for (ObjectNode alert : state.alerts.all()) {
      boolean mine = request.flag("all_owners") || Json.text(alert, "owner_id").equals(me);
      boolean wanted =
          disabled == null || disabled.equalsIgnoreCase(Json.text(alert, "is_disabled"));
      if (mine && wanted && ranAsAsked(alert, request)) {
        found.add(view(alert, request));
      }
    }
    return DemoAnswer.json(
        Json.array(
            SearchFilter.search(
                found,
                request,
                "all_owners",
                "disabled",
                "condition_met",
                "last_run_start",
                "last_run_end")));
  }

  private static boolean ranAsAsked(ObjectNode alert, DemoRequest request) {
    String met = request.query("condition_met");
    String start = request.query("last_run_start");
    String end = request.query("last_run_end");
    String ran = Json.text(alert, "_last_run_at");
    return (met == null || met.equalsIgnoreCase(Json.text(alert, "_condition_met")))
        && (start == null || ran.compareTo(start) >= 0)
        && (end == null || (!ran.isEmpty() && ran.compareTo(end) <= 0));
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    requireWhole(body);
    ObjectNode alert =
        Json.object()
            .putNull("custom_title")
            .putNull("dashboard_element_id")
            .put("is_disabled", false)
            .putNull("disabled_reason")
            .put("is_public", false);
    requireSound(body);
    Table.merge(alert, body);
    return DemoAnswer.json(view(state.alerts.add(alert), request));
  }

  private DemoAnswer replace(DemoRequest request) {
    requireWhole(request.body());
    return update(request);
  }

  private static void requireWhole(ObjectNode sent) {
    ApiErrors.require(sent, "comparison_type", "cron", "owner_id", "threshold");
    for (String part : List.of("destinations", "field")) {
      if (!sent.hasNonNull(part)) {
        throw ApiErrors.invalid(part, "missing_field", "This field is required.");
      }
    }
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode alert = alert(request);
    requireSound(request.body());
    Table.merge(alert, request.body());
    return DemoAnswer.json(view(alert, request));
  }

  private void requireSound(ObjectNode sent) {
    String owner = Json.text(sent, "owner_id");
    if (!owner.isEmpty() && state.users.find(owner) == null) {
      throw ApiErrors.invalid("owner_id", "invalid", "There is no such user.");
    }
    String element = Json.text(sent, "dashboard_element_id");
    if (!element.isEmpty() && state.elements.find(element) == null) {
      throw ApiErrors.invalid("dashboard_element_id", "invalid", "There is no such element.");
    }
  }

  private DemoAnswer delete(DemoRequest request) {
    state.alerts.remove(Json.text(alert(request), "id"));
    return DemoAnswer.noContent();
  }

  private DemoAnswer follow(DemoRequest request, boolean follows) {
    ObjectNode alert = alert(request);
    String me = request.login().userId();
    List<String> followers = new ArrayList<>(Json.texts(alert.path("_followers")));
    followers.remove(me);
    if (follows) {
      followers.add(me);
    }
    alert.set("_followers", Json.strings(followers));
    return DemoAnswer.noContent();
  }

  /** Runs the query of the alert's tile now, and tells the owner if the condition is met. */
  private DemoAnswer enqueue(DemoRequest request) {
    ObjectNode alert = runs.locked(() -> alert(request));
    ObjectNode query = runs.locked(() -> queryOf(alert));
    double value = query == null ? Double.NaN : value(alert, query, request);
    runs.locked(() -> note(alert, value));
    return DemoAnswer.noContent();
  }

  private @Nullable ObjectNode queryOf(ObjectNode alert) {
    ObjectNode element = state.elements.find(Json.text(alert, "dashboard_element_id"));
    ObjectNode look = element == null ? null : state.looks.find(Json.text(element, "look_id"));
    ObjectNode holder = look == null ? element : look;
    ObjectNode query = state.queries.find(Json.text(holder == null ? alert : holder, "query_id"));
    return query == null ? null : query.deepCopy();
  }

  /** The alert's field in the first row; not a number if the query has no such field. */
  private double value(ObjectNode alert, ObjectNode query, DemoRequest request) {
    try {
      byte[] rows = runs.run(query, "json", QueryRuns.Asker.api(request)).content();
      JsonNode parsed = Json.parse(rows);
      JsonNode first = parsed == null ? Json.missing() : parsed.path(0);
      String field = Json.text(alert.path("field"), "name");
      return first.path(field).isNumber() ? first.path(field).asDouble() : Double.NaN;
    } catch (QueryException e) {
      return Double.NaN;
    }
  }

  private ObjectNode note(ObjectNode alert, double value) {
    double threshold = alert.path("threshold").asDouble();
    boolean met =
        switch (Json.text(alert, "comparison_type")) {
          case "GREATER_THAN" -> value > threshold;
          case "GREATER_THAN_OR_EQUAL_TO" -> value >= threshold;
          case "LESS_THAN" -> value < threshold;
          case "LESS_THAN_OR_EQUAL_TO" -> value <= threshold;
          case "EQUAL_TO" -> value == threshold;
          default -> false;
        };
    alert.put("_last_run_at", state.now()).put("_condition_met", met);
    if (met && !alert.path("is_disabled").asBoolean()) {
      ObjectNode notification =
          Json.object()
              .put("user_id", Json.text(alert, "owner_id"))
              .put("alert_condition_id", Json.text(alert, "id"))
              .put("is_read", false)
              .put("field_value", value)
              .put("threshold_value", threshold)
              .put("ran_at", state.now())
              .put("notification_type", "ALERT")
              .put("triggering_field_title", Json.text(alert.path("field"), "title"));
      ObjectNode payload =
          Json.object()
              .put("alert_id", Json.text(alert, "id"))
              .put("title", Json.text(alert, "custom_title"));
      ObjectNode element = state.elements.find(Json.text(alert, "dashboard_element_id"));
      ObjectNode dashboard =
          element == null ? null : state.dashboards.find(Json.text(element, "dashboard_id"));
      if (dashboard != null) {
        payload.put("dashboard_id", Json.text(dashboard, "id"));
        payload.put("dashboard_name", Json.text(dashboard, "title"));
      }
      notification.set("alert", payload);
      state.notifications.add(notification);
      notification.put("notification_id", Json.text(notification, "id"));
    }
    return alert;
  }

  private DemoAnswer notifications(DemoRequest request) {
    return DemoAnswer.json(
        Json.array(
            SearchFilter.page(
                state.notifications.with("user_id", request.login().userId()), request)));
  }

  private DemoAnswer read(DemoRequest request) {
    ObjectNode notification = state.notifications.get(request.path("alert_notification_id"));
    return DemoAnswer.json(notification.put("is_read", true));
  }
}
