package dev.lookercodemode.demo.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looker's filter expressions for dates, as SQL with bound values: relative ones, months, ranges,
 * before and after.
 */
final class DateFilter {
  private static final Pattern AGO =
      Pattern.compile("(\\d{1,5})\\s+(day|week|month|quarter|year)s?\\s+ago");
  private static final Pattern LAST =
      Pattern.compile("(?:last\\s+)?(\\d{1,5})\\s+(day|week|month|quarter|year)s?");
  private static final Pattern UNIT =
      Pattern.compile("(this|last)\\s+(day|week|month|quarter|year)");

  private final Field field;
  private final LocalDate today;

  DateFilter(Field field, Clock clock) {
    this.field = field;
    this.today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  /** Days from the first to before the second. */
  private record Range(LocalDate from, LocalDate until) {}

  Condition condition(String text) throws QueryException {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    if (lower.equals("null")) {
      return Condition.of(field.sql() + " IS NULL");
    }
    if (lower.equals("-null") || lower.equals("not null")) {
      return Condition.of(field.sql() + " IS NOT NULL");
    }
    if (lower.startsWith("before ")) {
      return Condition.of(field.sql() + " < ?", text(range(lower.substring(7)).from));
    }
    if (lower.startsWith("after ")) {
      return Condition.of(field.sql() + " >= ?", text(range(lower.substring(6)).from));
    }
    int to = lower.indexOf(" to ");
    Range range =
        to < 0
            ? range(lower)
            : new Range(range(lower.substring(0, to)).from, range(lower.substring(to + 4)).from);
    return Condition.of(
        "(" + field.sql() + " >= ? AND " + field.sql() + " < ?)",
        text(range.from),
        text(range.until));
  }

  private Range range(String text) throws QueryException {
    String word = text.strip();
    Matcher ago = AGO.matcher(word);
    Matcher last = LAST.matcher(word);
    Matcher unit = UNIT.matcher(word);
    if (word.equals("today") || word.equals("now")) {
      return day(today);
    }
    if (word.equals("yesterday")) {
      return day(today.minusDays(1));
    }
    if (ago.matches()) {
      return day(minus(today, Integer.parseInt(ago.group(1)), ago.group(2)));
    }
    if (unit.matches()) {
      LocalDate start = start(today, unit.group(2));
      return unit.group(1).equals("this")
          ? new Range(start, minus(start, -1, unit.group(2)))
          : new Range(minus(start, 1, unit.group(2)), start);
    }
    if (last.matches()) {
      int count = Integer.parseInt(last.group(1));
      boolean days = last.group(2).equals("day");
      LocalDate from =
          days
              ? today.minusDays(count - 1L)
              : minus(start(today, last.group(2)), count - 1, last.group(2));
      return new Range(from, today.plusDays(1));
    }
    return absolute(word);
  }

  private Range absolute(String word) throws QueryException {
    try {
      if (word.matches("\\d{4}")) {
        LocalDate start = LocalDate.of(Integer.parseInt(word), 1, 1);
        return new Range(start, start.plusYears(1));
      }
      if (word.matches("\\d{4}[-/]\\d{2}")) {
        YearMonth month = YearMonth.parse(word.replace('/', '-'));
        return new Range(month.atDay(1), month.plusMonths(1).atDay(1));
      }
      return day(LocalDate.parse(word.replace('/', '-').substring(0, Math.min(10, word.length()))));
    } catch (DateTimeParseException e) {
      throw new QueryException(
          400, "The date filter '" + word + "' on " + field.name() + " is not understood.");
    }
  }

  private static Range day(LocalDate date) {
    return new Range(date, date.plusDays(1));
  }

  private static LocalDate minus(LocalDate date, int count, String unit) {
    return switch (unit) {
      case "day" -> date.minusDays(count);
      case "week" -> date.minusWeeks(count);
      case "month" -> date.minusMonths(count);
      case "quarter" -> date.minusMonths(3L * count);
      default -> date.minusYears(count);
    };
  }

  private static LocalDate start(LocalDate date, String unit) {
    return switch (unit) {
      case "day" -> date;
      case "week" -> date.minus(date.getDayOfWeek().getValue() - 1L, ChronoUnit.DAYS);
      case "month" -> date.withDayOfMonth(1);
      case "quarter" -> date.withMonth((date.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
      default -> date.withDayOfYear(1);
    };
  }

  /** Dates compare as text: in the form, and to the precision, in which the field is written. */
  private String text(LocalDate date) {
    String day = date.toString();
    return switch (field.type()) {
      case "date_year" -> day.substring(0, 4);
      case "date_month", "date_quarter" -> day.substring(0, 7);
      default -> day;
    };
  }
}
