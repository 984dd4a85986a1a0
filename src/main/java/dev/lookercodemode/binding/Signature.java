package dev.lookercodemode.binding;

import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a method is called, in short: its arguments in order, with TypeScript's words for types. */
final class Signature {
  private static final int MANY = 12;

  private Signature() {}

  /** E.g. {@code dashboard(dashboard_id: string, fields?: string)}. */
  static String of(Operation operation) {
    List<String> required = operation.requiredArgumentNames();
    List<String> names = operation.argumentNames();
    String arguments =
        names.stream()
            .limit(MANY)
            .map(n -> n + (required.contains(n) ? ": " : "?: ") + typeName(type(operation, n)))
            .collect(Collectors.joining(", "));
    String more = names.size() > MANY ? ", " + rest(names) : "";
    return operation.name() + "(" + arguments + more + ")";
  }

  /** The tail of a long signature by name only: search_users and its like take dozens. */
  private static String rest(List<String> names) {
    return names.stream().skip(MANY).map(n -> n + "?").collect(Collectors.joining(", "));
  }

  /** The type of an argument, {@code body} included. */
  static Type type(Operation operation, String argument) {
    Body body = operation.body();
    if (argument.equals(Operation.BODY) && body != null) {
      return body.type();
    }
    Parameter parameter = parameter(operation, argument);
    return parameter == null ? new Type.Anything() : parameter.type();
  }

  static @Nullable Parameter parameter(Operation operation, String name) {
    return operation.parameters().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  static String typeName(Type type) {
    return switch (type) {
      case Type.Anything() -> "any";
      case Type.Text(String format, List<String> values) -> "string";
      case Type.Int(), Type.Decimal() -> "number";
      case Type.Bool() -> "boolean";
      case Type.Listing(Type items) -> typeName(items) + "[]";
      case Type.Mapping(Type values) -> "object";
      case Type.Named(String schema) -> schema;
      case Type.Choice(List<Type> options) ->
          options.stream().map(Signature::typeName).collect(Collectors.joining(" | "));
    };
  }
}
