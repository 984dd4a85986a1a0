package dev.lookercodemode.demo.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;

/** Users that are programs. */
public final class ServiceAccounts {
  private final State state;
  private final Users users;

  public ServiceAccounts(State state, Users users) {
    this.state = state;
    this.users = users;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    on.on("create_service_account", this::create);
    on.on("update_service_account", this::update);
    on.on("delete_service_account", this::delete);
  }

  private ObjectNode account(DemoRequest request) {
    ObjectNode user = state.users.get(request.path("user_id"));
    if (!user.path("is_service_account").asBoolean()) {
      throw ApiErrors.notFound();
    }
    return user;
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode user = Users.blank().put("is_service_account", true);
    Table.merge(user, request.body());
    String name = Json.text(user, "service_account_name");
    if (name.isEmpty()) {
      throw ApiErrors.invalid("service_account_name", "missing_field", "This field is required.");
    }
    return DemoAnswer.json(users.view(state.users.add(user.put("first_name", name))));
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode user = account(request);
    Table.merge(user, request.body());
    return DemoAnswer.json(users.view(user));
  }

  private DemoAnswer delete(DemoRequest request) {
    state.users.remove(Json.text(account(request), "id"));
    return DemoAnswer.noContent();
  }
}
