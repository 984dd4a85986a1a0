package dev.lookercodemode.discovery;

import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** How operations are called and what they answer, in one line. Immutable. */
final class Signatures {
  /** Optional arguments that a hit of a search shows; search_users has dozens. */
  static final int FEW = 8;

  /** Up to here optional arguments are usually given by position. */
  private static final int POSITIONAL = 2;

  /** Another way of limit and offset: named last. */
  private static final Set<String> SECOND_RATE = Set.of("page", "per_page", "content_favorite_id");

  private final TypeNames types;
  private final boolean python;

  Signatures(TypeNames types, Notation notation) {
    this.types = types;
    this.python = notation == Notation.PYTHON;
  }

  /**
   * E.g. {@code dashboard(dashboard_id, fields?): Dashboard}, {@code search_users({email?, limit?:
   * number, ...}): User[]}, in Python {@code search_users(*, email=None, limit: int=None, ...) ->
   * list[User]}: an argument without a type is a string.
   *
   * @param most how many optional arguments are shown; the rest is counted
   */
  String of(Operation operation, int most) {
    List<String> required = operation.requiredArgumentNames();
    List<String> first = new ArrayList<>();
    List<String> optional = new ArrayList<>();
    for (String name : operation.argumentNames()) {
      if (required.contains(name)) {
        first.add(name + typed(operation, name));
      } else {
        optional.add(name);
      }
    }
    boolean named = optional.size() > POSITIONAL;
    if (named) {
      optional.sort(Comparator.comparing(SECOND_RATE::contains));
    }
    List<String> shown = new ArrayList<>();
    optional.stream().limit(most).forEach(n -> shown.add(optional(operation, n)));
    if (optional.size() > most) {
      shown.add("... " + (optional.size() - most) + " more");
    }
    if (named && python) {
      first.add("*");
    }
    if (named && !python) {
      first.add("{" + String.join(", ", shown) + "}");
    } else {
      first.addAll(shown);
    }
    return operation.name()
        + "("
        + String.join(", ", first)
        + (python ? ") -> " : "): ")
        + result(operation);
  }

  private String optional(Operation operation, String argument) {
    return python
        ? argument + typed(operation, argument) + "=None"
        : argument + "?" + typed(operation, argument);
  }

  private String typed(Operation operation, String argument) {
    String type = types.withValues(type(operation, argument));
    return type.equals(types.text()) ? "" : ": " + type;
  }

  /**
   * What a call answers. Where Looker answers in the format asked for, the document says string.
   */
  private String result(Operation operation) {
    List<String> media = operation.resultMediaTypes();
    if (operation.result() instanceof Type.Text && media.size() > 1) {
      return media.contains("application/json")
          ? types.anything()
          : types.text() + " | " + types.bytes();
    }
    boolean bytes =
        !media.isEmpty()
            && media.stream().allMatch(m -> m.startsWith("image/") || m.equals("application/pdf"));
    return bytes ? types.bytes() : types.of(operation.result());
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
