package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A request to an operation, taken apart. Immutable but for its body.
 *
 * @param path path parameters by name, decoded
 * @param query query parameters by name, decoded
 * @param body the JSON body; a missing node where there is none
 */
record Call(
    String operation,
    Map<String, String> path,
    Map<String, String> query,
    JsonNode body,
    Session session) {

  String path(String name) {
    return path.getOrDefault(name, "");
  }

  String query(String name) {
    return query.getOrDefault(name, "");
  }

  boolean flag(String name) {
    return query(name).equalsIgnoreCase("true");
  }

  /** The body, which must be an object. */
  ObjectNode object() {
    if (body instanceof ObjectNode object) {
      return object;
    }
    throw ApiError.of(400, "The request body must be a JSON object.");
  }

  /** A member of the body as text, which must be there. */
  String required(String member) {
    String value = Json.text(object(), member);
    if (value.isBlank()) {
      throw ApiError.missing(member);
    }
    return value;
  }
}
