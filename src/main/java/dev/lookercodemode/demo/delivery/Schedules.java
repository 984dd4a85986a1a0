package dev.lookercodemode.demo.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.content.LookmlDashboards;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.SearchFilter;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Scheduled plans: what is sent, when and to whom. */
public final class Schedules {
  private static final List<String> SUBJECTS =
      List.of("dashboard_id", "look_id", "lookml_dashboard_id", "query_id");

  private final State state;

  public Schedules(State state) {
    this.state = state;
  }

  public void register(Handlers on) {
    on.on("all_scheduled_plans", r -> list(r, p -> true));
    on.on("scheduled_plan", r -> DemoAnswer.json(view(plan(r))));
    on.on("create_scheduled_plan", this::create);
    on.on("update_scheduled_plan", this::update);
    on.on("delete_scheduled_plan", this::delete);
    on.on("scheduled_plans_for_dashboard", r -> of(r, "dashboard_id", state.dashboards));
    on.on("scheduled_plans_for_look", r -> of(r, "look_id", state.looks));
    on.on("scheduled_plans_for_lookml_dashboard", this::ofLookml);
    on.on("scheduled_plans_for_space", this::ofFolder);
    on.on("search_scheduled_plans", this::search);
    on.on("scheduled_plan_run_once", this::runNew);
    on.on("scheduled_plan_run_once_by_id", this::runOnce);
  }

  private ObjectNode plan(DemoRequest request) {
    return state.schedules.get(request.path("scheduled_plan_id"));
  }

  private DemoAnswer of(DemoRequest request, String field, Table table) {
    String id = Json.text(table.get(request.path(field)), "id");
    return list(request, p -> Json.text(p, field).equals(id));
  }

  private DemoAnswer ofLookml(DemoRequest request) {
    String id = request.path("lookml_dashboard_id");
    if (LookmlDashboards.find(id) == null) {
      throw ApiErrors.notFound();
    }
    return list(request, p -> Json.text(p, "lookml_dashboard_id").equals(id));
  }

  private DemoAnswer ofFolder(DemoRequest request) {
    String id = Json.text(state.folders.get(request.path("space_id")), "id");
    List<ObjectNode> plans = new ArrayList<>();
    for (ObjectNode plan : state.schedules.all()) {
      ObjectNode look = state.looks.find(Json.text(plan, "look_id"));
      ObjectNode content =
          look == null ? state.dashboards.find(Json.text(plan, "dashboard_id")) : look;
      if (content != null && Json.text(content, "folder_id").equals(id)) {
        plans.add(view(plan));
      }
    }
    return DemoAnswer.json(Json.array(plans));
  }

  /** By what the plans have, and by what stands in their owners and destinations. */
  private DemoAnswer search(DemoRequest request) {
    List<ObjectNode> plans = visible(request, p -> true);
    for (ObjectNode plan : plans) {
      plan.put("user_first_name", Json.text(plan.path("user"), "first_name"));
      plan.put("user_last_name", Json.text(plan.path("user"), "last_name"));
      plan.set("recipient", ofDestinations(plan, "address"));
      plan.set("destination_type", ofDestinations(plan, "type"));
      plan.set("delivery_format", ofDestinations(plan, "format"));
    }
    return DemoAnswer.json(Json.array(SearchFilter.search(plans, request, "all_users", "user_id")));
  }

  private static ArrayNode ofDestinations(ObjectNode plan, String field) {
    return Json.strings(
        plan.path("scheduled_plan_destination")
            .valueStream()
            .map(d -> Json.text(d, field))
            .toList());
  }

  private DemoAnswer list(DemoRequest request, Predicate<ObjectNode> wanted) {
    return DemoAnswer.json(Json.array(visible(request, wanted)));
  }

  /** The caller's plans, or those of one user, or of all. */
  private List<ObjectNode> visible(DemoRequest request, Predicate<ObjectNode> wanted) {
    String asked = request.query("user_id");
    String owner = asked == null ? request.login().userId() : asked;
    boolean all = request.flag("all_users");
    return state.schedules.all().stream()
        .filter(wanted)
        .filter(p -> all || Json.text(p, "user_id").equals(owner))
        .map(this::view)
        .toList();
  }

  private ObjectNode view(ObjectNode plan) {
    ObjectNode view = Table.served(plan);
    ObjectNode user = state.users.find(Json.text(plan, "user_id"));
    if (user == null) {
      view.putNull("user");
    } else {
      String first = Json.text(user, "first_name");
      String last = Json.text(user, "last_name");
      view.set(
          "user",
          Json.object()
              .put("id", Json.text(user, "id"))
              .put("first_name", first)
              .put("last_name", last)
              .put("display_name", (first + " " + last).strip()));
    }
    return view;
  }

