package dev.lookercodemode.discovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The guest's functions: each takes its arguments and answers JSON. Immutable. */
final class Functions {
  private static final int HITS = 8;
  private static final int MOST_HITS = 25;
  private static final int LOOKUPS = 3;
  private static final int MOST_LOOKUPS = 8;
  private static final int DEEPEST = 5;

  /** Characters of any answer but that of types: about 2,000 tokens. */
  private static final int ROOM = 7_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ApiDocument api;
  private final Discovery discovery;
  private final Directory directory;
  private final Descriptions descriptions;
  private final Declarations declarations;
  private final TypeNames types;
  private final Signatures signatures;
  private final GuestDeclarations guest;
  private final Notation notation;

  Functions(ApiDocument api, Discovery discovery, Notation notation, TypeNames types) {
    this.api = api;
    this.discovery = discovery;
    this.directory = new Directory(api);
    this.signatures = new Signatures(types, notation);
    this.descriptions = new Descriptions(api, types, signatures);
    this.declarations = new Declarations(api, types, notation);
    this.types = types;
    this.guest = GuestDeclarations.in(notation);
    this.notation = notation;
  }

  Answer call(String name, String positionalJson, String namedJson) {
    try {
      Function function =
          Function.ALL.stream()
              .filter(f -> f.name().equals(name))
              .findFirst()
              .orElseThrow(() -> new Refused("there is no function '" + name + "'", "readme()"));
      CallArguments arguments = CallArguments.read(function, notation, positionalJson, namedJson);
      return new Answer.Value(answer(name, arguments).toString());
    } catch (Refused e) {
      return e.refusal();
    }
  }

  private JsonNode answer(String function, CallArguments arguments) throws Refused {
    return switch (function) {
      case "search" -> search(arguments);
      case "describe", "lookup" -> describe(arguments);
      case "types", "lookup_type" -> types(arguments);
      case "dir" -> dir(arguments);
      case "help" -> help(arguments);
      case "search_with_lookups" -> searchWithLookups(arguments);
      case "examples" -> TextNode.valueOf(Examples.of(arguments.text("topic"), notation));
      default -> TextNode.valueOf(Resources.text("readme.md", notation).strip());
    };
  }

  private JsonNode search(CallArguments arguments) throws Refused {
    ArrayNode hits = JsonNodeFactory.instance.arrayNode();
    for (Hit hit : hits(arguments, HITS, MOST_HITS)) {
      ObjectNode node = hits.addObject();
      node.put("name", hit.name()).put("signature", hit.signature()).put("summary", hit.summary());
    }
    return hits;
  }

  private List<Hit> hits(CallArguments arguments, int few, int most) throws Refused {
    String intent = arguments.requiredText("intent");
    String given = arguments.text("tag");
    return discovery.search(
        intent, given == null ? null : tag(given), arguments.number("limit", few, 1, most));
  }

  private String tag(String given) throws Refused {
    String wanted = Directory.letters(given);
    List<String> tags = directory.tags();
    for (String tag : tags) {
      String letters = Directory.letters(tag);
      if (letters.equals(wanted) || (letters + "s").equals(wanted)) {
        return tag;
      }
    }
    throw new Refused(
        "search: there is no tag '" + given + "'", "The tags are " + String.join(", ", tags) + ".");
  }

  private JsonNode describe(CallArguments arguments) throws Refused {
    List<String> names = arguments.texts("name");
    if (names.isEmpty()) {
      throw arguments.refused("needs a name");
    }
    List<Supplier<String>> texts = new ArrayList<>();
    for (String name : names) {
      Optional<String> ofTheGuest = guest.of(plain(name));
      if (ofTheGuest.isPresent()) {
        texts.add(ofTheGuest::get);
      } else {
        Operation operation = operation(name);
        texts.add(() -> descriptions.of(operation));
      }
    }
    return joined(names, texts, "\n\n");
  }

