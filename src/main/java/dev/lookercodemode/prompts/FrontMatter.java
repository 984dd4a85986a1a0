package dev.lookercodemode.prompts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a prompt file, between two lines {@code ---}: {@code key: value} lines, and below
 * {@code arguments:} one list item per argument, itself of such lines. That little of YAML is all
 * that is understood. Immutable.
 *
 * @param values by key
 * @param arguments the members of each argument by key
 * @param end the number of lines of the head, both borders among them
 */
record FrontMatter(Map<String, Value> values, List<Map<String, Value>> arguments, int end) {
  private static final String BORDER = "---";
  private static final String ARGUMENTS = "arguments";
  private static final Pattern LINE = Pattern.compile("( *)(- )?([A-Za-z_]+):(?: +(.*))?");

  /** A value and the line where it stands, counted from 1. */
  record Value(String text, int line) {}

  static FrontMatter read(String file, List<String> lines) throws InvalidPromptException {
    if (lines.isEmpty() || !lines.getFirst().equals(BORDER)) {
      throw new InvalidPromptException(
          file, 1, "the file must begin with a line --- and its head below (name: ...)");
    }
    Map<String, Value> values = new LinkedHashMap<>();
    List<Map<String, Value>> arguments = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals(BORDER)) {
        return new FrontMatter(values, arguments, i + 1);
      }
      if (!line.isBlank()) {
        add(file, i + 1, line, values, arguments);
      }
    }
    throw new InvalidPromptException(
        file, 1, "the head does not end: a second line --- is missing");
  }

  private static void add(
      String file,
      int number,
      String line,
      Map<String, Value> values,
      List<Map<String, Value>> arguments)
      throws InvalidPromptException {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new InvalidPromptException(
          file, number, "'" + line.strip() + "' is no line of a head: write key: value");
    }
    boolean item = matcher.group(2) != null;
    Map<String, Value> target;
    if (matcher.group(1).isEmpty() && !item) {
      target = values;
    } else if (!values.containsKey(ARGUMENTS)) {
      throw new InvalidPromptException(
          file, number, "only what stands below arguments: is indented");
    } else if (item) {
      target = new LinkedHashMap<>();
      arguments.add(target);
    } else if (arguments.isEmpty()) {
      throw new InvalidPromptException(file, number, "an argument begins with '  - name: ...'");
    } else {
      target = arguments.getLast();
    }
    String text = matcher.group(4) == null ? "" : unquoted(matcher.group(4).strip());
    if (target.put(matcher.group(3), new Value(text, number)) != null) {
      throw new InvalidPromptException(file, number, matcher.group(3) + " is given twice");
    }
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() > 1
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(0) == text.charAt(text.length() - 1);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
