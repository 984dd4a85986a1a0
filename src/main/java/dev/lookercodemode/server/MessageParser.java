package dev.lookercodemode.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reader of JSON-RPC messages that has an answer to every text. Immutable. */
final class MessageParser {
  private final ObjectMapper mapper;

  MessageParser(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  Incoming parse(String text) {
    JsonNode node;
    try {
      node = mapper.readTree(text);
    } catch (JsonProcessingException e) {
      String reason =
          e instanceof StreamReadException
              ? e.getOriginalMessage()
              : "one value a line, and nothing after it"; // Jackson says it in Java's words
      return new Incoming.Malformed(
          null, ErrorCodes.PARSE_ERROR, "Parse error: not JSON (" + reason + ")");
    } catch (NumberFormatException e) {
      // JSON bounds no number, but a decimal has a last exponent.
      return new Incoming.Malformed(
          null, ErrorCodes.PARSE_ERROR, "Parse error: a number is too large to be read");
    }
    if (node.isArray()) {
      return invalid(null, "batches are not supported: send one message a line");
    }
    if (!(node instanceof ObjectNode message)) {
      return invalid(null, "a message is a JSON object");
    }
    JsonNode idNode = message.get("id");
    Object id = id(idNode);
    if (!"2.0".equals(message.path("jsonrpc").textValue())) {
      return invalid(id, "\"jsonrpc\" must be \"2.0\"");
    }
    if (idNode != null && id == null) {
      return invalid(null, "\"id\" must be a string or an integer");
    }
    if (!message.has("method")) {
      return response(message, id);
    }
    String method = message.path("method").textValue();
    if (method == null || method.isEmpty()) {
      return invalid(id, "\"method\" must be a non-empty string");
    }
    JsonNode params = message.path("params");
    if (!params.isObject() && !params.isMissingNode() && !params.isNull()) {
      return new Incoming.Malformed(
          id, ErrorCodes.INVALID_PARAMS, "Invalid params: \"params\" must be an object");
    }
    ObjectNode object = params instanceof ObjectNode o ? o : null;
    return id == null
        ? new Incoming.Notification(method, object)
        : new Incoming.Request(id, method, object);
  }

  private Incoming response(ObjectNode message, @Nullable Object id) {
    JsonNode error = message.path("error");
    boolean wellFormed =
        message.has("result") != message.has("error")
            && (error.isMissingNode()
                || (error.path("code").canConvertToInt() && error.path("message").isTextual()));
    if (id == null || !wellFormed) {
      return invalid(id, "neither a request (with \"method\") nor a response");
    }
    JsonNode result = message.path("result");
    return new Incoming.Response(
        error.isMissingNode()
            ? JSONRPCResponse.result(
                id, result.isNull() ? Map.of() : mapper.convertValue(result, Object.class))
            : JSONRPCResponse.error(
                id,
                new JSONRPCResponse.JSONRPCError(
                    error.path("code").intValue(), error.path("message").textValue())));
  }

  /** A request id as a map key: a String or a Long; null where it is neither. */
  static @Nullable Object id(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    if (node.isTextual()) {
      return node.textValue();
    }
    return node.isIntegralNumber() && node.canConvertToLong() ? (Object) node.longValue() : null;
  }

  private static Incoming invalid(@Nullable Object id, String what) {
    return new Incoming.Malformed(id, ErrorCodes.INVALID_REQUEST, "Invalid request: " + what);
  }
}
