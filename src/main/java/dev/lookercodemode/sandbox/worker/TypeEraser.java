package dev.lookercodemode.sandbox.worker;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out the TypeScript annotations in a script. It is led by the JavaScript parser: where that
 * stumbles, an annotation is looked for and erased, until the parser is content or nothing known
 * stands there. So JavaScript is never touched, and everything erased is as long as before.
 */
final class TypeEraser {
  private static final int MAX_ERASURES = 2_000;
  private static final Pattern GENERIC = Pattern.compile("(?<=[\\w$])<|(?<=[=(,]\\s?|async )<");
  // No JavaScript compares with a variable of such a name; `new Set<string>([])` would run, as
  // comparisons.
  private static final Pattern TYPE_NAME =
      Pattern.compile(
          "[\\w$]<\\s*(string|number|boolean|any|unknown|never|Record|Array|Map|Set|Promise)\\b");
  private static final Pattern ENUM =
      Pattern.compile("(?m)^\\s*(?:export\\s+)?(?:const\\s+)?enum\\s+\\w+\\s*\\{");
  private static final Set<String> MEMBER_MODIFIERS =
      Set.of("private", "public", "protected", "readonly", "override", "abstract", "declare");

  private String text;

  private TypeEraser(String text) {
    this.text = text;
  }

  /**
   * The text without its types, as far as they are understood; unchanged where it is JavaScript
   * already.
   */
  static String erase(String text) {
    return new TypeEraser(text).erase();
  }

  /** Whether a text that may parse as JavaScript has what can only be types. */
  static boolean hasCertainTypes(String text) {
    return TYPE_NAME.matcher(text).find() && !ScriptParser.isProse(text, TYPE_NAME);
  }

  /**
   * What is wrong with a text that stays unparseable, where it is something of TypeScript's; else
   * empty.
   */
  static String problem(String text) {
    return ENUM.matcher(text).find()
        ? "TypeScript's enum is not understood here: use an object, e.g. const Color = {Red:"
            + " 'red'}."
        : "";
  }

  private String erase() {
    boolean generics = hasCertainTypes(text);
    if (generics) {
      eraseGenericCalls();
    }
    for (int i = 0; i < MAX_ERASURES; i++) {
      ScriptParser.Parsed parsed = ScriptParser.parse(text);
      if (parsed.ok()) {
        return text;
      }
      if (!generics) {
        // `new Map<string, number>()` parses as comparisons: these go first, and only where it is
        // no JavaScript anyway.
        generics = true;
        eraseGenericCalls();
      } else if (!eraseAt(Math.min(parsed.errorPosition(), text.length()), parsed.error())) {
        return text;
      }
    }
    return text;
  }

  private void eraseGenericCalls() {
    Matcher matcher = GENERIC.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      int start = matcher.start();
      int end = TypeSpan.ofArguments(text, start);
      if (end > 0
          && TypeSpan.skipBlanks(text, end) < text.length()
          && text.charAt(TypeSpan.skipBlanks(text, end)) == '(') {
        blank(start, end);
      }
      from = start + 1;
    }
  }

  private boolean eraseAt(int position, String message) {
    String previous = TypeSpan.wordBefore(text, position);
    int previousStart = TypeSpan.startOfWordBefore(text, position);
    if (previous.equals("interface")) {
      return eraseInterface(previousStart, position);
    }
    if (previous.equals("type") && position < text.length()) {
      return eraseAlias(previousStart, position);
    }
    if (previous.equals("declare")) {
      int end = text.indexOf('\n', position);
      return blank(previousStart, end < 0 ? text.length() : end);
    }
    if (previous.equals("abstract")
        || (MEMBER_MODIFIERS.contains(previous) && message.startsWith("Expected ("))) {
      return blank(previousStart, previousStart + previous.length());
    }
    if (position >= text.length()) {
      return false;
    }
    char c = text.charAt(position);
    return switch (c) {
      case ':' -> eraseAnnotation(position);
      case '!' -> blank(position, position + 1);
      case '?' -> blank(position, position + 1);
      case '<' -> blankTo(position, TypeSpan.ofArguments(text, position));
      default -> eraseAssertion(position);
    };
  }

  private boolean eraseAnnotation(int colon) {
    int start = colon;
    int before = TypeSpan.lastBefore(text, colon);
    if (before >= 0 && (text.charAt(before) == '?' || text.charAt(before) == '!')) {
      start = before; // `name?: type`, `name!: type`
    }
    return blankTo(start, TypeSpan.ofType(text, colon + 1));
  }

  private boolean eraseAssertion(int position) {
    String word = TypeSpan.wordAt(text, position);
    return (word.equals("as") || word.equals("satisfies"))
        && blankTo(position, TypeSpan.ofType(text, position + word.length()));
  }

  private boolean eraseInterface(int start, int position) {
    int brace = text.indexOf('{', position);
    return brace >= 0 && blankTo(start, TypeSpan.ofBrackets(text, brace));
  }

  private boolean eraseAlias(int start, int position) {
    int equals = text.indexOf('=', position);
    return equals >= 0 && blankTo(start, TypeSpan.ofType(text, equals + 1));
  }

  private boolean blankTo(int start, int end) {
    return end > start && blank(start, end);
  }

  private boolean blank(int start, int end) {
    String before = text;
    text =
        text.substring(0, start) + ScriptNormalizer.blank(text, start, end) + text.substring(end);
    return !text.equals(before);
  }
}
