package dev.lookercodemode.discovery;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Property;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.api.Verb;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The compact texts on single operations: what a model needs to call one right. Immutable. */
final class Descriptions {
  private static final int MANY_ARGUMENTS = 40;

  /** Characters; about 120 tokens each. */
  private static final int BODY_ROOM = 480;

  private static final int RESULT_ROOM = 260;

  /** Members that tell one entity from another: shown first. */
  private static final Set<String> KEYS =
      Set.of("id", "name", "title", "label", "email", "display_name", "slug", "status");

  private final ApiDocument api;

  private final TypeNames types;
  private final Signatures signatures;

  Descriptions(ApiDocument api, TypeNames types, Signatures signatures) {
    this.api = api;
    this.types = types;
    this.signatures = signatures;
  }

  /** A few lines: signature, summary, where it goes, the body's and the result's members. */
  String of(Operation operation) {
    List<String> lines = new ArrayList<>();
    lines.add(signatures.of(operation, MANY_ARGUMENTS));
    if (!operation.summary().isEmpty()) {
      lines.add("  " + operation.summary());
    }
    lines.add("  " + operation.verb() + " " + operation.path() + stage(operation));
    Body body = operation.body();
    String sent = body == null ? "" : TypeNames.schema(body.type());
    if (body != null) {
      body(body.type(), operation.verb() != Verb.PATCH, lines);
    }
    result(operation.result(), sent, lines);
    return String.join("\n", lines);
  }

  private static String stage(Operation operation) {
    if (operation.deprecated()) {
      return " (deprecated)";
    }
    return switch (operation.stage()) {
      case STABLE -> "";
      case BETA -> " (beta)";
      case ALPHA -> " (alpha: may change)";
      case DEPRECATED -> " (deprecated)";
    };
  }

  /**
   * @param whole whether the required members must be there; a PATCH changes only those given
   */
  private void body(Type type, boolean whole, List<String> lines) {
    Schema schema = api.schema(TypeNames.schema(type)).orElse(null);
    if (schema != null) {
      List<Property> settable =
          settable(schema.properties().stream().filter(p -> !p.deprecated()).toList());
      lines.add(
          "  body "
              + types.of(type)
              + " {"
              + members(settable, whole, BODY_ROOM, schema.name())
              + "}"
              + (settable.stream().anyMatch(Property::required)
                  ? " (! = required to create)"
                  : ""));
    }
  }

  /** What the body has already shown is not shown again. */
  private void result(Type type, String sent, List<String> lines) {
    Schema schema = api.schema(TypeNames.schema(type)).orElse(null);
    if (schema == null) {
      return;
    }
    boolean same = schema.name().equals(sent);
    List<Property> answered =
        schema.properties().stream()
            .filter(p -> !p.deprecated() && !p.writeOnly() && !p.name().equals("can"))
            .filter(p -> !same || p.readOnly())
            .toList();
    List<Property> ordered = new ArrayList<>();
    answered.stream().filter(p -> KEYS.contains(p.name())).forEach(ordered::add);
    answered.stream().filter(p -> isScalar(p) && !ordered.contains(p)).forEach(ordered::add);
    List<Property> nested = answered.stream().filter(p -> !ordered.contains(p)).toList();
    List<String> parts = new ArrayList<>();
    for (List<Property> part : List.of(ordered, nested)) {
      if (!part.isEmpty()) {
        parts.add(members(part, false, RESULT_ROOM, schema.name()));
      }
    }
    lines.add(
        "  returns "
            + types.of(type)
            + " {"
            + (same ? "the body's members, " : "")
            + String.join("; ", parts)
            + "}");
  }

  private static boolean isScalar(Property p) {
    return TypeNames.schema(p.type()).isEmpty();
  }

  /** As many members as the room holds. */
  private String members(List<Property> properties, boolean input, int room, String schema) {
    List<String> shown = new ArrayList<>();
    int used = 0;
    for (Property p : properties) {
      String member = p.name() + (input && p.required() ? "!" : "") + type(p.type());
      used += member.length() + 2;
      if (used > room) {
        break;
      }
      shown.add(member);
    }
    int left = properties.size() - shown.size();
    return String.join(", ", shown)
        + (left > 0 ? ", ... " + left + " more: types('" + schema + "')" : "");
  }

  /**
   * The members that a caller may send, the required ones first. Eight operations mark all of their
   * input as read-only: then it is all shown.
   */
  private static List<Property> settable(List<Property> properties) {
    List<Property> writable = properties.stream().filter(p -> !p.readOnly()).toList();
    List<Property> all = writable.isEmpty() ? properties : writable;
    return Stream.concat(
            all.stream().filter(Property::required),
            all.stream().filter(p -> !p.required()).sorted(Comparator.comparing(p -> !isScalar(p))))
        .toList();
  }

  /** Strings go without saying: most members are. */
  private String type(Type type) {
    String name = types.withValues(type);
    return name.equals(types.text()) ? "" : ": " + name;
  }
}
