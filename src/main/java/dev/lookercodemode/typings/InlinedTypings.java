package dev.lookercodemode.typings;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Property;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.discovery.SchemaNames;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Typings without named types, as generators write them that go from JSON schema to TypeScript one
 * tool at a time: the other thing that code mode is measured against. A type within itself is
 * {@code any}, and so is what stands deeper than {@value #DEEPEST} levels.
 */
final class InlinedTypings {
  private static final int DEEPEST = 3;

  private final ApiDocument api;
  private final TypeScriptTypes plain;
  private final StringBuilder text = new StringBuilder();

  private InlinedTypings(ApiDocument api) {
    this.api = api;
    this.plain = new TypeScriptTypes(new SchemaNames(api));
  }

  static String of(ApiDocument api) {
    InlinedTypings inlined = new InlinedTypings(api);
    api.callable().stream().forEach(inlined::write);
    return inlined.text.toString();
  }

  private void write(Operation operation) {
    String name = operation.name().substring(0, 1).toUpperCase(Locale.ROOT);
    name += operation.name().substring(1);
    text.append("type ").append(name).append("Input = {\n");
    for (String argument : operation.argumentNames()) {
      text.append("  ").append(argument);
      text.append(operation.requiredArgumentNames().contains(argument) ? ": " : "?: ");
      write(type(operation, argument), "  ", new HashSet<>());
      text.append(";\n");
    }
    text.append("}\ntype ").append(name).append("Output = ");
    write(operation.result(), "", new HashSet<>());
    text.append('\n');
    text.append(JsDoc.comment(JsDoc.lines(operation, Size.STANDARD), ""));
    text.append(operation.name()).append(": (input: ").append(name).append("Input) => Promise<");
    text.append(name).append("Output>;\n");
  }

  private static Type type(Operation operation, String argument) {
    var body = operation.body();
    if (argument.equals(Operation.BODY) && body != null) {
      return body.type();
    }
    return operation.parameters().stream()
        .filter(p -> p.name().equals(argument))
        .findFirst()
        .orElseThrow()
        .type();
  }

  private void write(Type type, String indent, Set<String> within) {
    switch (type) {
      case Type.Named(String name) -> {
        Schema schema = api.schema(name).orElse(null);
        if (schema == null || within.size() >= DEEPEST || !within.add(name)) {
          text.append("any");
          return;
        }
        text.append("{\n");
        for (Property p : schema.properties()) {
          text.append(indent).append("  ").append(p.name()).append("?: ");
          write(p.type(), indent + "  ", within);
          text.append(p.nullable() ? " | null;\n" : ";\n");
        }
        text.append(indent).append('}');
        within.remove(name);
      }
      case Type.Listing(Type items) -> {
        write(items, indent, within);
        text.append("[]");
      }
      default -> text.append(plain.of(type));
    }
  }
}
