package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Looker's {@code fields} parameter: {@code id,title,folder(id,name)}. */
final class FieldsFilter {
  private final String text;
  private int at;

  private FieldsFilter(String text) {
    this.text = text;
  }

  /**
   * The document with only the named members; whole where nothing is named. Names that are not
   * there are ignored.
   */
  static JsonNode apply(String fields, JsonNode document) {
    return fields.isBlank() ? document : prune(document, new FieldsFilter(fields).parse());
  }

  private record Selection(Map<String, Selection> members) {}

  private Selection parse() {
    Map<String, Selection> members = new LinkedHashMap<>();
    while (at < text.length() && text.charAt(at) != ')') {
      String name = name();
      Selection nested = new Selection(Map.of());
      if (at < text.length() && text.charAt(at) == '(') {
        at++;
        nested = parse();
        at++; // the closing one
      }
      if (!name.isEmpty()) {
        members.put(name, nested);
      }
      while (at < text.length()
          && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
        at++;
      }
    }
    return new Selection(members);
  }

  private String name() {
    int start = at;
    while (at < text.length() && "(),".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  private static JsonNode prune(JsonNode node, Selection selection) {
    if (selection.members.isEmpty()) {
      return node;
    }
    if (node.isArray()) {
      return Json.array(node.valueStream().map(n -> prune(n, selection)).toList());
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode pruned = Json.object();
    selection.members.forEach(
        (name, nested) -> {
          if (node.has(name)) {
            pruned.set(name, prune(node.get(name), nested));
          }
        });
    return pruned;
  }
}
