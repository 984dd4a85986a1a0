package dev.lookercodemode.discovery;

import java.util.List;

/**
 * A function of the guest that tells it about the API. Immutable.
 *
 * @param parameters its names in positional order
 * @param usages how it is called, for a message: in JavaScript and, where it differs, in Python
 */
record Function(String name, List<String> parameters, List<String> usages) {
  static final List<Function> ALL =
      List.of(
          new Function(
              "search",
              List.of("intent", "limit", "tag"),
              "search(\"what you want to do\", {limit: 8, tag: \"User\"})",
              "search(\"what you want to do\", limit=8, tag=\"User\")"),
          new Function(
              "describe", List.of("name"), "describe(\"name\") or describe([\"a\", \"b\"])"),
          new Function(
              "types",
              List.of("name", "depth", "docs"),
              "types(\"User\", {depth: 1, docs: false})",
              "types(\"User\", depth=1, docs=False)"),
          new Function("dir", List.of("text"), "dir() or dir(\"user\")"),
          new Function("help", List.of("name"), "help(\"name\") or help(\"*folder*\")"),
          new Function("lookup", List.of("name"), "lookup(\"name\")"),
          new Function("lookup_type", List.of("name", "depth", "docs"), "lookup_type(\"User\")"),
          new Function(
              "search_with_lookups",
              List.of("intent", "limit", "tag"),
              "search_with_lookups(\"what you want to do\", {limit: 3})",
              "search_with_lookups(\"what you want to do\", limit=3)"),
          new Function("examples", List.of("topic"), "examples() or examples(\"users\")"),
          new Function("readme", List.of(), "readme()"));

  Function {
    parameters = List.copyOf(parameters);
    usages = List.copyOf(usages);
  }

  private Function(String name, List<String> parameters, String... usages) {
    this(name, parameters, List.of(usages));
  }

  String usage(Notation notation) {
    return notation == Notation.PYTHON ? usages.getLast() : usages.getFirst();
  }
}
