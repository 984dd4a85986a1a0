package dev.lookercodemode.typings;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a tool says of itself to a model: the rules, the discovery functions, and typings of the
 * calls that are made most. Its first 2,048 characters stand alone, for some clients cut there.
 * Stateless.
 */
public final class ToolDescription {
  /** Where at least one client cuts, silently. */
  public static final int CUT = 2_048;

  private ToolDescription() {}

  /** The description from a document. */
  public static String of(ApiDocument api, Language language, Size size) {
    CommonCalls calls = new CommonCalls();
    CallLine line = new CallLine(api, language);
    List<String> parts = new ArrayList<>();
    parts.add(head(language, lines(calls.section("first"), line)));
    parts.add("More calls\n" + lines(calls.section("more"), line));
    parts.add(
        "Types (some members)\n"
            + String.join(
                "\n",
                calls.section("types").stream()
                    .map(line::ofType)
                    .flatMap(Optional::stream)
                    .toList()));
    if (size == Size.STANDARD) {
      parts.add(byTag(api, calls, line));
    } else if (size == Size.FULL) {
      parts.add(everything(api, line, language));
    }
    return String.join("\n\n", parts);
  }

  /**
   * The description from the document in the jar. Compact and standard are read as they were
   * generated, without the document, for a client waits for them.
   */
  public static String embedded(Language language, Size size) {
    return size == Size.FULL
        ? of(ApiDocument.embedded(), language, size)
        : Texts.of(snapshot(language, size)).strip();
  }

  /** The name of the resource that holds a generated description. */
  static String snapshot(Language language, Size size) {
    return tool(language) + "." + size.name().toLowerCase(Locale.ROOT) + ".md";
  }

  private static String tool(Language language) {
    return language == Language.TYPESCRIPT ? "run_js_code" : "run_python_code";
  }

  private static String head(Language language, String first) {
    return Texts.of(tool(language) + ".md").strip().replace("{{first}}", first);
  }

  private static String lines(List<CommonCalls.Line> calls, CallLine line) {
    return String.join("\n", calls.stream().map(line::of).flatMap(Optional::stream).toList());
  }

  private static String byTag(ApiDocument api, CommonCalls calls, CallLine line) {
    Map<String, List<String>> tags = new LinkedHashMap<>();
    for (CommonCalls.Line call : calls.section("tags")) {
      String tag = api.operation(call.name()).map(Operation::tag).orElse("");
      line.of(call).ifPresent(l -> tags.computeIfAbsent(tag, t -> new ArrayList<>()).add(l));
    }
    return joined(tags);
  }

  private static String everything(ApiDocument api, CallLine line, Language language) {
    String comment = language == Language.TYPESCRIPT ? " // " : "  # ";
    Map<String, List<String>> tags = new LinkedHashMap<>();
    Selection.of(api, null)
        .byTag()
        .forEach(
            (tag, operations) ->
                tags.put(
                    tag,
                    operations.stream()
                        .map(o -> line.of(o) + (o.summary().isEmpty() ? "" : comment + o.summary()))
                        .toList()));
    return "All methods\n\n" + joined(tags);
  }

  private static String joined(Map<String, List<String>> tags) {
    List<String> groups = new ArrayList<>();
    tags.forEach((tag, lines) -> groups.add(tag + "\n" + String.join("\n", lines)));
    return String.join("\n\n", groups);
  }
}
