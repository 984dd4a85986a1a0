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

  SeedPlans(State state) {
    this.state = state;
  }

  void sow() {
    // Owners 12, 23 and 34 have left; dashboards 5, 8 and Look 3 are idle but still sent.
    dashboardPlan("Revenue every morning", "3", "2", DAILY);
    dashboardPlan("Weekly orders", "9", "12", WEEKLY);
    dashboardPlan("Regions for the board", "5", "12", WEEKLY);
    dashboardPlan("Old discounts mail", "8", "6", WEEKLY);
    dashboardPlan("Campaign report", "15", "23", DAILY);
    dashboardPlan("Signups", "18", "7", DAILY);
    dashboardPlan("Margins", "27", "34", WEEKLY);
    dashboardPlan("Inventory", "42", "4", DAILY);
    lookPlan("Returns by month", "3", "23", WEEKLY);
    lookPlan("Top orders", "2", "11", DAILY);
    lookPlan("Budget", "19", "34", WEEKLY);
    lookPlan("Catalog", "35", "5", WEEKLY);
    alert("1", "Orders below plan", 100, "1", "LESS_THAN");
    alert("6", "Revenue above target", 50_000, "2", "GREATER_THAN");
    alert("10", "Too many returns", 25, "12", "GREATER_THAN");
    alert("16", "Signups below plan", 40, "23", "LESS_THAN");
    for (String title : List.of("Start here", "Leadership")) {
      state.boards.add(Boards.blank(title, state.now(), Sessions.ADMIN));
    }
  }

  private void dashboardPlan(String name, String dashboard, String owner, String crontab) {
    plan(name, owner, crontab, "wysiwyg_pdf").put("dashboard_id", dashboard);
  }

  private void lookPlan(String name, String look, String owner, String crontab) {
    plan(name, owner, crontab, "csv").put("look_id", look);
  }

  private ObjectNode plan(String name, String owner, String crontab, String format) {
    ObjectNode plan =
        Schedules.blank(owner, State.time(state.clock.instant().minus(Duration.ofDays(200))));
    plan.put("name", name).put("title", name).put("crontab", crontab);
    plan.put("next_run_at", State.time(state.clock.instant().plus(Duration.ofHours(20))));
    plan.put("last_run_at", State.time(state.clock.instant().minus(Duration.ofHours(4))));
    state.schedules.add(plan);
    ObjectNode destination =
        Json.object()
            .put("type", "email")
            .put("format", format)
            .put("address", Json.text(state.users.get(owner).path("_email"), "email"))
            .put("looker_recipient", true);
    Schedules.setDestinations(state, plan, Json.array(List.of(destination)));
    return plan;
  }

  private void alert(
      String element, String title, double threshold, String owner, String comparison) {
    ObjectNode alert =
        Json.object()
            .put("custom_title", title)
            .put("comparison_type", comparison)
            .put("cron", "0 * * * *")
            .put("dashboard_element_id", element)
            .put("threshold", threshold)
            .put("owner_id", owner)
            .put("is_disabled", false)
            .putNull("disabled_reason")
            .put("is_public", true)
            .put("followed", false);
    alert.set("field", Json.object().put("name", "orders.count").put("title", "Orders Count"));
    String address = Json.text(state.users.get(owner).path("_email"), "email");
    alert.set(
        "destinations",
        Json.array(
            List.of(Json.object().put("destination_type", "EMAIL").put("email_address", address))));
    state.alerts.add(alert);
  }
}
