package dev.lookercodemode.demo.query;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looker's filter expressions for text, numbers and yes/no, as SQL with bound values (<a
 * href="https://cloud.google.com/looker/docs/filter-expressions">filter expressions</a>; a useful
 * part of them).
 */
final class FilterExpression {
  private static final Pattern COMPARISON =
      Pattern.compile("(>=|<=|>|<|!=|<>|=)?\\s*(-?\\d+(?:\\.\\d+)?)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:between\\s+)?(-?\\d+(?:\\.\\d+)?)\\s+(?:to|and)\\s+(-?\\d+(?:\\.\\d+)?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INTERVAL =
      Pattern.compile("([\\[(])\\s*(-?\\d+(?:\\.\\d+)?)\\s*,\\s*(-?\\d+(?:\\.\\d+)?)\\s*([\\])])");

  private FilterExpression() {}

  /** The condition of a filter on a field; null where it filters nothing. */
  static @Nullable Condition of(Field field, String expression, Clock clock) throws QueryException {
    String text = expression.strip();
    if (text.isEmpty() || text.equalsIgnoreCase("any value")) {
      return null;
    }
    if (field.isDate()) {
      return new DateFilter(field, clock).condition(text);
    }
    return field.isNumber() ? number(field, text) : text(field, text);
  }

  private static Condition text(Field field, String text) {
    List<Condition> wanted = new ArrayList<>();
    List<Condition> unwanted = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String value = part.strip();
      if (value.startsWith("-") && value.length() > 1) {
        unwanted.add(Condition.not(one(field, value.substring(1).strip())));
      } else if (value.toUpperCase(Locale.ROOT).startsWith("NOT ")) {
        unwanted.add(Condition.not(one(field, value.substring(4).strip())));
      } else {
        wanted.add(one(field, value));
      }
    }
    if (!wanted.isEmpty()) {
      unwanted.add(Condition.joined("OR", wanted));
    }
    return Condition.joined("AND", unwanted);
  }

  private static Condition one(Field field, String value) {
    return switch (value.toUpperCase(Locale.ROOT)) {
      case "NULL" -> Condition.of(field.sql() + " IS NULL");
      case "EMPTY" -> Condition.of("COALESCE(" + field.sql() + ", '') = ''");
      default ->
          value.contains("%")
              ? Condition.of(
                  "COALESCE(LOWER(" + field.sql() + "), '') LIKE ?",
                  value.toLowerCase(Locale.ROOT).replace("_", "\\_"))
              : Condition.of(
                  "COALESCE(" + field.sql() + ", '') = ?", value.replaceAll("^\"(.*)\"$", "$1"));
    };
  }

  private static Condition number(Field field, String text) throws QueryException {
    Matcher interval = INTERVAL.matcher(text);
    if (interval.matches()) {
      return Condition.of(
          "("
              + field.sql()
              + (interval.group(1).equals("[") ? " >= " : " > ")
              + "? AND "
              + field.sql()
              + (interval.group(4).equals("]") ? " <= " : " < ")
              + "?)",
          Double.valueOf(interval.group(2)),
          Double.valueOf(interval.group(3)));
    }
    List<Condition> any = new ArrayList<>();
    for (String part : text.split("(?i),|\\bor\\b", -1)) {
      any.add(comparison(field, part.strip()));
    }
    return Condition.joined("OR", any);
  }

  private static Condition comparison(Field field, String part) throws QueryException {
    boolean not = part.toUpperCase(Locale.ROOT).startsWith("NOT ");
    String value = not ? part.substring(4).strip() : part;
    Condition condition = null;
    Matcher between = BETWEEN.matcher(value);
    Matcher comparison = COMPARISON.matcher(value);
    if (value.equalsIgnoreCase("NULL")) {
      condition = Condition.of(field.sql() + " IS NULL");
    } else if (between.matches()) {
      condition =
          Condition.of(
              field.sql() + " BETWEEN ? AND ?",
              Double.valueOf(between.group(1)),
              Double.valueOf(between.group(2)));
    } else if (comparison.matches()) {
      String operator = comparison.group(1) == null ? "=" : comparison.group(1);
      condition =
          Condition.of(field.sql() + " " + operator + " ?", Double.valueOf(comparison.group(2)));
    }
    if (condition == null) {
      throw new QueryException(
          400, "The filter '" + part + "' on " + field.name() + " is not understood.");
    }
    return not ? Condition.not(condition) : condition;
  }
}
