package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The size of JSON values as compact text in UTF-8, counted no further than needed. */
final class JsonSize {
  private JsonSize() {}

  /** The size in bytes, or any number above {@code limit} where it is more than that. */
  static long of(JsonNode node, long limit) {
    if (node.isTextual()) {
      return ofString(node.textValue(), limit);
    }
    if (!node.isContainerNode()) {
      return node.asText().length(); // numbers and words: ASCII
    }
    long size = 2L + Math.max(0, node.size() - 1); // brackets and commas
    if (node.isArray()) {
      for (JsonNode element : node) {
        if (size > limit) {
          break;
        }
        size += of(element, limit - size);
      }
      return size;
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (size > limit) {
        break;
      }
      size += ofString(member.getKey(), limit - size) + 1;
      size += of(member.getValue(), limit - size);
    }
    return size;
  }

  /** The size of a string with its quotes and escapes. */
  static long ofString(String text, long limit) {
    long size = 2;
    for (int i = 0; i < text.length() && size <= limit; ) {
      int c = text.codePointAt(i);
      size += ofCodePoint(c);
      i += Character.charCount(c);
    }
    return size;
  }

  static int ofCodePoint(int c) {
    if (c < 0x20) {
      return switch (c) {
        case '\b', '\t', '\n', '\f', '\r' -> 2;
        default -> 6;
      };
    }
    if (c < 0x80) {
      return c == '"' || c == '\\' ? 2 : 1;
    }
    return c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
}
