package dev.lookercodemode.demo.render;

import java.util.List;

/**
 * One tile as it is drawn. Immutable.
 *
 * @param columns the labels of the columns, empty for a tile without data
 * @param rows the cells in the order of the columns, as text
 * @param note what stands below the title: the text of a text tile, or what went wrong
 */
public record Panel(String title, List<String> columns, List<List<String>> rows, String note) {
  public Panel {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The number in a cell, or NaN if it holds none. */
  static double number(String cell) {
    return cell.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? Double.parseDouble(cell) : Double.NaN;
  }

  /** The first column that holds a number in each row, or -1. */
  int measure() {
    for (int i = columns.size() - 1; i > 0 && !rows.isEmpty(); i--) {
      int column = i;
      if (rows.stream().allMatch(r -> !Double.isNaN(number(r.get(column))))) {
        return column;
      }
    }
    return -1;
  }
}
