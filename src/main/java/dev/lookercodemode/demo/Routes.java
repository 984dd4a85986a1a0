package dev.lookercodemode.demo;

import dev.lookercodemode.api.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The routes of the API, taken from its document: which operation a verb and a path are, and its
 * path parameters.
 */
final class Routes {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");

  /**
   * Routes by verb and number of segments; those with the fewest parameters first: {@code
   * /users/search}.
   */
  private final Map<String, List<Route>> routes = new HashMap<>();

  Routes(List<Operation> operations) {
    for (Operation operation : operations) {
      routes
          .computeIfAbsent(key(operation.verb().name(), operation.path()), k -> new ArrayList<>())
          .add(new Route(operation.name(), List.of(operation.path().split("/"))));
    }
    routes.values().forEach(l -> l.sort(Comparator.comparingInt(Route::parameters)));
  }

  /** What a request asks for. */
  record Match(String operation, Map<String, String> path) {}

  /**
   * The operation of a verb and an encoded path below {@code /api/4.0}; null where there is none.
   */
  @Nullable Match find(String verb, String path) {
    String[] segments = path.split("/");
    for (Route route : routes.getOrDefault(key(verb, path), List.of())) {
      Map<String, String> parameters = route.match(segments);
      if (parameters != null) {
        return new Match(route.operation, parameters);
      }
    }
    return null;
  }

  private static String key(String verb, String path) {
    return verb + " " + path.split("/").length;
  }

  private record Route(String operation, List<String> segments) {
    int parameters() {
      return (int) segments.stream().filter(s -> s.startsWith("{")).count();
    }

    @Nullable Map<String, String> match(String[] given) {
      Map<String, String> parameters = new HashMap<>();
      for (int i = 0; i < segments.size(); i++) {
        Matcher parameter = PARAMETER.matcher(segments.get(i));
        if (parameter.matches()) {
          // A plus in a path is a plus: only %XX is decoded.
          parameters.put(
              parameter.group(1),
              URLDecoder.decode(given[i].replace("+", "%2B"), StandardCharsets.UTF_8));
        } else if (!segments.get(i).equals(given[i])) {
          return null;
        }
      }
      return parameters;
    }
  }
}
