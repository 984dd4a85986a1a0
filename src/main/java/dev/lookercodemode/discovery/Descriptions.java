package dev.lookercodemode.discovery;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Property;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The compact texts on single operations: what a model needs to call one right. Immutable. */
final class Descriptions {
  private static final int MANY_ARGUMENTS = 40;

  /** Characters; about 120 tokens each. */
  private static final int BODY_ROOM = 480;

  private static final int RESULT_ROOM = 360;

  private final ApiDocument api;

  Descriptions(ApiDocument api) {
    this.api = api;
  }

  /** A few lines: signature, summary, where it goes, the body's and the result's members. */
  String of(Operation operation) {
    List<String> lines = new ArrayList<>();
    lines.add(Signatures.of(operation, MANY_ARGUMENTS));
    if (!operation.summary().isEmpty()) {
      lines.add("  " + operation.summary());
    }
    lines.add("  " + operation.verb() + " " + operation.path() + stage(operation));
    Body body = operation.body();
    if (body != null) {
      members("body", body.type(), true, BODY_ROOM, lines);
    }
    members("returns", operation.result(), false, RESULT_ROOM, lines);
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

  private void members(String label, Type type, boolean input, int room, List<String> lines) {
    String name = TypeNames.schema(type);
    Schema schema = api.schema(name).orElse(null);
    if (schema == null) {
      return;
    }
    List<Property> properties = schema.properties().stream().filter(p -> !p.deprecated()).toList();
    if (input) {
      properties = settable(properties);
    } else {
      properties = properties.stream().filter(p -> !p.writeOnly()).toList();
    }
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
    String more =
        shown.size() < properties.size()
            ? ", ... " + (properties.size() - shown.size()) + " more: types('" + name + "')"
            : "";
    lines.add(
        "  " + label + " " + TypeNames.of(type) + " {" + String.join(", ", shown) + more + "}");
  }

  /**
   * The members that a caller may send, the required ones first. Eight operations mark all of their
   * input as read-only: then it is all shown.
   */
  private static List<Property> settable(List<Property> properties) {
    List<Property> writable = properties.stream().filter(p -> !p.readOnly()).toList();
    List<Property> all = writable.isEmpty() ? properties : writable;
    return java.util.stream.Stream.concat(
            all.stream().filter(Property::required), all.stream().filter(p -> !p.required()))
        .collect(Collectors.toList());
  }

  /** Strings go without saying: most members are. */
  private static String type(Type type) {
    String name = TypeNames.withValues(type);
    return name.equals("string") ? "" : ": " + name;
  }
}
