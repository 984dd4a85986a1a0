package dev.lookercodemode.discovery;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Property;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Declarations of schemas. Immutable. */
final class Declarations {
  private static final int ROOM = 6_000;

  private record Todo(String schema, int depth) {}

  private final ApiDocument api;

  private final TypeNames types;
  private final boolean python;

  Declarations(ApiDocument api, TypeNames types, Notation notation) {
    this.api = api;
    this.types = types;
    this.python = notation == Notation.PYTHON;
  }

  /**
   * The interface, or class, of a schema, then those of its members' types to a depth (1 = the
   * schema alone), breadth first, as far as the room goes.
   *
   * @param docs whether the document's own words on a member stand beside it
   */
  String of(Schema schema, int depth, boolean docs) {
    Deque<Todo> todo = new ArrayDeque<>(List.of(new Todo(schema.name(), 1)));
    Set<String> seen = new LinkedHashSet<>(Set.of(schema.name()));
    List<String> left = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (!todo.isEmpty()) {
      Todo next = todo.remove();
      Schema current = api.schema(next.schema()).orElse(null);
      if (current == null) {
        continue;
      }
      String declaration = declaration(current, docs);
      if (next.depth() > depth || text.length() + declaration.length() > ROOM) {
        if (text.isEmpty()) {
          text.append(cut(declaration));
        } else {
          left.add(name(current));
        }
        continue;
      }
      text.append(text.isEmpty() ? "" : "\n").append(declaration);
      for (Property p : current.properties()) {
        String name = TypeNames.schema(p.type());
        if (!name.isEmpty() && seen.add(name)) {
          todo.add(new Todo(name, next.depth() + 1));
        }
      }
    }
    return text + note(left);
  }

  private String declaration(Schema schema, boolean docs) {
    StringBuilder text =
        new StringBuilder(
            python ? "class " + name(schema) + ":\n" : "interface " + name(schema) + " {\n");
    for (Property p : schema.properties()) {
      text.append("  ")
          .append(p.readOnly() && !python ? "readonly " : "")
          .append(p.name())
          .append(p.required() || python ? ": " : "?: ")
          .append(types.withValues(p.type()))
          .append(p.nullable() ? " | " + types.nothing() : "")
          .append(comment(p, docs))
          .append('\n');
    }
    return text.append(end()).toString();
  }

  private String end() {
    return python ? "" : "}\n";
  }

  private String comment(Property p, boolean docs) {
    List<String> words = new ArrayList<>();
    if (python && p.readOnly()) {
      words.add("read only");
    }
    if (p.deprecated()) {
      words.add("deprecated");
    }
    if (p.writeOnly()) {
      words.add("write only");
    }
    if (docs && !p.description().isEmpty()) {
      words.add(p.description().replaceAll("\\s+", " "));
    }
    return words.isEmpty() ? "" : " " + (python ? " " : "") + remark() + String.join("; ", words);
  }

  private String remark() {
    return python ? "# " : "// ";
  }

  private String name(Schema schema) {
    return types.of(new Type.Named(schema.name()));
  }

  private String cut(String declaration) {
    int end = declaration.lastIndexOf('\n', ROOM);
    long lines = declaration.substring(end).lines().count() - (python ? 1 : 2);
    return declaration.substring(0, end)
        + "\n  "
        + remark()
        + "... "
        + lines
        + " more members\n"
        + end();
  }

  private String note(List<String> left) {
    if (left.isEmpty()) {
      return "";
    }
    List<String> shown = left.subList(0, Math.min(12, left.size()));
    return remark()
        + "Not shown: "
        + String.join(", ", shown)
        + (left.size() > shown.size() ? " and " + (left.size() - shown.size()) + " more" : "")
        + ". types('"
        + left.getFirst()
        + "') shows one.\n";
  }
}