  /** As many texts as the room holds, at least one; the rest by name. */
  private static JsonNode joined(List<String> names, List<Supplier<String>> texts, String between) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).get();
      if (i > 0 && all.length() + text.length() > ROOM) {
        List<String> left = names.subList(i, names.size());
        all.append("\n\nNot shown, ask again: ")
            .append(String.join(", ", left.subList(0, Math.min(20, left.size()))))
            .append(left.size() > 20 ? " ..." : "");
        break;
      }
      all.append(i > 0 ? between : "").append(text);
    }
    return TextNode.valueOf(all.toString());
  }

  /** A name with {@code sdk.} before it or a call after it. */
  private static String plain(String given) {
    return given.replaceFirst("^sdk\\.", "").replaceFirst("\\(.*", "");
  }

  /** By name however it is written; camel case too. */
  private Operation operation(String given) throws Refused {
    String name = plain(given);
    String letters = Directory.letters(name);
    Optional<Operation> found =
        api.operation(name)
            .or(
                () ->
                    api.operations().stream()
                        .filter(o -> Directory.letters(o.name()).equals(letters))
                        .findFirst());
    if (found.isPresent() && !found.get().callable()) {
      throw new Refused(
          found.get().name() + ": cannot be called",
          "The server logs in and out by itself: leave the call out.");
    }
    if (found.isPresent()) {
      return found.get();
    }
    List<String> near = new ArrayList<>();
    for (String n : discovery.nearest(name, 5)) {
      api.operation(n).map(o -> signatures.of(o, Signatures.FEW)).ifPresent(near::add);
    }
    throw new Refused(
        "there is no method '" + given + "'. Nearest: " + String.join("; ", near),
        "Find methods with search(\"what you want to do\").");
  }

  private JsonNode types(CallArguments arguments) throws Refused {
    String name = arguments.requiredText("name");
    Optional<String> ofTheGuest = guest.of(name.replace("[]", ""));
    if (ofTheGuest.isPresent()) {
      return TextNode.valueOf(ofTheGuest.get());
    }
    Schema schema = schema(name);
    int depth = arguments.number("depth", 1, 1, DEEPEST);
    return TextNode.valueOf(declarations.of(schema, depth, arguments.flag("docs")));
  }

  /** A schema by its name, or the one that an operation answers. */
  private Schema schema(String given) throws Refused {
    String name = given.replace("[]", "");
    String letters = Directory.letters(name);
    for (Schema schema : api.schemas()) {
      String declared = types.of(new Type.Named(schema.name()));
      if (Directory.letters(schema.name()).equals(letters)
          || Directory.letters(declared).equals(letters)) {
        return schema;
      }
    }
    Optional<Schema> answered =
        api.operation(name).flatMap(o -> api.schema(TypeNames.schema(o.result())));
    if (answered.isPresent()) {
      return answered.get();
    }
    List<String> names = api.schemas().stream().map(Schema::name).toList();
    throw new Refused(
        "there is no type '"
            + given
            + "'. Nearest: "
            + String.join(", ", Directory.like(name, names, 5)),
        "Type names stand in the signatures that search and describe give.");
  }

  private JsonNode dir(CallArguments arguments) throws Refused {
    String given = arguments.text("text");
    String text = given == null ? "" : given.replace("*", "");
    JsonNode names = JSON.valueToTree(directory.names(text));
    if (names.isEmpty()) {
      throw new Refused(
          "dir: no method and no tag has '" + given + "' in its name",
          "Find methods with search(\""
              + text.replace("\"", "")
              + "\"); tags are "
              + String.join(", ", directory.tags())
              + ".");
    }
    return names;
  }

  private JsonNode help(CallArguments arguments) throws Refused {
    List<String> names = arguments.texts("name");
    if (names.isEmpty()) {
      return TextNode.valueOf(Resources.text("readme.md", notation).strip());
    }
    String pattern = names.getFirst();
    if (!pattern.contains("*") && !pattern.contains("?")) {
      return describe(arguments);
    }
    Pattern wanted = Directory.pattern(pattern);
    Map<String, String> lines = new LinkedHashMap<>(guest.signatures(wanted));
    for (Operation operation : directory.matching(wanted)) {
      lines.put(operation.name(), signatures.of(operation, Signatures.FEW));
    }
    if (lines.isEmpty()) {
      throw new Refused(
          "help: no method matches '" + pattern + "'",
          "Find methods with search(\"what you want to do\").");
    }
    List<Supplier<String>> texts = new ArrayList<>();
    lines.values().forEach(line -> texts.add(() -> line));
    return joined(List.copyOf(lines.keySet()), texts, "\n");
  }

  private JsonNode searchWithLookups(CallArguments arguments) throws Refused {
    List<Hit> hits = hits(arguments, LOOKUPS, MOST_LOOKUPS);
    List<String> names = hits.stream().map(Hit::name).toList();
    List<Supplier<String>> texts = new ArrayList<>();
    for (String name : names) {
      api.operation(name).ifPresent(o -> texts.add(() -> descriptions.of(o)));
    }
    return joined(names, texts, "\n\n");
  }
}
