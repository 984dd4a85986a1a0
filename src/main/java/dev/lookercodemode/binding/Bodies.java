package dev.lookercodemode.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Property;
import dev.lookercodemode.api.Type;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the API document says of bodies, applied to what scripts pass. */
final class Bodies {
  private static final ObjectMapper JSON = Json.MAPPER;
  private final ApiDocument api;

  Bodies(ApiDocument api) {
    this.api = api;
  }

  /** The names of the properties of a type; empty unless it is a schema. */
  Set<String> properties(Type type) {
    Set<String> names = new LinkedHashSet<>();
    if (type instanceof Type.Named named) {
      api.schema(named.schema()).ifPresent(s -> s.properties().forEach(p -> names.add(p.name())));
    }
    return names;
  }

  /** The names of those properties of a type that are lists. */
  Set<String> lists(Type type) {
    Set<String> names = new LinkedHashSet<>();
    if (type instanceof Type.Named named) {
      api.schema(named.schema()).stream()
          .flatMap(s -> s.properties().stream())
          .filter(p -> p.type() instanceof Type.Listing)
          .forEach(p -> names.add(p.name()));
    }
    return names;
  }

  /**
   * The body as it is sent: text that is JSON is read, and a number that stands where the document
   * says text (an id) becomes text. Everything else is left to Looker to judge, explicit nulls too.
   *
   * @throws IllegalArgumentException with what was expected, if the value cannot be meant
   */
  JsonNode fit(JsonNode value, Type type) {
    JsonNode body = value.isTextual() ? parsed(value, type) : value;
    switch (type) {
      case Type.Named named when !body.isObject() ->
          throw wrong("an object (" + named.schema() + ")", body);
      case Type.Mapping mapping when !body.isObject() -> throw wrong("an object", body);
      case Type.Listing listing when !body.isArray() ->
          throw wrong("a list (" + Signature.typeName(listing) + ")", body);
      case Type.Text text when body.isContainerNode() -> throw wrong("a string", body);
      default -> {}
    }
    return conformed(body, type);
  }

  /** Models pass {@code JSON.stringify(body)}; where text is due it stays as it is. */
  private static JsonNode parsed(JsonNode value, Type type) {
    if (type instanceof Type.Text || type instanceof Type.Anything) {
      return value;
    }
    try {
      JsonNode parsed = JSON.readTree(value.textValue());
      return parsed != null && parsed.isContainerNode() ? parsed : value;
    } catch (JsonProcessingException e) {
      return value;
    }
  }

  private JsonNode conformed(JsonNode value, Type type) {
    return switch (type) {
      case Type.Text text when value.isNumber() -> new TextNode(Scalars.text(value, text, false));
      case Type.Listing listing when value.isArray() -> {
        ArrayNode items = JSON.createArrayNode();
        value.forEach(item -> items.add(conformed(item, listing.items())));
        yield items;
      }
      case Type.Named named when value.isObject() -> conformedObject(value, named);
      default -> value;
    };
  }

  private JsonNode conformedObject(JsonNode value, Type.Named named) {
    Map<String, Type> types = new HashMap<>();
    api.schema(named.schema())
        .ifPresent(
            s -> {
              for (Property p : s.properties()) {
                types.put(p.name(), p.type());
              }
            });
    ObjectNode object = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> e : value.properties()) {
      Type type = types.getOrDefault(e.getKey(), new Type.Anything());
      object.set(e.getKey(), conformed(e.getValue(), type));
    }
    return object;
  }

  private static IllegalArgumentException wrong(String expected, JsonNode body) {
    String got =
        switch (body.getNodeType()) {
          case OBJECT -> "an object";
          case ARRAY -> "a list";
          case STRING -> "a string";
          case BOOLEAN -> "a boolean";
          default -> "a " + body.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    return new IllegalArgumentException("must be " + expected + ", not " + got);
  }
}
