package dev.lookercodemode.demo.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What the instance answers to one request.
 *
 * @param document the JSON to send, pruned by {@code fields}; missing if {@code content} is it
 * @param headers further headers by name
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DemoAnswer(
    int status, String mediaType, JsonNode document, byte[] content, Map<String, String> headers) {
  private static final byte[] NOTHING = {};

  public DemoAnswer(int status, String mediaType, JsonNode document, byte[] content) {
    this(status, mediaType, document, content, Map.of());
  }

  public static DemoAnswer json(JsonNode document) {
    return json(200, document);
  }

  public static DemoAnswer json(int status, JsonNode document) {
    return new DemoAnswer(status, "application/json", document, NOTHING);
  }

  public static DemoAnswer bytes(String mediaType, byte[] content) {
    return new DemoAnswer(200, mediaType, Json.missing(), content);
  }

  /** What was asked for is not done yet. */
  public static DemoAnswer accepted() {
    return new DemoAnswer(202, "", Json.missing(), NOTHING);
  }

  public static DemoAnswer noContent() {
    return new DemoAnswer(204, "", Json.missing(), NOTHING);
  }

  /** Sends a browser somewhere else, by GET. */
  public static DemoAnswer redirect(String target) {
    return new DemoAnswer(303, "", Json.missing(), NOTHING, Map.of("Location", target));
  }

  /** This answer with these headers and no others. */
  public DemoAnswer with(Map<String, String> others) {
    return new DemoAnswer(status, mediaType, document, content, Map.copyOf(others));
  }

  public byte[] payload() {
    return document.isMissingNode() ? content : Json.bytes(document);
  }
}
