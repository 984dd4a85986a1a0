package dev.lookercodemode.demo.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON nodes that entities and answers are made of. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ArrayNode array(Collection<? extends JsonNode> items) {
    return JsonNodeFactory.instance.arrayNode().addAll(List.copyOf(items));
  }

  public static ArrayNode strings(Collection<String> items) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(array::add);
    return array;
  }

  /** A text. */
  public static JsonNode text(String value) {
    return JsonNodeFactory.instance.textNode(value);
  }

  static JsonNode number(long value) {
    return JsonNodeFactory.instance.numberNode(value);
  }

  static JsonNode number(double value) {
    return JsonNodeFactory.instance.numberNode(value);
  }

  public static JsonNode missing() {
    return MissingNode.getInstance();
  }

  public static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Null if the text is not JSON. */
  public static @Nullable JsonNode parse(byte[] text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      return null;
    }
  }

  /** The text of a scalar field; empty if it is null or absent. */
  public static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNull() ? "" : value.asText("");
  }

  /** Whether two nodes are of the same entity; a new one without an id is like no other. */
  public static boolean same(JsonNode a, JsonNode b) {
    return a.hasNonNull("id") && a.path("id").equals(b.path("id"));
  }

  /** The elements of a list of strings; empty if the field is null or absent. */
  public static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(e -> texts.add(e.asText()));
    return texts;
  }
}
