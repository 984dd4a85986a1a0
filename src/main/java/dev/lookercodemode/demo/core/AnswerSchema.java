package dev.lookercodemode.demo.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Property;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import java.util.List;

/**
 * What the API document says that an operation answers. Lists often answer less than a single
 * entity does: a script that works here must not find more than it would at Looker.
 */
final class AnswerSchema {
  private AnswerSchema() {}

  /** The answer without what the document does not declare; what it leaves open stays. */
  static JsonNode declared(Operation operation, JsonNode answer) {
    return pruned(answer, operation.result());
  }

  private static JsonNode pruned(JsonNode node, Type type) {
    if (type instanceof Type.Listing list && node.isArray()) {
      return Json.array(node.valueStream().map(n -> pruned(n, list.items())).toList());
    }
    if (!(type instanceof Type.Named named) || !(node instanceof ObjectNode object)) {
      return node;
    }
    List<Property> properties =
        ApiDocument.embedded().schema(named.schema()).map(Schema::properties).orElse(List.of());
    if (properties.isEmpty()) {
      return node;
    }
    ObjectNode pruned = Json.object();
    for (Property property : properties) {
      JsonNode value = object.get(property.name());
      if (value != null && !property.writeOnly()) {
        pruned.set(property.name(), pruned(value, property.type()));
      }
    }
    return pruned;
  }
}
