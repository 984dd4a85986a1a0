package dev.lookercodemode.demo.core;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/**
 * The operations on entities of one kind that are kept as they are sent: list, search, read,
 * create, update, delete. What else Looker does with them the demo does not do, so they count as
 * generic.
 */
public final class Crud {
  private final Handlers on;
  private final Table table;
  private final String idParameter;

  /**
   * Operations on a table.
   *
   * @param idParameter the path parameter that names one entity
   */
  public Crud(Handlers on, Table table, String idParameter) {
    this.on = on;
    this.table = table;
    this.idParameter = idParameter;
  }

  /** Lists all. */
  public Crud all(String operation) {
    on.onGeneric(operation, r -> DemoAnswer.json(Json.array(SearchFilter.page(table.all(), r))));
    return this;
  }

  /** Lists those that fit. */
  public Crud search(String operation) {
    on.onGeneric(operation, r -> DemoAnswer.json(Json.array(SearchFilter.search(table.all(), r))));
    return this;
  }

  /** Answers one. */
  public Crud get(String operation) {
    on.onGeneric(operation, r -> DemoAnswer.json(one(r)));
    return this;
  }

  /** Makes one from what is new and what was sent, which must hold the required fields. */
  public Crud create(
      String operation, Function<DemoRequest, ObjectNode> blank, String... required) {
    on.onGeneric(
        operation,
        r -> {
          ObjectNode body = r.body();
          ApiErrors.require(body, required);
          ObjectNode entity = blank.apply(r);
          Table.merge(entity, body);
          return DemoAnswer.json(table.add(entity));
        });
    return this;
  }

  /** Changes one. */
  public Crud update(String operation) {
    on.onGeneric(
        operation,
        r -> {
          ObjectNode entity = one(r);
          Table.merge(entity, r.body());
          return DemoAnswer.json(entity);
        });
    return this;
  }

  /** Deletes one. */
  public Crud delete(String operation) {
    on.onGeneric(
        operation,
        r -> {
          table.remove(Json.text(one(r), "id"));
          return DemoAnswer.noContent();
        });
    return this;
  }

  private ObjectNode one(DemoRequest request) {
    return table.get(request.path(idParameter));
  }
}
