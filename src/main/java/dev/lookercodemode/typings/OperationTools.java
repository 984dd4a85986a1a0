package dev.lookercodemode.typings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Type;

/**
 * The API as one MCP tool per operation, which is what code mode is measured against: name,
 * summary, and an input schema in which the members of a body stand, and objects within them do
 * not.
 */
final class OperationTools {
  private final ApiDocument api;

  private OperationTools(ApiDocument api) {
    this.api = api;
  }

  /** The answer to {@code tools/list}, as JSON. */
  static String of(ApiDocument api) {
    OperationTools tools = new OperationTools(api);
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    api.callable().stream().forEach(o -> list.add(tools.tool(o)));
    return list.toString();
  }

  private ObjectNode tool(Operation operation) {
    ObjectNode tool = JsonNodeFactory.instance.objectNode();
    tool.put("name", operation.name()).put("description", operation.summary());
    ObjectNode schema = tool.putObject("inputSchema").put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (Parameter p : operation.parameters()) {
      properties.set(p.name(), schema(p.type(), 0));
    }
    Body body = operation.body();
    if (body != null) {
      properties.set(Operation.BODY, schema(body.type(), 1));
    }
    if (!operation.requiredArgumentNames().isEmpty()) {
      ArrayNode required = schema.putArray("required");
      operation.requiredArgumentNames().forEach(required::add);
    }
    return tool;
  }

  private ObjectNode schema(Type type, int depth) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    switch (type) {
      case Type.Anything _, Type.Choice _ -> {}
      case Type.Text text -> {
        node.put("type", "string");
        if (!text.values().isEmpty()) {
          ArrayNode values = node.putArray("enum");
          text.values().forEach(values::add);
        }
      }
      case Type.Int _ -> node.put("type", "integer");
      case Type.Decimal _ -> node.put("type", "number");
      case Type.Bool _ -> node.put("type", "boolean");
      case Type.Listing(Type items) -> node.put("type", "array").set("items", schema(items, depth));
      case Type.Mapping _ -> node.put("type", "object");
      case Type.Named(String name) -> {
        node.put("type", "object");
        if (depth > 0) {
          ObjectNode properties = node.putObject("properties");
          api.schema(name)
              .ifPresent(
                  s ->
                      s.properties().stream()
                          .filter(p -> !p.readOnly())
                          .forEach(p -> properties.set(p.name(), schema(p.type(), depth - 1))));
        }
      }
    }
    return node;
  }
}
