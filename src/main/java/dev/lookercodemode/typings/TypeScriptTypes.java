package dev.lookercodemode.typings;

import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.discovery.SchemaNames;
import java.util.List;
import java.util.stream.Collectors;

/** Types in TypeScript's words. Immutable. */
final class TypeScriptTypes {
  private static final String IDENTIFIER = "[A-Za-z_$][A-Za-z0-9_$]*";

  private final SchemaNames names;

  TypeScriptTypes(SchemaNames names) {
    this.names = names;
  }

  /** The type of a value that Looker answers. */
  String of(Type type) {
    return switch (type) {
      case Type.Anything() -> "any";
      case Type.Text(String format, List<String> values) ->
          values.isEmpty()
              ? "string"
              : values.stream().map(TypeScriptTypes::quoted).collect(Collectors.joining(" | "));
      case Type.Int(), Type.Decimal() -> "number";
      case Type.Bool() -> "boolean";
      case Type.Listing(Type items) -> listOf(of(items));
      case Type.Mapping(Type values) -> "Record<string, " + of(values) + ">";
      case Type.Named(String schema) -> {
        String name = names.of(schema);
        yield name == null ? "any" : name;
      }
      case Type.Choice(List<Type> options) ->
          options.isEmpty()
              ? "any"
              : options.stream().map(this::of).distinct().collect(Collectors.joining(" | "));
    };
  }

  /** The type of what a script may pass: the binding takes more than Looker does. */
  String argument(Operation operation, String name) {
    Body body = operation.body();
    if (name.equals(Operation.BODY) && body != null) {
      return body(body.type());
    }
    Parameter parameter =
        operation.parameters().stream()
            .filter(p -> p.name().equals(name))
            .findFirst()
            .orElseThrow();
    return parameter(parameter);
  }

  private String parameter(Parameter p) {
    if (!(p.type() instanceof Type.Text(String format, List<String> values)) || !values.isEmpty()) {
      return of(p.type());
    }
    if (p.name().equals("fields")) {
      return "Fields";
    }
    if (format.startsWith("date")) {
      return "string | Date";
    }
    return p.name().equals("id") || p.name().endsWith("_id") ? "Id" : "string";
  }

  private String body(Type type) {
    return switch (type) {
      case Type.Named named when names.of(named.schema()) != null -> "Partial<" + of(named) + ">";
      case Type.Listing(Type items) -> listOf(body(items));
      default -> of(type);
    };
  }

  /** What the promise of a call resolves to. */
  String answer(Operation operation) {
    return switch (Answers.of(operation)) {
      case VALUE -> of(operation.result());
      case NOTHING -> "void";
      case BYTES -> "Bytes";
      case TEXT_OR_BYTES -> "string | Bytes";
      case BY_FORMAT -> "ResultOf<F>";
    };
  }

  /** A name as the key of a member. */
  static String key(String name) {
    return name.matches(IDENTIFIER) ? name : quoted(name);
  }

  private static String listOf(String items) {
    return items.contains(" | ") ? "(" + items + ")[]" : items + "[]";
  }

  static String quoted(String text) {
    StringBuilder literal = new StringBuilder("'");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        literal.append(String.format("\\u%04x", (int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('\'').toString();
  }
}
