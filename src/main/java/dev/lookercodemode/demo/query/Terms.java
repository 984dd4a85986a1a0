package dev.lookercodemode.demo.query;

import java.util.ArrayList;
import java.util.List;

/** Splits a filter expression at its commas. */
final class Terms {
  private Terms() {}

  /** The terms of a string filter: commas in double quotes or after {@code ^} do not split. */
  static List<String> quoted(String expression) {
    List<String> terms = new ArrayList<>();
    int start = 0;
    boolean inQuotes = false;
    for (int i = 0; i < expression.length(); i++) {
      switch (expression.charAt(i)) {
        case '^' -> i++;
        case '"' -> inQuotes = !inQuotes;
        case ',' -> {
          if (!inQuotes) {
            terms.add(expression.substring(start, i));
            start = i + 1;
          }
        }
        default -> {}
      }
    }
    terms.add(expression.substring(start));
    return stripped(terms);
  }

  /** The terms of a number filter: commas between brackets do not split. */
  static List<String> bracketed(String expression) {
    List<String> terms = new ArrayList<>();
    int start = 0;
    boolean inBrackets = false;
    for (int i = 0; i < expression.length(); i++) {
      switch (expression.charAt(i)) {
        case '(', '[' -> inBrackets = true;
        case ')', ']' -> inBrackets = false;
        case ',' -> {
          if (!inBrackets) {
            terms.add(expression.substring(start, i));
            start = i + 1;
          }
        }
        default -> {}
      }
    }
    terms.add(expression.substring(start));
    return stripped(terms);
  }

  private static List<String> stripped(List<String> terms) {
    return terms.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
  }
}