  /** A new plan with the fields that answers show. */
  public static ObjectNode blank(String owner, String created) {
    ObjectNode plan = Json.object().putNull("name").putNull("title").put("user_id", owner);
    SUBJECTS.forEach(plan::putNull);
    return plan.put("enabled", true)
        .put("run_as_recipient", false)
        .put("run_once", false)
        .put("require_results", false)
        .put("require_no_results", false)
        .put("require_change", false)
        .put("send_all_results", false)
        .put("include_links", true)
        .put("timezone", "UTC")
        .putNull("crontab")
        .putNull("datagroup")
        .putNull("filters_string")
        .put("created_at", created)
        .put("updated_at", created)
        .putNull("next_run_at")
        .putNull("last_run_at");
  }

  /** Replaces all destinations of a plan. */
  public static void setDestinations(State state, ObjectNode plan, JsonNode sent) {
    List<ObjectNode> destinations = new ArrayList<>();
    for (JsonNode node : sent) {
      if (node instanceof ObjectNode destination) {
        ObjectNode own = Json.object();
        Table.merge(own, destination);
        own.put("scheduled_plan_id", Json.text(plan, "id"));
        destinations.add(state.destinations.add(own));
      }
    }
    plan.set("scheduled_plan_destination", Json.array(destinations));
  }

  private static void requireDestinations(JsonNode sent) {
    if (!sent.isArray() || sent.isEmpty()) {
      throw ApiErrors.invalid(
          "scheduled_plan_destination", "missing_field", "A plan needs a destination.");
    }
  }

  private void requireOwner(ObjectNode plan) {
    if (state.users.find(Json.text(plan, "user_id")) == null) {
      throw ApiErrors.invalid("user_id", "invalid", "There is no such user.");
    }
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode plan = made(request, false);
    plan.put("next_run_at", State.time(state.clock.instant().plus(Duration.ofDays(1))));
    state.schedules.add(plan);
    setDestinations(state, plan, request.body().path("scheduled_plan_destination"));
    return DemoAnswer.json(view(plan));
  }

  /** Runs a plan that is not kept. */
  private DemoAnswer runNew(DemoRequest request) {
    ObjectNode plan = made(request, true);
    plan.put("id", "run-" + (state.planRuns.size() + 1));
    setDestinations(state, plan, request.body().path("scheduled_plan_destination"));
    record(plan, request);
    return DemoAnswer.json(view(plan));
  }

  private void record(ObjectNode plan, DemoRequest request) {
    plan.put("last_run_at", state.now());
    ObjectNode run =
        Json.object()
            .put("scheduled_plan_id", Json.text(plan, "id"))
            .put("name", Json.text(plan, "name"))
            .put("status", "success")
            .put("user_id", Json.text(plan, "user_id"))
            .put("started_by", request.login().userId())
            .put("created_at", state.now());
    run.set("destinations", plan.path("scheduled_plan_destination").deepCopy());
    SUBJECTS.forEach(s -> run.set(s, plan.path(s)));
    state.planRuns.add(run);
  }

  private ObjectNode made(DemoRequest request, boolean once) {
    ObjectNode plan = blank(request.login().userId(), state.now());
    ObjectNode body = request.body();
    Table.merge(plan, body);
    if (SUBJECTS.stream().allMatch(s -> Json.text(plan, s).isEmpty())) {
      throw ApiErrors.invalid("dashboard_id", "missing_field", "A plan needs content to send.");
    }
    requireSubject(plan);
    if (once) {
      plan.put("run_once", true);
    }
    if (Json.text(plan, "datagroup").isEmpty() && !plan.path("run_once").asBoolean()) {
      ApiErrors.require(plan, "crontab");
    }
    requireDestinations(body.path("scheduled_plan_destination"));
    requireOwner(plan);
    return plan;
  }

  private void requireSubject(ObjectNode plan) {
    String dashboard = Json.text(plan, "dashboard_id");
    String look = Json.text(plan, "look_id");
    if (!dashboard.isEmpty() && state.dashboards.find(dashboard) == null) {
      throw ApiErrors.invalid("dashboard_id", "invalid", "There is no such dashboard.");
    }
    if (!look.isEmpty() && state.looks.find(look) == null) {
      throw ApiErrors.invalid("look_id", "invalid", "There is no such Look.");
    }
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode plan = plan(request);
    ObjectNode sent = request.body();
    JsonNode destinations = sent.path("scheduled_plan_destination");
    if (!destinations.isMissingNode()) {
      requireDestinations(destinations);
    }
    ObjectNode wanted = plan.deepCopy();
    Table.merge(wanted, sent);
    requireOwner(wanted);
    Table.merge(plan, sent);
    if (!destinations.isMissingNode()) {
      setDestinations(state, plan, destinations);
    }
    plan.put("updated_at", state.now());
    return DemoAnswer.json(view(plan));
  }

  private DemoAnswer delete(DemoRequest request) {
    state.schedules.remove(Json.text(plan(request), "id"));
    return DemoAnswer.noContent();
  }

  private DemoAnswer runOnce(DemoRequest request) {
    ObjectNode plan = plan(request);
    ObjectNode changed = plan.deepCopy();
    Table.merge(changed, request.body());
    record(changed, request);
    plan.put("last_run_at", state.now());
    return DemoAnswer.json(view(changed));
  }
}
