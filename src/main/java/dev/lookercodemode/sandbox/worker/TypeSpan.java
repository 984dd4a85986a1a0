package dev.lookercodemode.sandbox.worker;

import java.util.Set;

/**
 * Finds where a TypeScript type ends. All methods answer the position after the last character of
 * what they look for, or -1 where it does not stand there.
 */
final class TypeSpan {
  private static final Set<String> PREFIXES =
      Set.of("keyof", "typeof", "readonly", "unique", "infer", "asserts", "new", "abstract");

  private TypeSpan() {}

  /** The end of the type that begins at {@code start}, blanks before it included. */
  static int ofType(String text, int start) {
    int at = skipBlanks(text, start);
    if (at < text.length() && (text.charAt(at) == '|' || text.charAt(at) == '&')) {
      at++;
    }
    int end = ofOne(text, at);
    while (end > 0) {
      int next = skipBlanks(text, end);
      if (next < text.length() && (text.charAt(next) == '|' || text.charAt(next) == '&')) {
        end = ofOne(text, next + 1);
      } else if (wordAt(text, next).equals("is")) {
        end = ofOne(text, next + 2);
      } else {
        return end;
      }
    }
    return -1;
  }

  /** The end of one type of a union or intersection: a primary with its {@code []} behind it. */
  private static int ofOne(String text, int start) {
    int at = skipBlanks(text, start);
    if (at >= text.length()) {
      return -1;
    }
    int end = ofPrimary(text, at);
    while (end > 0 && end < text.length() && text.charAt(end) == '[') {
      end = ofBrackets(text, end);
    }
    return end;
  }

  private static int ofPrimary(String text, int at) {
    char c = text.charAt(at);
    if (c == '(' || c == '<') {
      int end = c == '(' ? ofBrackets(text, at) : ofArguments(text, at);
      if (c == '<' && end > 0) {
        end = ofBrackets(text, skipBlanks(text, end));
      }
      int arrow = end < 0 ? -1 : skipBlanks(text, end);
      return arrow >= 0 && text.startsWith("=>", arrow) ? ofType(text, arrow + 2) : end;
    }
    if (c == '{' || c == '[') {
      return ofBrackets(text, at);
    }
    if (c == '\'' || c == '"' || c == '`') {
      return ofString(text, at);
    }
    if (c == '-' || Character.isDigit(c)) {
      int end = at + 1;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
        end++;
      }
      return end;
    }
    String word = wordAt(text, at);
    if (word.isEmpty()) {
      return -1;
    }
    int end = at + word.length();
    int next = skipBlanks(text, end);
    if (PREFIXES.contains(word) && next < text.length() && !wordAt(text, next).isEmpty()) {
      return ofOne(text, next);
    }
    while (end + 1 < text.length() && text.charAt(end) == '.' && !wordAt(text, end + 1).isEmpty()) {
      end += 1 + wordAt(text, end + 1).length();
    }
    return end < text.length() && text.charAt(end) == '<' ? ofArguments(text, end) : end;
  }

  /**
   * The end of the type arguments whose {@code <} stands at {@code start}: a list of types, nothing
   * else.
   */
  static int ofArguments(String text, int start) {
    int at = start + 1;
    while (true) {
      int end = ofType(text, at);
      if (end < 0) {
        // `<T,>` ends with a comma
        int close = skipBlanks(text, at);
        return close < text.length() && text.charAt(close) == '>' && at > start + 1
            ? close + 1
            : -1;
      }
      int next = skipBlanks(text, end);
      String word = wordAt(text, next);
      if (word.equals("extends") || word.equals("in")) {
        end = ofType(text, next + word.length());
        next = end < 0 ? text.length() : skipBlanks(text, end);
      }
      if (next < text.length() && text.charAt(next) == '=') {
        end = ofType(text, next + 1);
        next = end < 0 ? text.length() : skipBlanks(text, end);
      }
      if (next >= text.length()) {
        return -1;
      }
      if (text.charAt(next) == '>') {
        return next + 1;
      }
      if (text.charAt(next) != ',') {
        return -1;
      }
      at = next + 1;
    }
  }

  /** The end of what the bracket at {@code start} opens, strings in it skipped. */
  static int ofBrackets(String text, int start) {
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> {
          depth--;
          if (depth == 0) {
            return i + 1;
          }
        }
        case '\'', '"', '`' -> {
          int end = ofString(text, i);
          if (end < 0) {
            return -1;
          }
          i = end - 1;
        }
        default -> {
          // inside
        }
      }
      if (depth == 0) {
        return -1;
      }
    }
    return -1;
  }

  private static int ofString(String text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == text.charAt(start)) {
        return i + 1;
      }
    }
    return -1;
  }

  static int skipBlanks(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * The position of the last character before {@code position} that is no blank; -1 where there is
   * none.
   */
  static int lastBefore(String text, int position) {
    int at = position - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  static String wordAt(String text, int position) {
    int end = position;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return position >= text.length() ? "" : text.substring(position, end);
  }

  static int startOfWordBefore(String text, int position) {
    int at = lastBefore(text, position);
    while (at >= 0 && Character.isJavaIdentifierPart(text.charAt(at))) {
      at--;
    }
    return at + 1;
  }

  static String wordBefore(String text, int position) {
    return wordAt(text, startOfWordBefore(text, position));
  }
}
