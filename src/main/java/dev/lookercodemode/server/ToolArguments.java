package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Script;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The reader of a tool call's arguments: what it refuses, it says how to put right. */
final class ToolArguments {
  private static final Set<String> KNOWN =
      Set.of("code", "vars", "instance", "dev_mode", "dry_run", "timeout_seconds");

  private ToolArguments() {}

  /**
   * Reads the arguments.
   *
   * @throws InvalidArgumentException if one is missing, unknown or of the wrong type
   */
  static RunRequest read(Language language, ObjectNode arguments, RunLimits limits)
      throws InvalidArgumentException {
    Set<String> unknown = new TreeSet<>();
    arguments.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KNOWN);
    if (!unknown.isEmpty()) {
      throw new InvalidArgumentException(
          "unknown argument "
              + String.join(", ", unknown)
              + "; the arguments are code, vars, instance, dev_mode, dry_run, timeout_seconds");
    }
    JsonNode code = arguments.path("code");
    if (!code.isTextual() || code.textValue().isBlank()) {
      throw new InvalidArgumentException("code must be the script, a string that is not empty");
    }
    return new RunRequest(
        new Script(language, code.textValue(), vars(language, arguments.path("vars"))),
        instance(arguments.path("instance")),
        flag(arguments, "dev_mode"),
        flag(arguments, "dry_run"),
        timeout(arguments.path("timeout_seconds"), limits));
  }

  private static @Nullable String instance(JsonNode name) throws InvalidArgumentException {
    if (name.isMissingNode() || name.isNull()) {
      return null;
    }
    if (!name.isTextual() || name.textValue().isBlank()) {
      throw new InvalidArgumentException("instance must be the name of an instance, a string");
    }
    return name.textValue();
  }

  private static Map<String, String> vars(Language language, JsonNode vars)
      throws InvalidArgumentException {
    Map<String, String> values = new LinkedHashMap<>();
    if (vars.isMissingNode() || vars.isNull()) {
      return values;
    }
    if (!vars.isObject()) {
      throw new InvalidArgumentException(
          "vars must be an object: each entry becomes a constant of the script");
    }
    for (Map.Entry<String, JsonNode> entry : vars.properties()) {
      String name = entry.getKey();
      if (!VariableNames.usable(language, name)) {
        throw new InvalidArgumentException(VariableNames.problem(name));
      }
      values.put(name, entry.getValue().toString());
    }
    return values;
  }

  private static boolean flag(ObjectNode arguments, String name) throws InvalidArgumentException {
    JsonNode value = arguments.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return false;
    }
    if (!value.isBoolean()) {
      throw new InvalidArgumentException(name + " must be true or false");
    }
    return value.booleanValue();
  }

  private static Duration timeout(JsonNode seconds, RunLimits limits)
      throws InvalidArgumentException {
    if (seconds.isMissingNode() || seconds.isNull()) {
      return limits.run().wallClock();
    }
    double value = seconds.isNumber() ? seconds.doubleValue() : -1;
    if (!(value >= 1 && value <= limits.longest().toSeconds())) {
      throw new InvalidArgumentException(
          "timeout_seconds must be a number from 1 to " + limits.longest().toSeconds());
    }
    return Duration.ofMillis(Math.round(value * 1000));
  }
}
