package dev.lookercodemode.sandbox.worker;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the body of an async function of what a model wrote: with Markdown fences and prose around
 * it, as a bare expression, an object literal, a function that nobody calls, an {@code export
 * default}, or TypeScript. What it removes it overwrites with blanks, and what it puts in it notes,
 * so that every position leads back to the text as submitted.
 */
final class ScriptNormalizer {
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^([ \\t]*)(export[ \\t]+(?:default[ \\t\\n]+)?)(?=\\S)");
  private static final Pattern INTERPRETER = Pattern.compile("#![^\n]*");
  private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\b");
  private static final String NO_MODULES =
      "There are no modules: everything is a global already; delete the import lines.";

  private static final String UNFINISHED =
      "the script ends too early: a bracket, brace or quote is not closed";

  private ScriptNormalizer() {}

  static NormalizedScript normalize(String submitted) {
    String text = submitted.startsWith("\ufeff") ? " " + submitted.substring(1) : submitted;
    Matcher interpreter = INTERPRETER.matcher(text);
    if (interpreter.lookingAt()) {
      text = blank(text, 0, interpreter.end()) + text.substring(interpreter.end());
    }
    String fenced = MarkdownFences.codeOf(text, MarkdownFences.JAVASCRIPT);
    if (!fenced.equals(text) && ScriptParser.isProse(text, MarkdownFences.MARKER)) {
      fenced = text;
    }
    // Before the text as it is: with its fences it can parse, as template literals.
    NormalizedScript script = fenced.equals(text) ? null : firstThatParses(submitted, fenced);
    if (script == null) {
      script = firstThatParses(submitted, text);
    }
    return script == null ? unparseable(submitted, List.of(fenced, text)) : script;
  }

  /**
   * Reads a text as it is, then without its exports, then without its types; null where none of it
   * parses.
   */
  private static @Nullable NormalizedScript firstThatParses(String submitted, String text) {
    if (!TypeEraser.hasCertainTypes(text)) {
      NormalizedScript script = attempt(submitted, text);
      if (script != null) {
        return script;
      }
    }
    String bare = withoutExports(text);
    NormalizedScript script = bare.equals(text) ? null : attempt(submitted, bare);
    return script == null ? attempt(submitted, TypeEraser.erase(bare)) : script;
  }

  /** Of two readings the one that parses further is the likelier to be what was meant. */
  private static NormalizedScript unparseable(String submitted, List<String> readings) {
    ScriptParser.Parsed furthest =
        readings.stream()
            .map(ScriptNormalizer::withoutExports)
            .map(TypeEraser::erase)
            .map(ScriptParser::parse)
            .max(Comparator.comparingInt(ScriptParser.Parsed::errorPosition))
            .orElseThrow();
    if (ScriptParser.parse("{" + submitted).ok()) {
      return problem(
          submitted, "a closing brace without its opening one", submitted.lastIndexOf('}'), "");
    }
    String hint = IMPORT.matcher(submitted).find() ? NO_MODULES : TypeEraser.problem(submitted);
    int position = Math.min(furthest.errorPosition(), submitted.length());
    return problem(
        submitted, position == submitted.length() ? UNFINISHED : furthest.error(), position, hint);
  }

  private static NormalizedScript problem(
      String submitted, String message, int position, String hint) {
    return new NormalizedScript(
        submitted,
        "",
        List.of(),
        false,
        new NormalizedScript.SyntaxProblem(message, position, hint));
  }

  private static @Nullable NormalizedScript attempt(String submitted, String text) {
    String expression = text.strip();
    if (expression.startsWith("{")
        || expression.startsWith("function")
        || expression.startsWith("async function")) {
      // As statements these are a block and a declaration; as expressions, what was meant.
      int start = text.indexOf(expression);
      int end = start + expression.length();
      while (end > start && text.charAt(end - 1) == ';') {
        end--;
      }
      String inParentheses = text.substring(0, start) + "(" + text.substring(start, end) + ")";
      ScriptParser.Parsed parsed = ScriptParser.parse(inParentheses);
      if (parsed.ok() && parsed.statements().size() == 1) {
        return new Assembly(submitted, text).returning(start, end).build();
      }
    }
    ScriptParser.Parsed parsed = ScriptParser.parse(text);
    if (!parsed.ok()) {
      return null;
    }
    Assembly assembly = new Assembly(submitted, text);
    new ScriptTail(parsed.statements(), text).apply(assembly);
    // Where the rewritten text does not parse, the plain one does: better no result than no run.
    return assembly.isPlain() || ScriptParser.parse(assembly.body()).ok()
        ? assembly.build()
        : new Assembly(submitted, text).build();
  }

  private static String withoutExports(String text) {
    Matcher export = EXPORT.matcher(text);
    StringBuilder out = new StringBuilder(text);
    while (export.find()) {
      out.replace(export.start(2), export.end(2), blank(text, export.start(2), export.end(2)));
    }
    return out.toString();
  }

  /** As many blanks as the range has characters, its line breaks kept. */
  static String blank(String text, int start, int end) {
    StringBuilder blanks = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      blanks.append(c == '\n' || c == '\r' ? c : ' ');
    }
    return blanks.toString();
  }
}
