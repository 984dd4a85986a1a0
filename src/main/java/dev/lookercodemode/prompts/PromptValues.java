package dev.lookercodemode.prompts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values that a workflow is used with: texts, read as what its arguments say. Immutable. */
public final class PromptValues {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern PLACE = Pattern.compile("\\{\\{ *(\\w+) *}}");
  private static final int SHOWN = 200;

  private final Prompt prompt;
  private final Map<String, JsonNode> values;

  private PromptValues(Prompt prompt, Map<String, JsonNode> values) {
    this.prompt = prompt;
    this.values = values;
  }

  /**
   * Reads values; empty texts count as not given.
   *
   * @throws InvalidValueException if one is unknown or of the wrong type, or is missing
   */
  public static PromptValues of(Prompt prompt, Map<String, String> given)
      throws InvalidValueException {
    List<String> names = prompt.arguments().stream().map(PromptArgument::name).toList();
    for (String name : given.keySet()) {
      if (!names.contains(name)) {
        throw new InvalidValueException(
            prompt.name()
                + " has no argument "
                + name
                + (names.isEmpty() ? "; it takes none" : "; it has " + String.join(", ", names)));
      }
    }
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (PromptArgument argument : prompt.arguments()) {
      String text = given.getOrDefault(argument.name(), "");
      if (!text.isBlank()) {
        values.put(argument.name(), value(argument, text));
      } else if (argument.required()) {
        throw new InvalidValueException(
            prompt.name() + " needs " + argument.name() + ": " + argument.description());
      }
    }
    return new PromptValues(prompt, values);
  }

  private static JsonNode value(PromptArgument argument, String text) throws InvalidValueException {
    JsonNode value =
        switch (argument.type()) {
          case TEXT -> TextNode.valueOf(text);
          case NUMBER -> number(text.strip());
          case BOOLEAN ->
              switch (text.strip()) {
                case "true" -> BooleanNode.TRUE;
                case "false" -> BooleanNode.FALSE;
                default -> null;
              };
          case LIST -> list(text.strip());
        };
    if (value == null) {
      throw new InvalidValueException(
          argument.name()
              + " must be "
              + switch (argument.type()) {
                case NUMBER -> "a number";
                case BOOLEAN -> "true or false";
                default -> "a JSON list, or texts with commas between them";
              }
              + ", not '"
              + text
              + "'");
    }
    if (argument.source() instanceof PromptArgument.Values(List<String> allowed)
        && !allowed.contains(text.strip())) {
      throw new InvalidValueException(
          argument.name()
              + " must be one of "
              + String.join(", ", allowed)
              + ", not '"
              + text
              + "'");
    }
    return value;
  }

  private static @Nullable JsonNode number(String text) {
    try {
      return MAPPER.getNodeFactory().numberNode(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable JsonNode list(String text) {
    if (text.startsWith("[")) {
      try {
        return MAPPER.readTree(text);
      } catch (JsonProcessingException e) {
        return null;
      }
    }
    ArrayNode list = MAPPER.createArrayNode();
    for (String item : text.split(",", -1)) {
      if (!item.isBlank()) {
        list.add(item.strip());
      }
    }
    return list;
  }

  /** What was given, as JSON by name: the script's variables. */
  public Map<String, String> json() {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach((name, value) -> texts.put(name, value.toString()));
    return texts;
  }

  /** The instructions with these values in their places, or what holds without them. */
  public String instructions() {
    Matcher place = PLACE.matcher(prompt.instructions());
    return place.replaceAll(m -> Matcher.quoteReplacement(shown(m.group(1))));
  }

  private String shown(String name) {
    JsonNode value = values.get(name);
    if (value != null) {
      String text = value.isTextual() ? value.textValue() : value.toString();
      return text.length() > SHOWN ? text.substring(0, SHOWN) + " ..." : text;
    }
    for (PromptArgument argument : prompt.arguments()) {
      String byDefault = argument.byDefault();
      if (argument.name().equals(name) && byDefault != null && !byDefault.isEmpty()) {
        return byDefault;
      }
    }
    return "(not given)";
  }
}
