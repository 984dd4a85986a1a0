package dev.lookercodemode.binding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** How this room reads and writes JSON: numbers keep every digit they came with. */
final class Json {
  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  /** The text as a JSON string. */
  static String quoted(String text) {
    try {
      return MAPPER.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads the arguments of a call; the sandbox passes JSON, but it may be deeper than is taken. */
  static JsonNode arguments(String method, String text) throws RefusedCall {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new RefusedCall(
          method + ": the arguments cannot be read: " + e.getOriginalMessage(),
          "Pass less at once, or nest it less deeply.");
    }
  }

  /** Reads text that is known to be valid. */
  static JsonNode read(String validText) {
    try {
      return MAPPER.readTree(validText);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the text is one whole JSON value; keeps nothing of it in memory. */
  static boolean valid(String text) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }
}
