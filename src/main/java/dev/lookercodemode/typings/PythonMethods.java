package dev.lookercodemode.typings;

import dev.lookercodemode.api.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writer of the methods of the class LookerSdk: keyword arguments, as in the official SDK. */
final class PythonMethods {
  private static final String INDENT = "    ";

  private final PythonTypes types;
  private final Size size;

  PythonMethods(PythonTypes types, Size size) {
    this.types = types;
    this.size = size;
  }

  /** The declarations of one method, each ended by a line feed. */
  String declarations(Operation operation) {
    String documentation = documentation(operation);
    if (Answers.of(operation) != Answers.BY_FORMAT || size == Size.COMPACT) {
      return declaration(operation, "str", types.answer(operation), documentation);
    }
    return overload(operation, "Literal[\"json\"]", "list[Row]", documentation)
        + overload(operation, "Literal[\"json_detail\", \"json_bi\"]", "dict[str, Any]", "")
        + overload(operation, "Literal[\"csv\", \"txt\", \"html\", \"md\", \"sql\"]", "str", "")
        + overload(operation, "str", "Any", "");
  }

  private String overload(Operation operation, String format, String answer, String documentation) {
    return INDENT + "@overload\n" + declaration(operation, format, answer, documentation);
  }

  private String declaration(
      Operation operation, String format, String answer, String documentation) {
    List<String> required = operation.requiredArgumentNames();
    String arguments =
        operation.argumentNames().stream()
            .filter(PythonTypes::isName)
            .map(
                n ->
                    n
                        + ": "
                        + (n.equals(Answers.FORMAT) ? format : types.argument(operation, n))
                        + (required.contains(n) ? "" : " | None = ..."))
            .collect(Collectors.joining(", "));
    String def = INDENT + "def " + operation.name() + "(self";
    String rest = arguments.isEmpty() ? "" : ", " + arguments;
    String body =
        documentation.isEmpty() ? " ...\n" : "\n" + INDENT + INDENT + documentation + "\n";
    return def + rest + ") -> " + answer + ":" + body;
  }

  private String documentation(Operation operation) {
    List<String> lines = new ArrayList<>();
    for (String line : JsDoc.lines(operation, size)) {
      lines.add(
          switch (line) {
            case "@deprecated" -> "(deprecated)";
            case "@beta" -> "(beta)";
            case "@alpha" -> "(alpha)";
            default -> line;
          });
    }
    return lines.isEmpty() ? "" : docstring(String.join(" ", lines));
  }

  /** No text can end it early: neither a quote nor a backslash is left as it is. */
  static String docstring(String text) {
    return "\"\"\"" + text.replace("\\", "/").replace('"', '\'') + "\"\"\"";
  }
}
