package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The usual operations of one kind of entity, registered by name: list, search, get, create,
 * update, delete. What a kind does otherwise it registers itself.
 */
final class Entities {
  private final Operations operations;
  private final Table table;
  private final String idParameter;
  private final UnaryOperator<ObjectNode> view;

  /**
   * @param idParameter the path parameter that holds the id
   * @param view an entity as it is answered
   */
  Entities(Operations operations, Table table, String idParameter, UnaryOperator<ObjectNode> view) {
    this.operations = operations;
    this.table = table;
    this.idParameter = idParameter;
    this.view = view;
  }

  static Entities plain(Operations operations, Table table, String idParameter) {
    return new Entities(operations, table, idParameter, ObjectNode::deepCopy);
  }

  /** All of them; {@code ids}, sorts and paging as the call says. */
  Entities list(String operation) {
    operations.on(
        operation,
        call -> {
          String ids = call.query("ids");
          return Json.array(
              Search.run(
                  table.all().stream()
                      .filter(r -> ids.isEmpty() || Search.matches(r.path("id"), ids))
                      .map(view)
                      .toList(),
                  new Call(
                      call.operation(), call.path(), paging(call), call.body(), call.session())));
        });
    return this;
  }

  private static java.util.Map<String, String> paging(Call call) {
    java.util.Map<String, String> paging = new java.util.HashMap<>();
    for (String name : new String[] {"sorts", "limit", "offset", "page", "per_page"}) {
      if (call.query().containsKey(name)) {
        paging.put(name, call.query(name));
      }
    }
    return paging;
  }

  Entities search(String operation) {
    operations.on(
        operation, call -> Json.array(Search.run(table.all().stream().map(view).toList(), call)));
    return this;
  }

  Entities get(String operation) {
    operations.on(operation, call -> view.apply(table.get(call.path(idParameter))));
    return this;
  }

  /** Makes one of the body after {@code check} has looked at it and filled in what Looker would. */
  Entities create(String operation, Consumer<ObjectNode> check) {
    operations.on(
        operation,
        call -> {
          ObjectNode entity = call.object().deepCopy();
          entity.remove("id");
          check.accept(entity);
          return view.apply(table.add(entity));
        });
    return this;
  }

  /** Merges the body into one after {@code check} has looked at the merged whole. */
  Entities update(String operation, Consumer<ObjectNode> check) {
    operations.on(
        operation,
        call -> {
          String id = call.path(idParameter);
          ObjectNode merged = table.get(id).deepCopy();
          merged.setAll(call.object());
          merged.put("id", id);
          check.accept(merged);
          return view.apply(table.patch(id, call.object()));
        });
    return this;
  }

  Entities delete(String operation) {
    operations.does(operation, call -> table.remove(call.path(idParameter)));
    return this;
  }

  /** Refuses an entity whose members' values another one has, e.g. a name within a folder. */
  static void unique(Table table, ObjectNode entity, String... members) {
    for (ObjectNode other : table.all()) {
      boolean same =
          !Json.text(other, "id").equals(Json.text(entity, "id"))
              && !other.path("deleted").asBoolean();
      for (String member : members) {
        same &= Json.text(other, member).equalsIgnoreCase(Json.text(entity, member));
      }
      if (same) {
        throw ApiError.taken(members[0], Json.text(entity, members[0]));
      }
    }
  }

  static void require(JsonNode entity, String... members) {
    for (String member : members) {
      if (Json.text(entity, member).isBlank()) {
        throw ApiError.missing(member);
      }
    }
  }
}
