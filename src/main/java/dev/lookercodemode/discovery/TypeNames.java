package dev.lookercodemode.discovery;

import dev.lookercodemode.api.Type;
import java.util.List;
import java.util.stream.Collectors;

/** The names of types in the words of a language. Immutable. */
final class TypeNames {
  private static final int MANY_VALUES = 12;

  private final SchemaNames schemas;
  private final boolean python;

  TypeNames(SchemaNames schemas, Notation notation) {
    this.schemas = schemas;
    this.python = notation == Notation.PYTHON;
  }

  /** E.g. {@code string}, {@code User[]}, {@code {[key: string]: any}}. */
  String of(Type type) {
    return python ? inPython(type) : inTypeScript(type);
  }

  /** What a string is called: it goes without saying. */
  String text() {
    return python ? "str" : "string";
  }

  /** What may be of any type. */
  String anything() {
    return python ? "Any" : "any";
  }

  /** The value of what is not there. */
  String nothing() {
    return python ? "None" : "null";
  }

  /** What came as bytes. */
  String bytes() {
    return python ? "bytes" : "Bytes";
  }

  private String inPython(Type type) {
    return switch (type) {
      case Type.Anything() -> "Any";
      case Type.Text(String format, List<String> values) -> "str";
      case Type.Int() -> "int";
      case Type.Decimal() -> "float";
      case Type.Bool() -> "bool";
      case Type.Listing(Type items) -> listOf(of(items));
      case Type.Mapping(Type values) -> "dict[str, " + of(values) + "]";
      case Type.Named(String schema) -> named(schema);
      case Type.Choice(List<Type> options) -> choice(options);
    };
  }

  private String inTypeScript(Type type) {
    return switch (type) {
      case Type.Anything() -> "any";
      case Type.Text(String format, List<String> values) -> "string";
      case Type.Int(), Type.Decimal() -> "number";
      case Type.Bool() -> "boolean";
      case Type.Listing(Type items) -> listOf(of(items));
      case Type.Mapping(Type values) -> "{[key: string]: " + of(values) + "}";
      case Type.Named(String schema) -> named(schema);
      case Type.Choice(List<Type> options) -> choice(options);
    };
  }

  private String choice(List<Type> options) {
    return options.stream().map(this::of).distinct().collect(Collectors.joining(" | "));
  }

  /** The same with the values of an enum, as far as they are few. */
  String withValues(Type type) {
    return switch (type) {
      case Type.Text(String format, List<String> values) when !values.isEmpty() -> oneOf(values);
      case Type.Listing(Type items) -> listOf(withValues(items));
      default -> of(type);
    };
  }

  private String named(String schema) {
    String name = schemas.of(schema);
    return name == null ? anything() : name;
  }

  private String oneOf(List<String> values) {
    String between = python ? ", " : " | ";
    String shown =
        values.stream()
                .limit(MANY_VALUES)
                .map(v -> "'" + v + "'")
                .collect(Collectors.joining(between))
            + (values.size() > MANY_VALUES ? between + "..." : "");
    return python ? "Literal[" + shown + "]" : shown;
  }

  private String listOf(String items) {
    if (python) {
      return "list[" + items + "]";
    }
    return items.contains(" | ") ? "(" + items + ")[]" : items + "[]";
  }

  /** The schema that a type is, or is a list or a map of; empty where it is none. */
  static String schema(Type type) {
    return switch (type) {
      case Type.Named(String schema) -> schema;
      case Type.Listing(Type items) -> schema(items);
      case Type.Mapping(Type values) -> schema(values);
      case Type.Choice(List<Type> options) ->
          options.stream().map(TypeNames::schema).filter(s -> !s.isEmpty()).findFirst().orElse("");
      default -> "";
    };
  }
}
