package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.looker.LookerRequest;
import dev.lookercodemode.looker.QueryParameter;
import dev.lookercodemode.looker.RequestBody;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maker of the request for a call. Safe for use by several threads. */
final class RequestMaker {
  private static final int LONGEST_SECONDS = 86_400;

  private final Bodies bodies;

  RequestMaker(Bodies bodies) {
    this.bodies = bodies;
  }

  /**
   * A call that may be sent.
   *
   * @param arguments the values by name
   * @param body the body as JSON, or null without one
   */
  record Call(LookerRequest request, Map<String, JsonNode> arguments, @Nullable JsonNode body) {

    /** The call as a write, for people and for plans. */
    PlannedWrite write(@Nullable String where, Operation operation) {
      return new PlannedWrite(where, operation.name(), operation.verb(), address(), body);
    }

    private String address() {
      String query =
          request.query().stream()
              .map(q -> q.name() + "=" + URLEncoder.encode(q.value(), StandardCharsets.UTF_8))
              .collect(Collectors.joining("&"));
      return request.path() + (query.isEmpty() ? "" : "?" + query);
    }
  }

  Call make(Operation operation, JsonNode positional, JsonNode named, boolean read)
      throws RefusedCall {
    Body declared = operation.body();
    Map<String, JsonNode> arguments =
        Arguments.read(
            operation,
            declared == null ? Set.of() : bodies.properties(declared.type()),
            positional,
            named);
    JsonNode body = null;
    JsonNode given = arguments.get(Operation.BODY);
    if (declared != null && given != null) {
      body = fitting(operation, given, declared.type());
    }
    LookerRequest request =
        new LookerRequest(
            operation.name(),
            operation.verb(),
            path(operation, arguments),
            query(operation, arguments),
            body == null || declared == null ? null : content(body, declared),
            read,
            timeout(operation, arguments));
    return new Call(request, arguments, body);
  }

  private JsonNode fitting(Operation operation, JsonNode given, Type type) throws RefusedCall {
    try {
      return bodies.fit(given, type);
    } catch (IllegalArgumentException e) {
      throw wrong(operation, Operation.BODY, e);
    }
  }

  private static RequestBody content(JsonNode body, Body declared) {
    boolean json = declared.mediaType().contains("json");
    return new RequestBody(declared.mediaType(), json ? body.toString() : body.asText());
  }

  /** {@code transport_options={"timeout": seconds}}; the other options are not ours to honour. */
  private static @Nullable Duration timeout(Operation operation, Map<String, JsonNode> arguments)
      throws RefusedCall {
    JsonNode options = arguments.get(Arguments.TRANSPORT_OPTIONS);
    JsonNode seconds = options == null ? null : options.get("timeout");
    if (seconds == null) {
      return null;
    }
    if (!seconds.isNumber() || seconds.asDouble() <= 0 || seconds.asDouble() > LONGEST_SECONDS) {
      throw wrong(
          operation,
          Arguments.TRANSPORT_OPTIONS,
          new IllegalArgumentException("must be like {\"timeout\": 300}, in seconds"));
    }
    return Duration.ofMillis((long) (seconds.asDouble() * 1000));
  }

  private static String path(Operation operation, Map<String, JsonNode> arguments)
      throws RefusedCall {
    String path = operation.path();
    for (Parameter p : operation.parameters()) {
      JsonNode value = arguments.get(p.name());
      if (p.in() == Parameter.Place.PATH && value != null) {
        String text = text(operation, p, value);
        // Dots would climb to another path, and nothing would leave a hole in it.
        if (text.isBlank() || text.equals(".") || text.equals("..")) {
          throw wrong(
              operation,
              p.name(),
              new IllegalArgumentException("must be an id or a name, not '" + text + "'"));
        }
        path = path.replace("{" + p.name() + "}", PathSegments.encode(text));
      }
    }
    return path;
  }

  private static List<QueryParameter> query(Operation operation, Map<String, JsonNode> arguments)
      throws RefusedCall {
    List<QueryParameter> query = new ArrayList<>();
    for (Parameter p : operation.parameters()) {
      JsonNode value = arguments.get(p.name());
      if (p.in() == Parameter.Place.QUERY && value != null) {
        query.add(new QueryParameter(p.name(), text(operation, p, value)));
      }
    }
    return query;
  }

  private static String text(Operation operation, Parameter p, JsonNode value) throws RefusedCall {
    try {
      return Scalars.text(value, p.type(), p.in() == Parameter.Place.QUERY);
    } catch (IllegalArgumentException e) {
      throw wrong(operation, p.name(), e);
    }
  }

  private static RefusedCall wrong(Operation operation, String name, IllegalArgumentException e) {
    return new RefusedCall(
        operation.name()
            + ": '"
            + name
            + "' "
            + e.getMessage()
            + ". Signature: "
            + Signature.of(operation));
  }
}
