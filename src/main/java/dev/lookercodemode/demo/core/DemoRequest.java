package dev.lookercodemode.demo.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.Operation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request that found its operation, with everything decoded.
 *
 * @param path the path parameters by name
 * @param query the query parameters by name
 * @param content the raw body, empty if there is none
 * @param token the caller's login, null for the operations that need none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DemoRequest(
    Operation operation,
    Map<String, String> path,
    Map<String, String> query,
    byte[] content,
    Tokens.@Nullable Token token) {

  public Tokens.Token login() {
    if (token == null) {
      throw ApiErrors.unauthenticated();
    }
    return token;
  }

  public String path(String name) {
    String value = path.get(name);
    if (value == null) {
      throw ApiErrors.notFound();
    }
    return value;
  }

  /** A query parameter, null if it was not sent or is empty. */
  public @Nullable String query(String name) {
    String value = query.get(name);
    return value == null || value.isBlank() ? null : value;
  }

  public boolean flag(String name) {
    return "true".equalsIgnoreCase(query.get(name));
  }

  /** The elements of a comma list; empty if the parameter was not sent. */
  public List<String> list(String name) {
    String value = query(name);
    return value == null
        ? List.of()
        : Stream.of(value.split(",", -1)).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  /**
   * What the operation takes in of the body, which must be an object; an absent body is an empty
   * one.
   */
  public ObjectNode body() {
    if (content.length == 0) {
      return Json.object();
    }
    if (document() instanceof ObjectNode object
        && BodySchema.accepted(operation, object) instanceof ObjectNode accepted) {
      return accepted;
    }
    throw ApiErrors.badRequest("The body must be a JSON object.");
  }

  /** The body as a list of strings. */
  public List<String> listBody() {
    JsonNode document = content.length == 0 ? Json.missing() : document();
    if (!document.isArray()) {
      throw ApiErrors.badRequest("The body must be a JSON array.");
    }
    return Json.texts(BodySchema.accepted(operation, document));
  }

  /** The body as a list of objects. */
  public List<ObjectNode> objectsBody() {
    JsonNode document = content.length == 0 ? Json.missing() : document();
    if (!document.isArray() || !document.valueStream().allMatch(JsonNode::isObject)) {
      throw ApiErrors.badRequest("The body must be a JSON array of objects.");
    }
    return BodySchema.accepted(operation, document)
        .valueStream()
        .map(ObjectNode.class::cast)
        .toList();
  }

  private JsonNode document() {
    JsonNode document = Json.parse(content);
    if (document == null) {
      throw ApiErrors.badRequest("The body is not well-formed JSON.");
    }
    return document;
  }
}
