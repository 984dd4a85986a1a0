package dev.lookercodemode.discovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call by name, read tolerantly: positional, an object of options in the last
 * place, one object for all, keywords, and these mixed.
 */
final class CallArguments {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("query", "intent"),
          Map.entry("q", "intent"),
          Map.entry("text", "intent"),
          Map.entry("n", "limit"),
          Map.entry("count", "limit"),
          Map.entry("max", "limit"),
          Map.entry("top", "limit"),
          Map.entry("names", "name"),
          Map.entry("method", "name"),
          Map.entry("type", "name"),
          Map.entry("pattern", "name"));

  private final Function function;
  private final Map<String, JsonNode> values = new HashMap<>();

  private final Notation notation;

  private CallArguments(Function function, Notation notation) {
    this.function = function;
    this.notation = notation;
  }

  static CallArguments read(
      Function function, Notation notation, String positionalJson, String namedJson)
      throws Refused {
    CallArguments arguments = new CallArguments(function, notation);
    JsonNode positional = parse(positionalJson, "[]");
    JsonNode named = parse(namedJson, "{}");
    int place = 0;
    for (int i = 0; i < positional.size(); i++) {
      JsonNode value = positional.get(i);
      if (value.isObject()) {
        arguments.putAll(value);
      } else {
        arguments.put(arguments.nameAt(place++), value);
      }
    }
    arguments.putAll(named);
    return arguments;
  }

  private static JsonNode parse(String json, String empty) throws Refused {
    try {
      return JSON.readTree(json.isBlank() ? empty : json);
    } catch (JsonProcessingException e) {
      throw new Refused("the arguments are not JSON", "Pass strings, numbers and plain objects.");
    }
  }

  private String nameAt(int place) throws Refused {
    List<String> names = function.parameters();
    if (place >= names.size()) {
      String most = names.isEmpty() ? "no arguments" : "at most " + names.size() + " arguments";
      throw refused("takes " + most);
    }
    return names.get(place);
  }

  private void putAll(JsonNode object) throws Refused {
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      String name = entry.getKey();
      if (!function.parameters().contains(name)) {
        name = OTHER_NAMES.getOrDefault(name, name);
      }
      if (!function.parameters().contains(name)) {
        throw refused("has no option '" + entry.getKey() + "'");
      }
      put(name, entry.getValue());
    }
  }

  private void put(String name, JsonNode value) {
    if (!value.isNull()) {
      values.put(name, value);
    }
  }

  Refused refused(String what) {
    return new Refused(function.name() + " " + what, "Write " + function.usage(notation) + ".");
  }

  /** The text of an argument; null where it is absent. */
  @Nullable String text(String name) throws Refused {
    JsonNode value = values.get(name);
    if (value == null) {
      return null;
    }
    if (value.isContainerNode()) {
      throw refused("takes a string for " + name);
    }
    return value.asText().strip();
  }

  String requiredText(String name) throws Refused {
    String text = text(name);
    if (text == null || text.isEmpty()) {
      throw refused("needs " + name);
    }
    return text;
  }

  /** One text or several: a list, or names with commas between them. */
  List<String> texts(String name) throws Refused {
    JsonNode value = values.get(name);
    List<String> texts = new ArrayList<>();
    if (value != null && value.isArray()) {
      value.forEach(v -> texts.add(v.asText().strip()));
    } else if (value != null) {
      for (String part : String.valueOf(text(name)).split("[,\\s]+", -1)) {
        texts.add(part);
      }
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /** A number, brought within the bounds; a number in a string will do. */
  int number(String name, int fallback, int least, int most) throws Refused {
    JsonNode value = values.get(name);
    if (value == null) {
      return fallback;
    }
    try {
      double number = value.isTextual() ? Double.parseDouble(value.asText()) : value.asDouble();
      return (int) Math.clamp(number, least, most);
    } catch (NumberFormatException e) {
      throw refused("takes a number for " + name);
    }
  }

  boolean flag(String name) {
    JsonNode value = values.get(name);
    return value != null && value.asBoolean();
  }
}
