package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The check of a request's parameters before the MCP library sees them: it answers wrong ones with
 * Java's words.
 */
final class RequestCheck {
  private static final Map<String, List<String>> REQUIRED_STRINGS =
      Map.of(
          "initialize", List.of("protocolVersion"),
          "tools/call", List.of("name"),
          "resources/read", List.of("uri"),
          "prompts/get", List.of("name"),
          "logging/setLevel", List.of("level"));
  private static final Map<String, List<String>> REQUIRED_OBJECTS =
      Map.of(
          "initialize",
          List.of("capabilities", "clientInfo"),
          "completion/complete",
          List.of("ref", "argument"));
  private static final Set<String> LEVELS =
      Set.of("debug", "info", "notice", "warning", "error", "critical", "alert", "emergency");

  private RequestCheck() {}

  /** What is wrong with the parameters; null where nothing is. */
  static @Nullable String problem(String method, @Nullable ObjectNode given) {
    ObjectNode params = given == null ? JsonNodeFactory.instance.objectNode() : given;
    for (String name : REQUIRED_STRINGS.getOrDefault(method, List.of())) {
      if (!params.path(name).isTextual()) {
        return method + " needs \"" + name + "\", a string";
      }
    }
    for (String name : REQUIRED_OBJECTS.getOrDefault(method, List.of())) {
      if (!params.path(name).isObject()) {
        return method + " needs \"" + name + "\", an object";
      }
    }
    if (method.equals("initialize")
        && !(params.path("clientInfo").path("name").isTextual()
            && params.path("clientInfo").path("version").isTextual())) {
      return "initialize needs \"clientInfo\" with \"name\" and \"version\", two strings";
    }
    if (method.equals("logging/setLevel") && !LEVELS.contains(params.path("level").textValue())) {
      return "\"level\" is one of debug, info, notice, warning, error, critical, alert, emergency";
    }
    if (method.equals("completion/complete")
        && !(params.path("argument").path("name").isTextual()
            && params.path("argument").path("value").isTextual())) {
      return method + " needs \"argument\" with \"name\" and \"value\", two strings";
    }
    JsonNode arguments = params.path("arguments");
    if (!arguments.isMissingNode() && !arguments.isNull() && !arguments.isObject()) {
      return "\"arguments\" must be an object";
    }
    JsonNode meta = params.path("_meta");
    if (!meta.isMissingNode() && !meta.isNull() && !meta.isObject()) {
      return "\"_meta\" must be an object";
    }
    JsonNode token = meta.path("progressToken");
    if (!token.isMissingNode() && MessageParser.id(token) == null) {
      return "\"_meta.progressToken\" must be a string or an integer";
    }
    return null;
  }
}
