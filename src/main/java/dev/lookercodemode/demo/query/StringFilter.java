package dev.lookercodemode.demo.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looker's filter expressions for strings: {@code a,b}, {@code -x}, {@code %x%}, NULL, EMPTY. */
final class StringFilter {
  private StringFilter() {}

  static Predicate parse(String column, String expression) {
    List<Predicate> included = new ArrayList<>();
    List<Predicate> excluded = new ArrayList<>();
    for (String term : Terms.quoted(expression)) {
      String upper = term.toUpperCase(Locale.ROOT);
      if (upper.startsWith("NOT ") && isKeyword(upper.substring(4).strip())) {
        excluded.add(not(column, term.substring(4).strip()));
      } else if (term.startsWith("-") && term.length() > 1) {
        excluded.add(not(column, term.substring(1)));
      } else {
        included.add(matching(column, term));
      }
    }
    if (!included.isEmpty()) {
      excluded.addFirst(Predicate.any(included));
    }
    return excluded.isEmpty() ? Predicate.TRUE : Predicate.all(excluded);
  }

  private static boolean isKeyword(String term) {
    return term.equalsIgnoreCase("NULL") || term.equalsIgnoreCase("EMPTY");
  }

  private static Predicate not(String column, String term) {
    return switch (term.toUpperCase(Locale.ROOT)) {
      case "NULL" -> Predicate.of(column + " IS NOT NULL");
      case "EMPTY" -> Predicate.of("(" + column + " IS NOT NULL AND LENGTH(" + column + ") <> 0)");
      default -> matching(column, term).negated(column);
    };
  }

  private static Predicate matching(String column, String term) {
    return switch (term.toUpperCase(Locale.ROOT)) {
      case "NULL" -> Predicate.of(column + " IS NULL");
      case "EMPTY" -> Predicate.of("(" + column + " IS NULL OR LENGTH(" + column + ") = 0)");
      default -> literal(column, term);
    };
  }

  private static Predicate literal(String column, String term) {
    StringBuilder exact = new StringBuilder();
    StringBuilder pattern = new StringBuilder();
    boolean wildcards = false;
    boolean quoted = term.length() > 1 && term.startsWith("\"") && term.endsWith("\"");
    String text = quoted ? term.substring(1, term.length() - 1) : term;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = c == '^' && i + 1 < text.length();
      if (escaped) {
        c = text.charAt(++i);
      }
      boolean special = c == '%' || c == '_';
      wildcards |= special && !escaped;
      exact.append(c);
      pattern.append((special && escaped) || c == '^' ? "^" : "").append(c);
    }
    return wildcards
        ? Predicate.of(column + " LIKE ? ESCAPE '^'", pattern.toString())
        : Predicate.of(column + " = ?", exact.toString());
  }
}
