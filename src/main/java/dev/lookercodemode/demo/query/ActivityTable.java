package dev.lookercodemode.demo.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The live rows of a {@code system__activity} explore in the form of a table's columns. */
final class ActivityTable {
  private final Map<String, Field> columns = new LinkedHashMap<>();

  ActivityTable(Explore explore) {
    for (Field field : explore.fields().values()) {
      if (!field.type().isMeasure()) {
        columns.putIfAbsent(columnName(field), field);
      }
    }
  }

  private static String columnName(Field field) {
    return field.view() + "." + (field.group() == null ? field.name() : field.group());
  }

  List<String> definitions() {
    return columns.entrySet().stream()
        .map(c -> "\"" + c.getKey() + "\" " + sqlType(c.getValue().type()))
        .toList();
  }

  private static String sqlType(FieldType type) {
    return switch (type) {
      case NUMBER -> "DECIMAL(20, 6)";
      case YESNO -> "BOOLEAN";
      default -> type.isTime() ? "TIMESTAMP" : "VARCHAR";
    };
  }

  List<@Nullable Object[]> rows(List<Map<String, Object>> live) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Map<String, Object> values : live) {
      @Nullable Object[] row = new @Nullable Object[columns.size()];
      int i = 0;
      for (Map.Entry<String, Field> column : columns.entrySet()) {
        row[i++] =
            value(column.getValue().type(), given(values, column.getKey(), column.getValue()));
      }
      rows.add(row);
    }
    return rows;
  }

  private static @Nullable Object given(Map<String, Object> values, String name, Field field) {
    if (!field.type().isTime() || values.get(name) != null) {
      return values.get(name);
    }
    for (String timeframe : List.of("_raw", "_time", "_date")) {
      Object value = values.get(name + timeframe);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable Object value(FieldType type, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    return switch (type) {
      case NUMBER -> number(value);
      case YESNO -> value.equals(true) || value.toString().matches("(?i)yes|true");
      default -> type.isTime() ? time(value) : value.toString();
    };
  }

  private static @Nullable BigDecimal number(Object value) {
    try {
      return new BigDecimal(value.toString());
    } catch (NumberFormatException e) {
      // An id that is a slug has no number.
      return null;
    }
  }

  private static @Nullable LocalDateTime time(Object value) {
    return switch (value) {
      case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
      case LocalDateTime time -> time;
      case LocalDate date -> date.atStartOfDay();
      case ZonedDateTime time -> time.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
      case OffsetDateTime time -> time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
      default -> timeText(value.toString().strip().replace(' ', 'T'));
    };
  }

  private static @Nullable LocalDateTime timeText(String text) {
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text).atStartOfDay();
      }
      return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
          ? OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
          : LocalDateTime.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
