package dev.lookercodemode.demo.query;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;

/** A SELECT with its bound parameters. */
record SqlText(String sql, List<Object> parameters) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  SqlText {
    parameters = List.copyOf(parameters);
  }

  /** The statement as Looker shows it, with the parameters written as literals. */
  String inlined() {
    StringBuilder text = new StringBuilder();
    Iterator<Object> values = parameters.iterator();
    // The text comes from the model, which has no question mark of its own.
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (c == '?') {
        text.append(literal(values.next()));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static String literal(Object value) {
    return switch (value) {
      case BigDecimal number -> number.toPlainString();
      case LocalDateTime time -> "TIMESTAMP '" + TIME.format(time) + "'";
      default -> "'" + value.toString().replace("'", "''") + "'";
    };
  }
}
