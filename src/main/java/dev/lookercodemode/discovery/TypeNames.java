package dev.lookercodemode.discovery;

import dev.lookercodemode.api.Type;
import java.util.List;
import java.util.stream.Collectors;

/** The names of types in TypeScript's words. Immutable. */
final class TypeNames {
  private static final int MANY_VALUES = 12;

  private final SchemaNames schemas;

  TypeNames(SchemaNames schemas) {
    this.schemas = schemas;
  }

  /** E.g. {@code string}, {@code User[]}, {@code {[key: string]: any}}. */
  String of(Type type) {
    return switch (type) {
      case Type.Anything() -> "any";
      case Type.Text(String format, List<String> values) -> "string";
      case Type.Int(), Type.Decimal() -> "number";
      case Type.Bool() -> "boolean";
      case Type.Listing(Type items) -> listOf(of(items));
      case Type.Mapping(Type values) -> "{[key: string]: " + of(values) + "}";
      case Type.Named(String schema) -> named(schema);
      case Type.Choice(List<Type> options) ->
          options.stream().map(this::of).distinct().collect(Collectors.joining(" | "));
    };
  }

  /** The same with the values of an enum, as far as they are few. */
  String withValues(Type type) {
    return switch (type) {
      case Type.Text(String format, List<String> values) when !values.isEmpty() ->
          values.stream()
                  .limit(MANY_VALUES)
                  .map(v -> "'" + v + "'")
                  .collect(Collectors.joining(" | "))
              + (values.size() > MANY_VALUES ? " | ..." : "");
      case Type.Listing(Type items) -> listOf(withValues(items));
      default -> of(type);
    };
  }

  private String named(String schema) {
    String name = schemas.of(schema);
    return name == null ? "any" : name;
  }

  private static String listOf(String items) {
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
