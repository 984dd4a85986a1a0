package dev.lookercodemode.demo.core;

import dev.lookercodemode.api.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way from a verb and a path to an operation, as the API document lays it. A literal segment
 * goes before a parameter, so {@code /dashboards/search} is not a dashboard. Immutable once made.
 */
public final class Routes {
  private final Node root = new Node();

  /** An operation and the decoded values of its path parameters. */
  public record Match(Operation operation, Map<String, String> parameters) {}

  private static final class Node {
    final Map<String, Node> literals = new HashMap<>();
    @Nullable Node parameter;
    final Map<String, Operation> operations = new HashMap<>();
  }

  public Routes(List<Operation> operations) {
    for (Operation operation : operations) {
      Node node = root;
      for (String segment : segments(operation.path())) {
        node =
            segment.startsWith("{")
                ? parameterOf(node)
                : node.literals.computeIfAbsent(segment, s -> new Node());
      }
      node.operations.putIfAbsent(operation.verb().name(), operation);
    }
  }

  private static Node parameterOf(Node node) {
    Node next = node.parameter;
    if (next == null) {
      next = new Node();
      node.parameter = next;
    }
    return next;
  }

  /** The operation for a raw path below {@code /api/4.0}, or null. */
  public @Nullable Match find(String verb, String rawPath) {
    List<String> segments = segments(rawPath);
    return find(root, verb, segments, 0);
  }

  private static @Nullable Match find(Node node, String verb, List<String> segments, int depth) {
    if (depth == segments.size()) {
      Operation operation = node.operations.get(verb);
      return operation == null ? null : new Match(operation, parameters(operation, segments));
    }
    Node literal = node.literals.get(segments.get(depth));
    if (literal != null) {
      Match match = find(literal, verb, segments, depth + 1);
      if (match != null) {
        return match;
      }
    }
    Node parameter = node.parameter;
    return parameter == null ? null : find(parameter, verb, segments, depth + 1);
  }

  private static Map<String, String> parameters(Operation operation, List<String> segments) {
    Map<String, String> values = new HashMap<>();
    List<String> template = segments(operation.path());
    for (int i = 0; i < template.size(); i++) {
      String name = template.get(i);
      if (name.startsWith("{")) {
        String raw = segments.get(i).replace("+", "%2B");
        values.put(name.substring(1, name.length() - 1), decode(raw));
      }
    }
    return values;
  }

  private static String decode(String raw) {
    try {
      return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ApiErrors.badRequest("The path is not well-formed: a % needs two hex digits.");
    }
  }

  private static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      if (!segment.isEmpty()) {
        segments.add(segment);
      }
    }
    return segments;
  }
}
