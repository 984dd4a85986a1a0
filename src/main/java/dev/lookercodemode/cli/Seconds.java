package dev.lookercodemode.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reader of a time as people write it: {@code 90} seconds, {@code 1.5s}, {@code 5m}, {@code 1h}.
 */
final class Seconds implements ITypeConverter<Duration> {
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,6})?)\\s*(s|m|h)?", Pattern.CASE_INSENSITIVE);

  @Override
  public Duration convert(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new TypeConversionException(
          "'" + text + "' is not a time; write seconds, or a number with s, m or h");
    }
    String unit = form.group(2) == null ? "s" : form.group(2).toLowerCase(Locale.ROOT);
    long millis =
        switch (unit) {
          case "h" -> 3_600_000;
          case "m" -> 60_000;
          default -> 1_000;
        };
    return Duration.ofMillis(
        new BigDecimal(form.group(1)).multiply(BigDecimal.valueOf(millis)).longValue());
  }
}
