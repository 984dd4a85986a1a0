package dev.lookercodemode.install;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a client has to know to start the server. Immutable.
 *
 * @param name under which the client shows it
 * @param launcher the absolute path of the program
 * @param arguments its command line
 * @param environment variables to set for it, references in the client's own notation and no
 *     secrets
 */
public record ServerEntry(
    String name, Path launcher, List<String> arguments, Map<String, String> environment) {
  public ServerEntry {
    arguments = List.copyOf(arguments);
    environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
  }

  /** The entry as the client writes it. */
  ObjectNode json(McpClient client) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    if (client.typed()) {
      entry.put("type", "stdio");
    }
    entry.put("command", launcher.toString());
    ArrayNode line = entry.putArray("args");
    arguments.forEach(line::add);
    if (!environment.isEmpty()) {
      ObjectNode variables = entry.putObject("env");
      environment.forEach(variables::put);
    }
    return entry;
  }

  /** The command that makes Claude Code take the entry into its own configuration. */
  public String claudeCommand(Scope scope) {
    List<String> words =
        new ArrayList<>(
            List.of("claude", "mcp", "add", "--scope", scope == Scope.USER ? "user" : "project"));
    words.add(name);
    environment.forEach(
        (variable, value) -> {
          words.add("--env");
          words.add(variable + "=" + value);
        });
    words.add("--");
    words.add(launcher.toString());
    words.addAll(arguments);
    return String.join(" ", words.stream().map(ServerEntry::quoted).toList());
  }

  private static String quoted(String word) {
    return word.matches("[\\w./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
