package dev.lookercodemode.demo.query;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of a date filter that names one moment, day, month or other unit of time. */
final class DatePoint {
  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2})"
              + "(?:[ t](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?z?)?)?)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-q([1-4])");
  private static final Pattern CALENDAR = Pattern.compile("(this|last|next) " + TimeUnit.PATTERN);
  private static final Pattern OFFSET =
      Pattern.compile("(\\d{1,5}) " + TimeUnit.PATTERN + " (ago|from now)");

  private DatePoint() {}

  /** The time that {@code text} (in lower case) names, or empty when it names none. */
  static Optional<Interval> read(String text, LocalDateTime now) {
    Matcher absolute = ABSOLUTE.matcher(text);
    Matcher quarter = QUARTER.matcher(text);
    Matcher calendar = CALENDAR.matcher(text);
    Matcher offset = OFFSET.matcher(text);
    try {
      if (absolute.matches()) {
        return Optional.of(absolute(absolute));
      } else if (quarter.matches()) {
        int month = 3 * number(quarter, 2, 1) - 2;
        return Optional.of(
            TimeUnit.QUARTER.interval(LocalDateTime.of(number(quarter, 1, 1), month, 1, 0, 0), 0));
      } else if (calendar.matches()) {
        int step =
            switch (calendar.group(1)) {
              case "last" -> -1;
              case "next" -> 1;
              default -> 0;
            };
        return Optional.of(TimeUnit.named(calendar.group(2)).interval(now, step));
      } else if (offset.matches()) {
        int count = number(offset, 1, 0);
        boolean ago = offset.group(3).equals("ago");
        return Optional.of(TimeUnit.named(offset.group(2)).interval(now, ago ? -count : count));
      }
    } catch (DateTimeException e) {
      // 2026-13-45 has the form of a date and is none.
      return Optional.empty();
    }
    return switch (text) {
      case "today" -> Optional.of(TimeUnit.DAY.interval(now, 0));
      case "yesterday" -> Optional.of(TimeUnit.DAY.interval(now, -1));
      case "tomorrow" -> Optional.of(TimeUnit.DAY.interval(now, 1));
      case "now" -> Optional.of(TimeUnit.SECOND.interval(now, 0));
      default -> Optional.empty();
    };
  }

  private static Interval absolute(Matcher m) {
    TimeUnit unit = TimeUnit.YEAR;
    TimeUnit[] byGroup = {
      TimeUnit.MONTH, TimeUnit.DAY, TimeUnit.HOUR, TimeUnit.MINUTE, TimeUnit.SECOND
    };
    for (int group = 2; group <= 6 && m.group(group) != null; group++) {
      unit = byGroup[group - 2];
    }
    LocalDateTime start =
        LocalDateTime.of(
            number(m, 1, 1),
            number(m, 2, 1),
            number(m, 3, 1),
            number(m, 4, 0),
            number(m, 5, 0),
            number(m, 6, 0));
    return unit.interval(start, 0);
  }

  private static int number(Matcher matcher, int group, int otherwise) {
    String digits = matcher.group(group);
    return digits == null ? otherwise : Integer.parseInt(digits);
  }
}
