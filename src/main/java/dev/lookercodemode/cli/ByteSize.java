package dev.lookercodemode.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes as people write it: {@code 262144}, {@code 256KB}, {@code 16m}. Immutable. */
record ByteSize(long bytes) {
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,12})\\s*(?:(k|m|g)b?|b)?", Pattern.CASE_INSENSITIVE);

  /** Reads what an option holds. */
  static final class Reader implements ITypeConverter<ByteSize> {
    @Override
    public ByteSize convert(String text) {
      Matcher form = FORM.matcher(text.strip());
      if (!form.matches()) {
        throw new TypeConversionException(
            "'" + text + "' is not a size; write a number of bytes, or one with KB, MB or GB");
      }
      String unit = form.group(2) == null ? "" : form.group(2).toLowerCase(Locale.ROOT);
      int shift =
          switch (unit) {
            case "k" -> 10;
            case "m" -> 20;
            case "g" -> 30;
            default -> 0;
          };
      long number = Long.parseLong(form.group(1));
      return new ByteSize(number > Long.MAX_VALUE >> shift ? Long.MAX_VALUE : number << shift);
    }
  }

  /** In the largest unit that leaves a whole number. */
  @Override
  public String toString() {
    String[] units = {"", "KB", "MB", "GB"};
    int unit = 0;
    long number = bytes;
    while (unit < units.length - 1 && number > 0 && number % 1024 == 0) {
      number /= 1024;
      unit++;
    }
    return number + units[unit];
  }
}
