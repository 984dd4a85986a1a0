package dev.lookercodemode.demo.query;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The units of date filters; weeks begin on Monday. */
enum TimeUnit {
  SECOND(ChronoUnit.SECONDS, 1),
  MINUTE(ChronoUnit.MINUTES, 1),
  HOUR(ChronoUnit.HOURS, 1),
  DAY(ChronoUnit.DAYS, 1),
  WEEK(ChronoUnit.WEEKS, 1),
  MONTH(ChronoUnit.MONTHS, 1),
  QUARTER(ChronoUnit.MONTHS, 3),
  YEAR(ChronoUnit.YEARS, 1);

  /** A group of a regular expression that matches a unit in singular or plural. */
  static final String PATTERN = "(second|minute|hour|day|week|month|quarter|year)s?";

  private final ChronoUnit unit;
  private final int size;

  TimeUnit(ChronoUnit unit, int size) {
    this.unit = unit;
    this.size = size;
  }

  static TimeUnit named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  LocalDateTime plus(LocalDateTime time, long count) {
    return time.plus(count * size, unit);
  }

  LocalDateTime startOf(LocalDateTime time) {
    LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> time.truncatedTo(unit);
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The calendar unit that is {@code offset} after the one of {@code time}. */
  Interval interval(LocalDateTime time, long offset) {
    LocalDateTime start = plus(startOf(time), offset);
    return new Interval(start, plus(start, 1));
  }
}
