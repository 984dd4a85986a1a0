package dev.lookercodemode.demo.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.content.Boards;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.delivery.Schedules;
import dev.lookercodemode.demo.people.Sessions;
import java.time.Duration;
import java.util.List;

/** The schedules, alerts and boards of the shop. */
final class SeedPlans {
  private static final String DAILY = "0 7 * * *";
  private static final String WEEKLY = "0 8 * * 1";

  private final State state;

  private final SeedContent content;
  private final SeedSize size;

  SeedPlans(State state, SeedContent content, SeedSize size) {
    this.state = state;
    this.content = content;
    this.size = size;
  }

  void sow() {
    // Owners 12, 23 and 34 have left; dashboards 5, 8 and Look 3 are idle but still sent.
    dashboardPlan("Revenue every morning", 3, 2, DAILY);
    dashboardPlan("Weekly orders", 9, 12, WEEKLY);
    dashboardPlan("Regions for the board", 5, 12, WEEKLY);
    dashboardPlan("Old discounts mail", 8, 6, WEEKLY);
    dashboardPlan("Campaign report", 15, 23, DAILY);
    dashboardPlan("Signups", 18, 7, DAILY);
    dashboardPlan("Margins", 27, 34, WEEKLY);
    dashboardPlan("Inventory", 42, 4, DAILY);
    lookPlan("Returns by month", 3, 23, WEEKLY);
    lookPlan("Top orders", 2, 11, DAILY);
    lookPlan("Budget", 19, 34, WEEKLY);
    lookPlan("Catalog", 35, 5, WEEKLY);
    // The second and the last met their condition when they last ran.
    alert(1, "Monthly revenue below plan", 1_000, 1, "LESS_THAN", false);
    alert(6, "Brand above target", 30_000, 2, "GREATER_THAN", true);
    alert(10, "Category above target", 90_000, 12, "GREATER_THAN", false);
    alert(16, "Signup revenue below plan", 40_000, 23, "LESS_THAN", true);
    for (String title : List.of("Start here", "Leadership")) {
      state.boards.add(Boards.blank(title, state.now(), Sessions.ADMIN));
    }
  }

  private void dashboardPlan(String name, int dashboard, int owner, String crontab) {
    plan(name, content.dashboard(dashboard), "dashboard_id", owner, crontab, "wysiwyg_pdf");
  }

  private void lookPlan(String name, int look, int owner, String crontab) {
    plan(name, content.look(look), "look_id", owner, crontab, "csv");
  }

  private void plan(
      String name, String id, String field, int number, String crontab, String format) {
    String owner = size.person(number);
    if (id.isEmpty() || state.users.find(owner) == null) {
      return;
    }
    ObjectNode plan =
        Schedules.blank(owner, State.time(state.clock.instant().minus(Duration.ofDays(200))));
    plan.put("name", name).put("title", name).put("crontab", crontab);
    plan.put("next_run_at", State.time(state.clock.instant().plus(Duration.ofHours(20))));
    plan.put("last_run_at", State.time(state.clock.instant().minus(Duration.ofHours(4))));
    plan.put(field, id);
    state.schedules.add(plan);
    ObjectNode destination =
        Json.object()
            .put("type", "email")
            .put("format", format)
            .put("address", Json.text(state.users.get(owner).path("_email"), "email"))
            .put("looker_recipient", true);
    Schedules.setDestinations(state, plan, Json.array(List.of(destination)));
  }

  private void alert(
      int element, String title, double threshold, int number, String comparison, boolean met) {
    String owner = size.person(number);
    List<ObjectNode> elements = state.elements.all();
    if (element > elements.size() || state.users.find(owner) == null) {
      return;
    }
    ObjectNode alert =
        Json.object()
            .put("custom_title", title)
            .put("comparison_type", comparison)
            .put("cron", "0 * * * *")
            .put("dashboard_element_id", Json.text(elements.get(element - 1), "id"))
            .put("threshold", threshold)
            .put("owner_id", owner)
            .put("is_disabled", false)
            .putNull("disabled_reason")
            .put("is_public", true)
            .put("followed", false)
            .put("_last_run_at", State.time(state.clock.instant().minus(Duration.ofMinutes(20))))
            .put("_condition_met", met);
    String field = "orders.total_sale_price";
    alert.set("field", Json.object().put("name", field).put("title", "Total Sale Price"));
    String address = Json.text(state.users.get(owner).path("_email"), "email");
    alert.set(
        "destinations",
        Json.array(
            List.of(Json.object().put("destination_type", "EMAIL").put("email_address", address))));
    state.alerts.add(alert);
  }
}
