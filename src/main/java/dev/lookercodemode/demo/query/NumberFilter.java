package dev.lookercodemode.demo.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looker's filter expressions for numbers: {@code 5,6}, {@code >5}, {@code NOT 5}, {@code 5 to 10},
 * {@code [1,5)}, {@code >1 AND <9}, NULL.
 */
final class NumberFilter {
  private static final String NUMBER = "([-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+))";
  private static final Pattern EXACT = Pattern.compile(NUMBER);
  private static final Pattern COMPARED = Pattern.compile("(<>|!=|>=|<=|>|<|=)\\s*" + NUMBER);
  private static final Pattern UNEQUAL = Pattern.compile("(?:<>|!=)\\s*" + NUMBER);
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + "\\s+to\\s+" + NUMBER, Pattern.CASE_INSENSITIVE);
  private static final Pattern INTERVAL =
      Pattern.compile(
          "([(\\[])\\s*(-?inf|"
              + NUMBER.substring(1, NUMBER.length() - 1)
              + ")?\\s*,\\s*(inf|"
              + NUMBER.substring(1, NUMBER.length() - 1)
              + ")?\\s*([)\\]])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OR = Pattern.compile("\\s+OR\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern AND = Pattern.compile("\\s+AND\\s+", Pattern.CASE_INSENSITIVE);

  private NumberFilter() {}

  static Predicate parse(String column, String expression) throws FilterSyntaxException {
    List<Predicate> included = new ArrayList<>();
    List<Predicate> excluded = new ArrayList<>();
    boolean first = true;
    boolean exclusion = false;
    for (String term : Terms.bracketed(OR.matcher(expression).replaceAll(","))) {
      boolean not = term.toUpperCase(Locale.ROOT).startsWith("NOT ");
      // A leading NOT carries over to the plain numbers after it: NOT 66, 99 excludes both.
      exclusion |= first && not;
      first = false;
      if (not) {
        excluded.add(not(column, term.substring(4).strip()));
      } else if (exclusion && EXACT.matcher(term).matches()) {
        excluded.add(term(column, term).negated(column));
      } else if (UNEQUAL.matcher(term).matches()) {
        // Each alone lets the others' value through: != 1, != 2 means neither.
        excluded.add(term(column, term));
      } else {
        included.add(conjunction(column, term));
      }
    }
    if (!included.isEmpty()) {
      excluded.addFirst(Predicate.any(included));
    }
    return excluded.isEmpty() ? Predicate.TRUE : Predicate.all(excluded);
  }

  private static Predicate not(String column, String term) throws FilterSyntaxException {
    return term.equalsIgnoreCase("NULL")
        ? Predicate.of(column + " IS NOT NULL")
        : term(column, term).negated(column);
  }

  private static Predicate conjunction(String column, String term) throws FilterSyntaxException {
    List<Predicate> parts = new ArrayList<>();
    for (String part : AND.split(term, -1)) {
      parts.add(term(column, part.strip()));
    }
    return Predicate.all(parts);
  }

  private static Predicate term(String column, String term) throws FilterSyntaxException {
    Matcher compared = COMPARED.matcher(term);
    Matcher range = RANGE.matcher(term);
    Matcher interval = INTERVAL.matcher(term);
    if (term.equalsIgnoreCase("NULL")) {
      return Predicate.of(column + " IS NULL");
    } else if (EXACT.matcher(term).matches()) {
      return Predicate.of(column + " = ?", new BigDecimal(term));
    } else if (compared.matches()) {
      String operator = compared.group(1).equals("!=") ? "<>" : compared.group(1);
      return Predicate.of(column + " " + operator + " ?", new BigDecimal(compared.group(2)));
    } else if (range.matches()) {
      return Predicate.of(
          "(" + column + " >= ? AND " + column + " <= ?)",
          new BigDecimal(range.group(1)),
          new BigDecimal(range.group(2)));
    } else if (interval.matches()) {
      List<Predicate> bounds = new ArrayList<>();
      bound(bounds, column, interval.group(1).equals("[") ? " >= ?" : " > ?", interval.group(2));
      bound(bounds, column, interval.group(4).equals("]") ? " <= ?" : " < ?", interval.group(3));
      return Predicate.all(bounds);
    }
    throw new FilterSyntaxException(
        "\"" + term + "\" is no number filter; try 5, NOT 5, >5, 5 to 10, [1,5], (1,inf) or NULL");
  }

  private static void bound(
      List<Predicate> bounds, String column, String operator, @Nullable String value) {
    if (value != null && !value.toLowerCase(Locale.ROOT).endsWith("inf")) {
      bounds.add(Predicate.of(column + operator, new BigDecimal(value)));
    }
  }
}
