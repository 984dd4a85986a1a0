package dev.lookercodemode.typings;

import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Property;
import java.util.ArrayList;
import java.util.List;

/** Documentation comments of TypeScript, and what the sizes put into them. */
final class JsDoc {
  private JsDoc() {}

  /** The lines on an operation; empty where the size has nothing to say. */
  static List<String> lines(Operation operation, Size size) {
    List<String> lines = new ArrayList<>();
    if (size != Size.COMPACT && !operation.summary().isEmpty()) {
      lines.add(oneLine(operation.summary()));
    }
    if (size == Size.FULL) {
      if (!operation.description().isEmpty()) {
        lines.add(oneLine(operation.description()));
      }
      lines.add(operation.verb() + " " + oneLine(operation.path()));
    }
    stage(operation).forEach(lines::add);
    return lines;
  }

  private static List<String> stage(Operation operation) {
    List<String> tags = new ArrayList<>();
    if (operation.deprecated() || operation.stage() == Operation.Stage.DEPRECATED) {
      tags.add("@deprecated");
    }
    if (operation.stage() == Operation.Stage.BETA) {
      tags.add("@beta");
    }
    if (operation.stage() == Operation.Stage.ALPHA) {
      tags.add("@alpha");
    }
    return tags;
  }

  static List<String> lines(Property property, Size size) {
    List<String> lines = new ArrayList<>();
    if (size == Size.FULL && !property.description().isEmpty()) {
      lines.add(oneLine(property.description()));
    }
    if (size == Size.FULL && property.writeOnly()) {
      lines.add("Never answered.");
    }
    if (size != Size.COMPACT && property.deprecated()) {
      lines.add("@deprecated");
    }
    return lines;
  }

  /** One comment before a declaration; tags stand at the end, behind the words. */
  static String comment(List<String> lines, String indent) {
    return lines.isEmpty() ? "" : indent + "/** " + String.join(" ", lines) + " */\n";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip().replace("*/", "*\\/");
  }
}
