package dev.lookercodemode.demo.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Results as text: one line per row under a line of labels. */
final class DelimitedText {
  private DelimitedText() {}

  static String csv(Result result) {
    return lines(result, "", ",", "\n", DelimitedText::csvCell, "");
  }

  static String tabbed(Result result) {
    return lines(result, "", "\t", "\n", cell -> cell.replaceAll("[\\t\\r\\n]+", " "), "");
  }

  static String markdown(Result result) {
    String rule = "|" + " --- |".repeat(result.query().fields().size()) + "\n";
    return lines(
        result,
        "| ",
        " | ",
        " |\n",
        cell -> cell.replace("|", "\\|").replaceAll("[\\r\\n]+", " "),
        rule);
  }

  static String html(Result result) {
    return "<table>\n"
        + lines(
            result,
            "<tr><td>",
            "</td><td>",
            "</td></tr>\n",
            cell -> cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
            "")
        + "</table>\n";
  }

  private static String lines(
      Result result,
      String open,
      String between,
      String close,
      UnaryOperator<String> cell,
      String afterLabels) {
    StringBuilder text = new StringBuilder();
    text.append(
        result.query().fields().stream()
            .map(f -> cell.apply(f.label()))
            .collect(Collectors.joining(between, open, close)));
    text.append(afterLabels);
    for (List<@Nullable Object> row : result.rows()) {
      text.append(
          row.stream()
              .map(value -> cell.apply(plain(value)))
              .collect(Collectors.joining(between, open, close)));
    }
    return text.toString();
  }

  private static String plain(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }

  private static String csvCell(String cell) {
    boolean quote = cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
