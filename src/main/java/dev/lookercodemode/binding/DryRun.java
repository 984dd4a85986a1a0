package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.api.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Stand-in for the writes of a dry run: notes what would have been sent and answers with an object
 * that the rest of the script can work with. What it made up it also answers to reads. Safe for use
 * by several threads.
 */
final class DryRun {
  private static final Reply.Value NOTHING = new Reply.Value("\"\"");

  private final Bodies bodies;
  private final PlannedObjects objects;
  private final CallLog log;
  private final @Nullable String where;

  /**
   * @param objects what the run planned at the instance, shared by all its users
   * @param where where the writes would go, for people
   */
  DryRun(Bodies bodies, PlannedObjects objects, CallLog log, @Nullable String where) {
    this.bodies = bodies;
    this.objects = objects;
    this.log = log;
    this.where = where;
  }

  /** Plans a write instead of sending it. */
  Reply plan(Operation operation, RequestMaker.Call call) {
    log.planned(call.write(where, operation));
    if (operation.verb() == Verb.DELETE) {
      String id = lastPathArgument(operation, call);
      if (id != null) {
        objects.remove(id);
      }
      return NOTHING;
    }
    JsonNode answer =
        switch (operation.result()) {
          case Type.Named named -> object(operation, call, bodies.properties(named).contains("id"));
          case Type.Anything() -> object(operation, call, false);
          case Type.Mapping(Type values) -> object(operation, call, false);
          case Type.Listing(Type items) -> list(call.body());
          default -> new TextNode("");
        };
    return new Reply.Value(answer.toString());
  }

  /**
   * The answer to a read that asks for something this dry run made up, or null where Looker is to
   * be asked: it would know nothing of it.
   */
  Reply.@Nullable Value read(Operation operation, RequestMaker.Call call) {
    boolean asksForPlanned =
        operation.parameters().stream()
            .map(p -> call.arguments().get(p.name()))
            .anyMatch(v -> v != null && objects.get(v.asText()) != null);
    if (!asksForPlanned) {
      return null;
    }
    String id = lastPathArgument(operation, call);
    ObjectNode known = id == null ? null : objects.get(id);
    return switch (operation.result()) {
      case Type.Named named when known != null -> new Reply.Value(known.toString());
      case Type.Named named ->
          new Reply.Value(complete(named, pathArguments(operation, call)).toString());
      case Type.Listing listing -> new Reply.Value("[]");
      default -> isJson(call) ? new Reply.Value("[]") : NOTHING;
    };
  }

  /** Whether rows are asked for: of what is only planned there are none. */
  private static boolean isJson(RequestMaker.Call call) {
    JsonNode format = call.arguments().get("result_format");
    return format != null && format.asText().startsWith("json");
  }

  private ObjectNode object(Operation operation, RequestMaker.Call call, boolean hasId) {
    String id = lastPathArgument(operation, call);
    boolean update = operation.verb() == Verb.PATCH || operation.verb() == Verb.PUT;
    ObjectNode object = Json.MAPPER.createObjectNode();
    ObjectNode known = update && id != null ? objects.get(id) : null;
    if (known != null) {
      object.setAll(known);
    }
    object.setAll(pathArguments(operation, call));
    if (call.body() instanceof ObjectNode body) {
      object.setAll(body);
    }
    if (update && id != null) {
      object.put("id", id);
    } else if (hasId) {
      id = objects.nextId();
      object.put("id", id);
      complete(operation.result(), object);
    }
    object.put("planned", true);
    if (id != null && (known != null || PlannedObjects.isPlanned(id))) {
      objects.put(id, object);
    }
    return object;
  }

  /** What a new object holds nothing of yet, so that scripts can go through it. */
  private ObjectNode complete(Type type, ObjectNode object) {
    for (String list : bodies.lists(type)) {
      if (!object.has(list)) {
        object.putArray(list);
      }
    }
    return object.put("planned", true);
  }

  private static ObjectNode pathArguments(Operation operation, RequestMaker.Call call) {
    ObjectNode given = Json.MAPPER.createObjectNode();
    for (Parameter p : operation.parameters()) {
      JsonNode value = call.arguments().get(p.name());
      if (p.in() == Parameter.Place.PATH && value != null) {
        given.put(p.name(), value.asText());
      }
    }
    return given;
  }

  /** A list of ids (set_user_roles) comes back as the objects of these ids. */
  private static ArrayNode list(@Nullable JsonNode body) {
    ArrayNode list = Json.MAPPER.createArrayNode();
    if (body instanceof ArrayNode items) {
      for (JsonNode item : items) {
        ObjectNode object =
            item instanceof ObjectNode o
                ? o.deepCopy()
                : Json.MAPPER.createObjectNode().set("id", item);
        list.add(object.put("planned", true));
      }
    }
    return list;
  }

  private static @Nullable String lastPathArgument(Operation operation, RequestMaker.Call call) {
    String last = null;
    for (Parameter p : operation.parameters()) {
      JsonNode value = call.arguments().get(p.name());
      if (p.in() == Parameter.Place.PATH && value != null) {
        last = value.asText();
      }
    }
    return last;
  }
}
