package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Scheduled plans, boards and connections. */
final class Schedules {
  private final Store store;

  Schedules(Store store) {
    this.store = store;
  }

  void register(Operations operations) {
    Entities.plain(operations, store.schedules, "scheduled_plan_id")
        .get("scheduled_plan")
        .search("search_scheduled_plans")
        .create("create_scheduled_plan", this::check)
        .update("update_scheduled_plan", this::check)
        .delete("delete_scheduled_plan");
    operations.on(
        "all_scheduled_plans",
        call -> {
          String user =
              call.query("user_id").isEmpty() ? call.session().userId() : call.query("user_id");
          return Json.array(
              store.schedules.all().stream()
                  .filter(p -> call.flag("all_users") || Json.text(p, "user_id").equals(user))
                  .map(ObjectNode::deepCopy)
                  .toList());
        });
    operations.on(
        "scheduled_plans_for_dashboard",
        call -> store.of(store.schedules, "dashboard_id", call.path("dashboard_id")));
    operations.on(
        "scheduled_plans_for_look",
        call -> store.of(store.schedules, "look_id", call.path("look_id")));
    Entities.plain(operations, store.boards, "board_id")
        .list("all_boards")
        .search("search_boards")
        .get("board")
        .create("create_board", b -> Entities.require(b, "title"))
        .update("update_board", b -> Entities.require(b, "title"))
        .delete("delete_board");
    operations.on("all_connections", call -> Json.array(Store.copies(store.connections.all())));
    operations.on(
        "connection", call -> store.connections.get(call.path("connection_name")).deepCopy());
  }

  private void check(ObjectNode plan) {
    Entities.require(plan, "name");
    if (plan.has("scheduled_plan_destination")
        && plan.path("scheduled_plan_destination").isEmpty()) {
      throw ApiError.invalid(
          "scheduled_plan_destination", "invalid", "At least one destination is needed.");
    }
    String user = Json.text(plan, "user_id");
    if (!user.isEmpty() && store.users.find(user).isEmpty()) {
      throw ApiError.invalid("user_id", "invalid", "There is no user '" + user + "'.");
    }
  }
}
