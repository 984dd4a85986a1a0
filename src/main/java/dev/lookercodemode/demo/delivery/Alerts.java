package dev.lookercodemode.demo.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.SearchFilter;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import java.util.ArrayList;
import java.util.List;

/** Alerts on the tiles of dashboards. */
public final class Alerts {
  private final State state;

  public Alerts(State state) {
    this.state = state;
  }

  public void register(Handlers on) {
    on.on("search_alerts", this::search);
    on.on("get_alert", r -> DemoAnswer.json(view(alert(r))));
    on.on("update_alert", this::replace);
    on.on("update_alert_field", this::update);
  }

  private ObjectNode alert(DemoRequest request) {
    return state.alerts.get(request.path("alert_id"));
  }

  private ObjectNode view(ObjectNode alert) {
    ObjectNode view = Table.served(alert);
    ObjectNode owner = state.users.find(Json.text(alert, "owner_id"));
    if (owner != null) {
      view.put(
          "owner_display_name",
          Json.text(owner, "first_name") + " " + Json.text(owner, "last_name"));
    }
    return view;
  }

  private DemoAnswer search(DemoRequest request) {
    String me = request.login().userId();
    String disabled = request.query("disabled");
    List<ObjectNode> found = new ArrayList<>();
    for (ObjectNode alert : state.alerts.all()) {
      boolean mine = request.flag("all_owners") || Json.text(alert, "owner_id").equals(me);
      if (mine && (disabled == null || disabled.equals(Json.text(alert, "is_disabled")))) {
        found.add(view(alert));
      }
    }
    return DemoAnswer.json(Json.array(SearchFilter.page(found, request)));
  }

  private DemoAnswer replace(DemoRequest request) {
    ObjectNode alert = alert(request);
    ObjectNode sent = request.body();
    ApiErrors.require(sent, "comparison_type", "cron", "owner_id", "threshold");
    for (String part : List.of("destinations", "field")) {
      if (!sent.hasNonNull(part)) {
        throw ApiErrors.invalid(part, "missing_field", "This field is required.");
      }
    }
    return merge(alert, sent);
  }

  private DemoAnswer update(DemoRequest request) {
    return merge(alert(request), request.body());
  }

  private DemoAnswer merge(ObjectNode alert, ObjectNode sent) {
    String owner = Json.text(sent, "owner_id");
    if (!owner.isEmpty() && state.users.find(owner) == null) {
      throw ApiErrors.invalid("owner_id", "invalid", "There is no such user.");
    }
    Table.merge(alert, sent);
    return DemoAnswer.json(view(alert));
  }
}
