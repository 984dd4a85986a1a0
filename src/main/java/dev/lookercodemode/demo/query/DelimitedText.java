package dev.lookercodemode.demo.query;

import java.math.BigDecimal;
import java.util.ArrayList;
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
    int width = rows(result).getFirst().size();
    String rule = "|" + " --- |".repeat(width) + "\n";
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
    String after = afterLabels;
    for (List<String> row : rows(result)) {
      text.append(row.stream().map(cell).collect(Collectors.joining(between, open, close)));
      text.append(after);
      after = "";
    }
    return text.toString();
  }

  /** Lines of cells, that of the labels first; with pivots, that of the pivoted values first. */
  private static List<List<String>> rows(Result result) {
    Query query = result.query();
    List<List<String>> rows = new ArrayList<>();
    if (query.pivots().isEmpty()) {
      rows.add(query.fields().stream().map(Field::label).toList());
      result.rows().forEach(row -> rows.add(row.stream().map(DelimitedText::plain).toList()));
      return rows;
    }
    PivotTable table = PivotTable.of(query, result.rows());
    List<String> pivoted = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    table.dimensions().forEach(d -> labels.add(d.label()));
    table.dimensions().forEach(d -> pivoted.add(""));
    for (PivotTable.Column column : table.columns()) {
      for (Field measure : table.measures()) {
        pivoted.add(
            column.values().stream().map(DelimitedText::plain).collect(Collectors.joining(" - ")));
        labels.add(measure.label());
      }
    }
    rows.add(pivoted);
    rows.add(labels);
    for (PivotTable.Line line : table.lines()) {
      List<String> row = new ArrayList<>();
      line.values().forEach(v -> row.add(plain(v)));
      for (PivotTable.Column column : table.columns()) {
        List<@Nullable Object> values = line.cells().get(column.key());
        for (int m = 0; m < table.measures().size(); m++) {
          row.add(values == null ? "" : plain(values.get(m)));
        }
      }
      rows.add(row);
    }
    return rows;
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
