package dev.lookercodemode.typings;

import dev.lookercodemode.api.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writer of the declarations of methods: the ways to call them that scripts may use. Immutable. */
final class TypeScriptMethods {
  private static final Set<String> RESERVED =
      Set.of(
          "arguments",
          "await",
          "case",
          "class",
          "const",
          "default",
          "delete",
          "enum",
          "eval",
          "export",
          "extends",
          "function",
          "import",
          "in",
          "new",
          "null",
          "package",
          "private",
          "public",
          "return",
          "static",
          "switch",
          "this",
          "typeof",
          "var",
          "void",
          "with",
          "yield");

  private final TypeScriptTypes types;
  private final Size size;

  TypeScriptMethods(TypeScriptTypes types, Size size) {
    this.types = types;
    this.size = size;
  }

  /** The declarations of one method, each ended by a line feed. */
  String declarations(Operation operation) {
    List<String> documentation = JsDoc.lines(operation, size);
    List<String> tags = documentation.stream().filter(l -> l.startsWith("@")).toList();
    StringBuilder text = new StringBuilder();
    for (String signature : signatures(operation)) {
      boolean first = text.isEmpty();
      text.append(JsDoc.comment(first || size == Size.FULL ? documentation : tags, ""))
          .append("declare function ")
          .append(signature)
          .append(";\n");
    }
    return text.toString();
  }

  /**
   * The ways to call a method, that of the official SDK first; without {@code declare function}.
   */
  List<String> signatures(Operation operation) {
    List<String> required = operation.requiredArgumentNames();
    List<String> names = operation.argumentNames();
    List<String> optional = names.stream().filter(n -> !required.contains(n)).toList();
    String head = operation.name() + (byFormat(operation) ? "<F extends ResultFormat>" : "") + "(";
    String tail = "): Promise<" + types.answer(operation) + ">";

    String positional = head + positional(operation, names, required) + tail;
    if (names.isEmpty()) {
      return List.of(positional);
    }
    String object = head + "args: " + object(operation, names, required) + tail;
    boolean manyOptions = optional.stream().filter(n -> !n.equals(Operation.BODY)).count() > 1;
    if (size == Size.COMPACT) {
      return List.of(manyOptions ? object : positional);
    }
    List<String> all = new ArrayList<>();
    all.add(manyOptions ? object : positional);
    all.add(manyOptions ? positional : object);
    if (manyOptions && !required.isEmpty()) {
      String options = "options: " + object(operation, optional, List.of());
      all.add(head + positional(operation, required, required) + ", " + options + tail);
    }
    return all;
  }

  private String positional(Operation operation, List<String> names, List<String> required) {
    return names.stream()
        .map(n -> identifier(n) + colon(n, required) + type(operation, n))
        .collect(Collectors.joining(", "));
  }

  private String object(Operation operation, List<String> names, List<String> required) {
    return names.stream()
        .map(n -> TypeScriptTypes.key(n) + colon(n, required) + type(operation, n))
        .collect(Collectors.joining("; ", "{ ", " }"));
  }

  private String type(Operation operation, String name) {
    return name.equals(Answers.FORMAT) && byFormat(operation)
        ? "F"
        : types.argument(operation, name);
  }

  private static boolean byFormat(Operation operation) {
    return Answers.of(operation) == Answers.BY_FORMAT;
  }

  private static String colon(String name, List<String> required) {
    return required.contains(name) ? ": " : "?: ";
  }

  private static String identifier(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9_$]", "_");
    return RESERVED.contains(plain) || !plain.matches("[A-Za-z_$].*") ? "_" + plain : plain;
  }
}
