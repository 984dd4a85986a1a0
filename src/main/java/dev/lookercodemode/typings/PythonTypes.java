package dev.lookercodemode.typings;

import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.discovery.SchemaNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Types in Python's words. Immutable. */
final class PythonTypes {
  private static final Set<String> KEYWORDS =
      Set.of(
          """
          False None True and as assert async await break class continue def del elif else except
          finally for from global if import in is lambda nonlocal not or pass raise return try while
          with yield
          """
              .strip()
              .split("\\s+"));

  private final SchemaNames names;

  PythonTypes(SchemaNames names) {
    this.names = names;
  }

  /** The type of a value that Looker answers. */
  String of(Type type) {
    return switch (type) {
      case Type.Anything() -> "Any";
      case Type.Text(String format, List<String> values) ->
          values.isEmpty()
              ? "str"
              : values.stream()
                  .map(PythonTypes::quoted)
                  .collect(Collectors.joining(", ", "Literal[", "]"));
      case Type.Int() -> "int";
      case Type.Decimal() -> "float";
      case Type.Bool() -> "bool";
      case Type.Listing(Type items) -> "list[" + of(items) + "]";
      case Type.Mapping(Type values) -> "dict[str, " + of(values) + "]";
      case Type.Named(String schema) -> {
        String name = names.of(schema);
        yield name == null ? "Any" : name;
      }
      case Type.Choice(List<Type> options) ->
          options.isEmpty()
              ? "Any"
              : options.stream().map(this::of).distinct().collect(Collectors.joining(" | "));
    };
  }

  /** The type of what a script may pass: the binding takes more than Looker does. */
  String argument(Operation operation, String name) {
    Body body = operation.body();
    if (name.equals(Operation.BODY) && body != null) {
      return body(body.type());
    }
    return parameter(
        operation.parameters().stream()
            .filter(p -> p.name().equals(name))
            .findFirst()
            .orElseThrow());
  }

  private String parameter(Parameter p) {
    if (!(p.type() instanceof Type.Text(String format, List<String> values)) || !values.isEmpty()) {
      return of(p.type());
    }
    if (p.name().equals("fields")) {
      return "Fields";
    }
    return p.name().equals("id") || p.name().endsWith("_id") ? "Id" : "str";
  }

  private String body(Type type) {
    return switch (type) {
      case Type.Named named when names.of(named.schema()) != null -> of(named) + " | Body";
      case Type.Listing(Type items) -> "Sequence[" + body(items) + "]";
      case Type.Mapping mapping -> "Body";
      default -> of(type);
    };
  }

  /** What a call returns. */
  String answer(Operation operation) {
    return switch (Answers.of(operation)) {
      case VALUE -> of(operation.result());
      case NOTHING -> "None";
      case BYTES -> "bytes";
      case TEXT_OR_BYTES, BY_FORMAT -> "str | bytes";
    };
  }

  /** Whether a name can be an attribute or a keyword argument. */
  static boolean isName(String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_]*") && !KEYWORDS.contains(name);
  }

  static String quoted(String text) {
    String single = TypeScriptTypes.quoted(text);
    return '"' + single.substring(1, single.length() - 1).replace("\"", "\\\"") + '"';
  }
}
