package dev.lookercodemode.discovery;

import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Type;
import java.util.ArrayList;
import java.util.List;

/** How an operation is called and what it answers, in one line of TypeScript's words. */
final class Signatures {
  /** Optional arguments that a hit of a search shows; search_users has dozens. */
  static final int FEW = 6;

  private Signatures() {}

  /**
   * E.g. {@code dashboard(dashboard_id: string, fields?: string): Dashboard}.
   *
   * @param most how many optional arguments are shown; the rest is counted
   */
  static String of(Operation operation, int most) {
    List<String> required = operation.requiredArgumentNames();
    List<String> shown = new ArrayList<>();
    int optional = 0;
    for (String name : operation.argumentNames()) {
      if (required.contains(name)) {
        shown.add(name + ": " + TypeNames.of(type(operation, name)));
      } else if (optional++ < most) {
        shown.add(name + "?: " + TypeNames.withValues(type(operation, name)));
      }
    }
    if (optional > most) {
      shown.add("+" + (optional - most) + " more");
    }
    return operation.name() + "(" + String.join(", ", shown) + "): " + result(operation);
  }

  static String result(Operation operation) {
    Type result = operation.result();
    boolean bytes =
        !operation.resultMediaTypes().isEmpty()
            && operation.resultMediaTypes().stream()
                .allMatch(m -> m.startsWith("image/") || m.equals("application/pdf"));
    return bytes ? "Bytes" : TypeNames.of(result);
  }

  private static Type type(Operation operation, String argument) {
    Body body = operation.body();
    if (argument.equals(Operation.BODY) && body != null) {
      return body.type();
    }
    return operation.parameters().stream()
        .filter(p -> p.name().equals(argument))
        .map(Parameter::type)
        .findFirst()
        .orElse(new Type.Anything());
  }
}
