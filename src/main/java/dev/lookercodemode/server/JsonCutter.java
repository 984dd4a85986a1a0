package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cutter of JSON values to a number of bytes, so that what is left is still JSON of the same
 * shape: arrays keep their first elements whole, objects keep their small members, strings end
 * between two characters. For one use.
 */
final class JsonCutter {
  private static final int MAX_PLACES = 10;
  private static final int MAX_PATH = 200;

  /** Below this, the beginning of an element tells nothing. */
  private static final int WORTH_SHOWING = 64;

  /** The bytes of an empty string, array or object. */
  private static final long EMPTY = 2;

  private final List<Cut.Place> places = new ArrayList<>();

  private JsonCutter() {}

  /** Cuts a value to at most {@code maxBytes} of compact JSON in UTF-8, at least 4. */
  static Cut cut(JsonNode value, int maxBytes) {
    JsonCutter cutter = new JsonCutter();
    JsonNode shown = cutter.fit(value, maxBytes, "$");
    return new Cut(shown == null ? JsonNodeFactory.instance.nullNode() : shown, cutter.places);
  }

  /** The value within the budget; null where not even its brackets or quotes fit. */
  private @Nullable JsonNode fit(JsonNode value, long budget, String path) {
    if (JsonSize.of(value, budget) <= budget) {
      return value;
    }
    if (budget < EMPTY) {
      return null;
    }
    return switch (value) {
      case ArrayNode array -> fitArray(array, budget, path);
      case ObjectNode object -> fitObject(object, budget, path);
      case TextNode text -> fitString(text.textValue(), budget, path);
      default -> null; // half a number is another number
    };
  }

  private JsonNode fitArray(ArrayNode array, long budget, String path) {
    int place = reserve();
    ArrayNode shown = JsonNodeFactory.instance.arrayNode();
    long left = budget - 2;
    for (JsonNode element : array) {
      long room = left - (shown.isEmpty() ? 0 : 1);
      long size = JsonSize.of(element, Math.max(room, budget / 2));
      if (size <= room) {
        shown.add(element);
        left = room - size;
        continue;
      }
      // An element that could hardly ever be shown whole is shown in part; others are left out.
      if (room >= WORTH_SHOWING && (shown.isEmpty() || size > budget / 2)) {
        JsonNode part = fit(element, room, path + "[" + shown.size() + "]");
        if (part != null) {
          shown.add(part);
        }
      }
      break;
    }
    note(place, path, shown.size(), array.size(), "elements");
    return shown;
  }

  private JsonNode fitObject(ObjectNode object, long budget, String path) {
    int place = reserve();
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
    long left = budget - 2;
    int parts = 0;
    // What each member needs at least: its name, a colon, a comma, and a value or its brackets.
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      boolean whole = !canBeCut(member.getValue());
      long need = JsonSize.ofString(member.getKey(), left) + 2;
      need += whole ? JsonSize.of(member.getValue(), left) : EMPTY;
      if (need > left) {
        break;
      }
      left -= need;
      parts += whole ? 0 : 1;
      members.add(member);
    }
    long[] shares = shares(members, left + EMPTY * parts);
    ObjectNode shown = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < shares.length; i++) {
      Map.Entry<String, JsonNode> member = members.get(i);
      JsonNode part = fit(member.getValue(), shares[i], path + "." + member.getKey());
      if (part != null) {
        shown.set(member.getKey(), part);
      }
    }
    note(place, path, shown.size(), object.size(), "members");
    return shown;
  }

  private static boolean canBeCut(JsonNode value) {
    return value.isContainerNode() || value.isTextual();
  }

  /**
   * Divides the room among the members that can be cut: small ones get what they need, the large
   * ones share what is left. The others have their place already.
   */
  private static long[] shares(List<Map.Entry<String, JsonNode>> members, long room) {
    long[] sizes =
        members.stream()
            .map(Map.Entry::getValue)
            .mapToLong(v -> canBeCut(v) ? JsonSize.of(v, room) : 0)
            .toArray();
    long[] ascending = Arrays.stream(sizes).filter(size -> size > 0).sorted().toArray();
    long left = room;
    long share = room;
    for (int i = 0; i < ascending.length; i++) {
      share = left / (ascending.length - i);
      if (ascending[i] > share) {
        break;
      }
      left -= ascending[i];
    }
    long most = share;
    return Arrays.stream(sizes)
        .map(size -> size == 0 ? Long.MAX_VALUE : Math.min(size, most))
        .toArray();
  }

  private JsonNode fitString(String text, long budget, String path) {
    int place = reserve();
    long left = budget - 2;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      left -= JsonSize.ofCodePoint(c);
      if (left < 0) {
        break;
      }
      end += Character.charCount(c);
    }
    note(
        place,
        path,
        text.codePointCount(0, end),
        text.codePointCount(0, text.length()),
        "characters");
    return TextNode.valueOf(text.substring(0, end));
  }

  /** Keeps the outer places before the inner ones, though they are known later. */
  private int reserve() {
    return places.size();
  }

  private void note(int at, String path, long shown, long total, String unit) {
    if (shown < total) {
      places.add(
          Math.min(at, places.size()),
          new Cut.Place(BoundedRun.text(path, MAX_PATH), shown, total, unit));
      if (places.size() > MAX_PLACES) {
        places.removeLast();
      }
    }
  }
}
