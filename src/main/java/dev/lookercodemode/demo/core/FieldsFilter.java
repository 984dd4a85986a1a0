package dev.lookercodemode.demo.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code fields} parameter: {@code id,title,folder(id,name)} keeps these and drops the rest of
 * an answer. Unknown names are ignored, as Looker does. Immutable.
 */
final class FieldsFilter {
  private static final FieldsFilter ALL = new FieldsFilter(Map.of());

  private final Map<String, FieldsFilter> kept;

  private FieldsFilter(Map<String, FieldsFilter> kept) {
    this.kept = kept;
  }

  static FieldsFilter of(@Nullable String fields) {
    return fields == null || fields.isBlank() ? ALL : new Reader(fields).list();
  }

  JsonNode prune(JsonNode node) {
    if (kept.isEmpty()) {
      return node;
    }
    if (node.isArray()) {
      return Json.array(node.valueStream().map(this::prune).toList());
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode pruned = Json.object();
    node.properties()
        .forEach(
            p -> {
              FieldsFilter inner = kept.get(p.getKey());
              if (inner != null) {
                pruned.set(p.getKey(), inner.prune(p.getValue()));
              }
            });
    return pruned;
  }

  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    FieldsFilter list() {
      Map<String, FieldsFilter> kept = new LinkedHashMap<>();
      StringBuilder name = new StringBuilder();
      FieldsFilter inner = ALL;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c == '(') {
          inner = list();
        } else if (c == ',' || c == ')') {
          add(kept, name, inner);
          inner = ALL;
          if (c == ')') {
            return new FieldsFilter(kept);
          }
        } else if (!Character.isWhitespace(c)) {
          name.append(c);
        }
      }
      add(kept, name, inner);
      return new FieldsFilter(kept);
    }

    private static void add(
        Map<String, FieldsFilter> kept, StringBuilder name, FieldsFilter inner) {
      if (!name.isEmpty()) {
        kept.put(name.toString(), inner);
        name.setLength(0);
      }
    }
  }
}
