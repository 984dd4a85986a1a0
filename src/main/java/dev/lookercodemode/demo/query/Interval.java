package dev.lookercodemode.demo.query;

import java.time.LocalDateTime;

/** A stretch of time, its start included, its end not. */
record Interval(LocalDateTime start, LocalDateTime end) {
  Predicate on(String column) {
    return Predicate.of("(" + column + " >= ? AND " + column + " < ?)", start, end);
  }
}
