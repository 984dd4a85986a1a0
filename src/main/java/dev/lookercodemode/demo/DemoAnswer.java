package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the instance answers to one request.
 *
 * @param document the JSON to send, pruned by {@code fields}; missing if {@code content} is it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DemoAnswer(int status, String mediaType, JsonNode document, byte[] content) {
  private static final byte[] NOTHING = {};

  static DemoAnswer json(JsonNode document) {
    return json(200, document);
  }

  static DemoAnswer json(int status, JsonNode document) {
    return new DemoAnswer(status, "application/json", document, NOTHING);
  }

  static DemoAnswer bytes(String mediaType, byte[] content) {
    return new DemoAnswer(200, mediaType, Json.missing(), content);
  }

  static DemoAnswer noContent() {
    return new DemoAnswer(204, "", Json.missing(), NOTHING);
  }

  byte[] payload() {
    return document.isMissingNode() ? content : Json.bytes(document);
  }
}
