package dev.lookercodemode.sandbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** The check of what a worker calls JSON. */
final class JsonCheck {
  // A frame is bounded already; the library's own limits would refuse results that are sound.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(Isolate.MAX_FRAME)
                  .maxStringLength(Isolate.MAX_FRAME)
                  .build())
          .build();

  private JsonCheck() {}

  /** Whether a text is one JSON value, and nothing after it. */
  static boolean isJson(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
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
