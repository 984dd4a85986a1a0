package dev.lookercodemode.typings;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Property;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.discovery.SchemaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writer of the short lines of a tool's description: a method or a type with some of its members,
 * where text is the type that is not named. Immutable.
 */
final class CallLine {
  private final ApiDocument api;
  private final Language language;
  private final TypeScriptTypes typeScript;
  private final PythonTypes python;

  CallLine(ApiDocument api, Language language) {
    this.api = api;
    this.language = language;
    SchemaNames names = new SchemaNames(api);
    this.typeScript = new TypeScriptTypes(names);
    this.python = new PythonTypes(names);
  }

  /** The line of a method; empty where the document lacks it. */
  Optional<String> of(CommonCalls.Line line) {
    return api.operation(line.name()).map(o -> of(o, line.shown(), line.body()));
  }

  /** The line of a method with all its arguments. */
  String of(Operation operation) {
    return of(operation, operation.argumentNames(), List.of());
  }

  private String of(Operation operation, List<String> shown, List<String> members) {
    List<String> required = operation.requiredArgumentNames();
    List<String> arguments = new ArrayList<>();
    int options = 0;
    for (String name : operation.argumentNames()) {
      boolean body = name.equals(Operation.BODY);
      if (required.contains(name)) {
        arguments.add(body ? body(operation, members) : argument(operation, name, ""));
      } else if (body && (!members.isEmpty() || shown.contains(name))) {
        arguments.add(body(operation, members));
      } else if (shown.contains(name)) {
        options++;
        arguments.add(argument(operation, name, "?"));
      }
    }
    boolean object = language == Language.TYPESCRIPT && options > 1;
    String inner = String.join(", ", arguments);
    return operation.name()
        + (object ? "({" + inner + "})" : "(" + inner + ")")
        + answer(operation);
  }

  /** The line of a type; empty where the document lacks it. */
  Optional<String> ofType(CommonCalls.Line line) {
    return api.schema(line.name())
        .map(s -> name(new Type.Named(s.name())) + " {" + members(s, line.shown()) + "}");
  }

  private String argument(Operation operation, String name, String mark) {
    Type type =
        operation.parameters().stream()
            .filter(p -> p.name().equals(name))
            .map(Parameter::type)
            .findFirst()
            .orElseThrow();
    return name + mark + typed(type);
  }

  private String body(Operation operation, List<String> members) {
    Body body = operation.body();
    if (body == null) {
      return Operation.BODY;
    }
    if (!members.isEmpty() && body.type() instanceof Type.Named(String schema)) {
      String some = api.schema(schema).map(s -> members(s, members)).orElse("");
      return "body: {" + some + "}";
    }
    return "body: " + name(body.type());
  }

  private String members(Schema schema, List<String> names) {
    return names.stream()
        .flatMap(n -> schema.properties().stream().filter(p -> p.name().equals(n)))
        .map((Property p) -> p.name() + typed(p.type()))
        .collect(Collectors.joining(", "));
  }

  private String typed(Type type) {
    if (type instanceof Type.Text(String format, List<String> values)
        && (values.isEmpty() || values.size() > 6)) {
      return "";
    }
    return ": " + name(type);
  }

  private String name(Type type) {
    return language == Language.TYPESCRIPT ? typeScript.of(type) : python.of(type);
  }

  private String answer(Operation operation) {
    boolean ts = language == Language.TYPESCRIPT;
    String type =
        switch (Answers.of(operation)) {
          case VALUE -> name(operation.result());
          case NOTHING -> "";
          case BYTES -> ts ? "Uint8Array" : "bytes";
          case TEXT_OR_BYTES -> ts ? "string | Uint8Array" : "str | bytes";
          case BY_FORMAT -> ts ? "rows for 'json'" : "rows for \"json\"";
        };
    return type.isEmpty() || type.equals("string") || type.equals("str")
        ? ""
        : (ts ? ": " : " -> ") + type;
  }
}
