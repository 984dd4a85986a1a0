package dev.lookercodemode.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lookercodemode.prompts.InvalidValueException;
import dev.lookercodemode.prompts.Prompt;
import dev.lookercodemode.prompts.PromptValues;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.server.VariableNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The collector of the variables that the command line gives to a script. */
final class ScriptVariables {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Language language;

  ScriptVariables(Language language) {
    this.language = language;
  }

  /** Adds {@code name=value}; the value is JSON where it is valid JSON, else a string. */
  void add(String assignment) throws UsageException {
    int equals = assignment.indexOf('=');
    if (equals < 0) {
      throw new UsageException(
          "--var " + assignment + " has no value: write --var name=value (JSON or text)");
    }
    String name = assignment.substring(0, equals).strip();
    String text = assignment.substring(equals + 1);
    put(name, value(text));
    texts.put(name, text);
  }

  /** Adds the text of a file: {@code name=file}. */
  void addFile(String assignment) throws UsageException, UnavailableException {
    int equals = assignment.indexOf('=');
    if (equals < 0) {
      throw new UsageException("--var-file " + assignment + ": write --var-file name=file");
    }
    Path file = Path.of(assignment.substring(equals + 1));
    try {
      String name = assignment.substring(0, equals).strip();
      String text = Files.readString(file);
      put(name, TextNode.valueOf(text));
      texts.put(name, text);
    } catch (IOException e) {
      throw UsageException.reading(file, e);
    }
  }

  /** The values for a workflow: texts are read as what its arguments say. */
  Map<String, String> valuesFor(Prompt prompt) throws UsageException {
    Map<String, String> given = new LinkedHashMap<>(values);
    given.putAll(texts);
    try {
      Map<String, String> all = new LinkedHashMap<>(PromptValues.of(prompt, given).json());
      // What a file gave as JSON is of the type it has there.
      values.forEach(
          (name, json) -> {
            if (!texts.containsKey(name)) {
              all.put(name, json);
            }
          });
      return all;
    } catch (InvalidValueException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** Adds the members of the JSON object in a file. */
  void addAll(Path file) throws UsageException, UnavailableException {
    JsonNode root;
    try {
      root = MAPPER.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw new UsageException(file + " is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw UsageException.reading(file, e);
    }
    if (!root.isObject()) {
      throw new UsageException(file + " must hold a JSON object: each member becomes a constant");
    }
    for (Map.Entry<String, JsonNode> member : root.properties()) {
      put(member.getKey(), member.getValue());
    }
  }

  /** The values as JSON text by name. */
  Map<String, String> values() {
    return values;
  }

  private static JsonNode value(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return node.isMissingNode() ? TextNode.valueOf(text) : node;
    } catch (JsonProcessingException e) {
      return TextNode.valueOf(text);
    }
  }

  private void put(String name, JsonNode value) throws UsageException {
    if (!VariableNames.usable(language, name)) {
      throw new UsageException(VariableNames.problem(name));
    }
    values.put(name, value.toString());
  }
}
