package dev.lookercodemode.typings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The choice of what a tool's description shows: methods, arguments and members by name only, in
 * {@code common-calls.txt}. What they are the API document says. Immutable.
 */
final class CommonCalls {
  private static final Pattern BODY = Pattern.compile("body(?:\\(([^)]*)\\))?");

  /**
   * One line of the file.
   *
   * @param name of a method or of a schema
   * @param shown the optional arguments, or the members
   * @param body the members of the body; empty for its type's name
   */
  record Line(String name, List<String> shown, List<String> body) {}

  private final Map<String, List<Line>> sections = new LinkedHashMap<>();

  CommonCalls() {
    List<Line> section = new ArrayList<>();
    for (String line : Texts.of("common-calls.txt").lines().toList()) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(read(line));
      }
    }
  }

  /** The lines of a section. */
  List<Line> section(String name) {
    return List.copyOf(sections.getOrDefault(name, List.of()));
  }

  private static Line read(String line) {
    int colon = line.indexOf(':');
    String rest = line.substring(colon + 1);
    Matcher body = BODY.matcher(rest);
    List<String> members = List.of();
    if (body.find()) {
      members = names(body.group(1) == null ? "" : body.group(1));
      rest = rest.substring(0, body.start()) + rest.substring(body.end());
    }
    return new Line(line.substring(0, colon), names(rest), members);
  }

  private static List<String> names(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }
}
