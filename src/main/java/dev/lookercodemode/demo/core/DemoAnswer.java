package dev.lookercodemode.demo.core;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the instance answers to one request.
 *
 * @param document the JSON to send, pruned by {@code fields}; missing if {@code content} is it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DemoAnswer(int status, String mediaType, JsonNode document, byte[] content) {
  private static final byte[] NOTHING = {};

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

  public byte[] payload() {
    return document.isMissingNode() ? content : Json.bytes(document);
  }
}
