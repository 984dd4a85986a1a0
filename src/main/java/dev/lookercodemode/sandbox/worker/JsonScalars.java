package dev.lookercodemode.sandbox.worker;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.graalvm.polyglot.Value;

/** Writes a script's numbers and dates as JSON has them. */
final class JsonScalars {
  private static final long MAX_SAFE_INTEGER = (1L << 53) - 1;
  private static final DateTimeFormatter AFTER_THE_YEAR =
      DateTimeFormatter.ofPattern("-MM-dd'T'HH:mm:ss.SSS'Z'");

  private JsonScalars() {}

  /** A number; what JSON lacks, or cannot carry exactly, as a string. */
  static String number(Value v) {
    if (v.fitsInLong()) {
      long n = v.asLong();
      boolean exact = Math.abs(n) <= MAX_SAFE_INTEGER || !JsonWriter.kind(v).equals("bigint");
      return exact ? Long.toString(n) : '"' + Long.toString(n) + '"';
    }
    if (JsonWriter.kind(v).equals("bigint")) {
      return "\"" + v.asBigInteger() + '"';
    }
    double d = v.asDouble();
    if (d == 0) {
      return "0"; // JSON.stringify(-0), too
    }
    return Double.isFinite(d) ? Double.toString(d) : "\"" + v + '"';
  }

  /** A date as JavaScript's toISOString has it: years beyond four digits have six and a sign. */
  static String iso(Instant instant) {
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    int year = time.getYear();
    String shown = String.format(year >= 0 && year <= 9999 ? "%04d" : "%+07d", year);
    return shown + AFTER_THE_YEAR.format(time);
  }
}
