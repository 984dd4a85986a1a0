package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.api.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writer of JSON values as the text of a path or query parameter. */
final class Scalars {
  private Scalars() {}

  /**
   * The text of a value for a parameter of this type.
   *
   * @param listed whether a list may stand for a text, joined with commas
   * @throws IllegalArgumentException with what was expected, if the value cannot be meant
   */
  static String text(JsonNode value, Type type, boolean listed) {
    if (value.isObject()) {
      if (type instanceof Type.Mapping || type instanceof Type.Anything) {
        return value.toString();
      }
      throw new IllegalArgumentException(
          "must be a " + Signature.typeName(type) + ", not an object");
    }
    if (value.isArray()) {
      if (!listed) {
        throw new IllegalArgumentException(
            "must be a " + Signature.typeName(type) + ", not a list");
      }
      Type items = type instanceof Type.Listing listing ? listing.items() : type;
      List<String> parts = new ArrayList<>();
      for (JsonNode item : value) {
        if (item.isArray()) {
          throw new IllegalArgumentException("must be a flat list");
        }
        if (!item.isNull()) {
          parts.add(text(item, items, false));
        }
      }
      return String.join(",", parts);
    }
    return switch (type) {
      case Type.Int() -> integer(value);
      case Type.Bool() -> bool(value);
      default -> plain(value);
    };
  }

  private static String integer(JsonNode value) {
    String text = plain(value).strip();
    if (!text.matches("[+-]?\\d+")) {
      throw new IllegalArgumentException("must be an integer, not " + shown(value));
    }
    return text;
  }

  private static String bool(JsonNode value) {
    return switch (plain(value).strip().toLowerCase(Locale.ROOT)) {
      case "true", "1" -> "true";
      case "false", "0" -> "false";
      default -> throw new IllegalArgumentException("must be true or false, not " + shown(value));
    };
  }

  /** A whole number loses its fraction: 1.0 is the id 1, as a JavaScript script means it. */
  private static String plain(JsonNode value) {
    if (value.isFloatingPointNumber()) {
      return value.decimalValue().stripTrailingZeros().toPlainString();
    }
    return value.asText();
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() > 60 ? text.substring(0, 60) + "..." : text;
  }
}
