package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** What a request is answered with. The array is not copied. */
@SuppressWarnings("ArrayRecordComponent") // made for one answer
record Answer(int status, String mediaType, byte[] content) {
  static final Answer NOTHING = new Answer(204, "", new byte[0]);

  static Answer json(int status, JsonNode document) {
    return new Answer(
        status,
        "application/json;charset=utf-8",
        document.toString().getBytes(StandardCharsets.UTF_8));
  }

  static Answer json(JsonNode document) {
    return json(200, document);
  }

  static Answer text(String mediaType, String text) {
    return new Answer(200, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }
}
