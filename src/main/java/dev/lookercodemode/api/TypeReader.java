package dev.lookercodemode.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads a schema node of either document form into a {@link Type}. */
final class TypeReader {
  private static final Type ANYTHING = new Type.Anything();

  Type read(JsonNode schema) {
    JsonNode ref = schema.path("$ref");
    if (ref.isTextual()) {
      // Both forms end a reference with the schema's name: #/components/schemas/User,
      // #/definitions/User.
      return new Type.Named(ref.asText().substring(ref.asText().lastIndexOf('/') + 1));
    }
    if (schema.has("oneOf")) {
      List<Type> options = new ArrayList<>();
      schema.path("oneOf").forEach(o -> options.add(read(o)));
      return new Type.Choice(options);
    }
    return switch (schema.path("type").asText()) {
      case "string" -> new Type.Text(schema.path("format").asText(), values(schema));
      case "integer" -> new Type.Int();
      case "number" -> new Type.Decimal();
      case "boolean" -> new Type.Bool();
      case "array" -> new Type.Listing(items(schema));
      case "object" -> new Type.Mapping(read(schema.path("additionalProperties")));
      default -> ANYTHING;
    };
  }

  /** Looker writes the enum of an array's items beside {@code items}, not in it. */
  private Type items(JsonNode array) {
    Type items = read(array.path("items"));
    List<String> values = values(array);
    return items instanceof Type.Text text && text.values().isEmpty() && !values.isEmpty()
        ? new Type.Text(text.format(), values)
        : items;
  }

  private static List<String> values(JsonNode schema) {
    JsonNode node = schema.has("enum") ? schema.path("enum") : schema.path("x-looker-values");
    List<String> values = new ArrayList<>();
    node.forEach(v -> values.add(v.asText()));
    return values;
  }
}
