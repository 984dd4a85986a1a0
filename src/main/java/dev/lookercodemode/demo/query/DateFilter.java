package dev.lookercodemode.demo.query;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looker's filter expressions for dates and times: {@code 7 days}, {@code before 90 days ago},
 * {@code 2026-01-01 to 2026-02-01}, {@code last month}, {@code 2026-01}, NULL.
 */
final class DateFilter {
  private static final Pattern UNTIL_NOW =
      Pattern.compile("(?:(?:last|past) )?(\\d{1,5}) " + TimeUnit.PATTERN);
  private static final Pattern FOR = Pattern.compile("(.+) for (\\d{1,5}) " + TimeUnit.PATTERN);
  private static final Pattern THIS_TO =
      Pattern.compile("this " + TimeUnit.PATTERN + " to " + TimeUnit.PATTERN);

  private DateFilter() {}

  static Predicate parse(String column, String expression, LocalDateTime now)
      throws FilterSyntaxException {
    List<Predicate> parts = new ArrayList<>();
    for (String term : expression.split(",", -1)) {
      String clean = term.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      if (!clean.isEmpty()) {
        parts.add(term(column, clean, now));
      }
    }
    return parts.isEmpty() ? Predicate.TRUE : Predicate.any(parts);
  }

  private static Predicate term(String column, String term, LocalDateTime now)
      throws FilterSyntaxException {
    if (term.startsWith("before ")) {
      return Predicate.of(column + " < ?", point(term.substring(7), now).start());
    } else if (term.startsWith("after ")) {
      return Predicate.of(column + " >= ?", point(term.substring(6), now).start());
    }
    return switch (term) {
      case "any time" -> Predicate.TRUE;
      case "null" -> Predicate.of(column + " IS NULL");
      case "not null", "-null" -> Predicate.of(column + " IS NOT NULL");
      default -> interval(term, now).on(column);
    };
  }

  private static Interval interval(String term, LocalDateTime now) throws FilterSyntaxException {
    Matcher untilNow = UNTIL_NOW.matcher(term);
    Matcher span = FOR.matcher(term);
    Matcher thisTo = THIS_TO.matcher(term);
    int to = term.indexOf(" to ");
    if (untilNow.matches()) {
      TimeUnit unit = TimeUnit.named(untilNow.group(2));
      int count = Integer.parseInt(untilNow.group(1));
      // The unit under way is one of them: 1 day is today.
      LocalDateTime start = unit.interval(now, 1L - count).start();
      return new Interval(start, unit.interval(now, 0).end());
    } else if (span.matches()) {
      LocalDateTime start = point(span.group(1), now).start();
      TimeUnit unit = TimeUnit.named(span.group(3));
      return new Interval(start, unit.plus(start, Integer.parseInt(span.group(2))));
    } else if (thisTo.matches()) {
      return new Interval(
          TimeUnit.named(thisTo.group(1)).startOf(now),
          TimeUnit.named(thisTo.group(2)).startOf(now));
    } else if (to > 0) {
      return new Interval(
          point(term.substring(0, to), now).start(), point(term.substring(to + 4), now).start());
    }
    return point(term, now);
  }

  private static Interval point(String text, LocalDateTime now) throws FilterSyntaxException {
    return DatePoint.read(text.strip(), now)
        .orElseThrow(
            () ->
                new FilterSyntaxException(
                    "\""
                        + text
                        + "\" is no date filter; try 7 days, 90 days ago, before 2026-01-01,"
                        + " 2026-01-01 to 2026-02-01, this month, 2026-01 or NULL"));
  }
}
