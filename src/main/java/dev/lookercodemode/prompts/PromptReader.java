package dev.lookercodemode.prompts;

import dev.lookercodemode.prompts.FrontMatter.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reader of a prompt file: its head, the instructions, then a fence with each script. */
public final class PromptReader {
  private static final Set<String> KEYS = Set.of("name", "title", "description", "arguments");
  private static final Set<String> ARGUMENT_KEYS =
      Set.of("name", "description", "type", "required", "default", "values", "complete");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern ARGUMENT_NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern LISTED = Pattern.compile("([a-z_0-9]+)\\.([a-z_0-9]+)");
  private static final Pattern PLACE = Pattern.compile("\\{\\{ *(\\w+) *}}");

  private final String file;

  private PromptReader(String file) {
    this.file = file;
  }

  /**
   * Reads a prompt.
   *
   * @param file the file's name, for messages
   * @throws InvalidPromptException if the text is no prompt; the message names the line
   */
  public static Prompt read(String file, String text) throws InvalidPromptException {
    return new PromptReader(file).read(text);
  }

  private Prompt read(String text) throws InvalidPromptException {
    List<String> lines = text.lines().toList();
    FrontMatter head = FrontMatter.read(file, lines);
    known(head.values(), KEYS, "the head");
    String name = needed(head.values(), "name", 1);
    check(NAME, name, head.values(), "a name is of lower case letters and hyphens");
    List<PromptArgument> arguments = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Map<String, Value> members : head.arguments()) {
      PromptArgument argument = argument(members);
      if (!names.add(argument.name())) {
        throw at(members, "name", "there is an argument " + argument.name() + " already");
      }
      arguments.add(argument);
    }
    Scripts scripts = scripts(lines, head.end());
    places(scripts.before(), names);
    return new Prompt(
        name,
        needed(head.values(), "title", 1),
        needed(head.values(), "description", 1),
        arguments,
        scripts.before(),
        scripts.javaScript(),
        scripts.python(),
        text);
  }

  private PromptArgument argument(Map<String, Value> members) throws InvalidPromptException {
    known(members, ARGUMENT_KEYS, "an argument");
    int line = members.values().iterator().next().line();
    String name = needed(members, "name", line);
    check(ARGUMENT_NAME, name, members, "an argument's name is of lower case letters and _");
    String type = text(members, "type", "text");
    String required = text(members, "required", "false");
    if (!required.equals("true") && !required.equals("false")) {
      throw at(members, "required", "required is true or false");
    }
    boolean needed = required.equals("true");
    String byDefault = members.containsKey("default") ? text(members, "default", "") : null;
    if (needed && byDefault != null) {
      throw at(members, "default", "what is required has no default");
    }
    return new PromptArgument(
        name,
        needed(members, "description", line),
        switch (type) {
          case "text" -> PromptArgument.Type.TEXT;
          case "number" -> PromptArgument.Type.NUMBER;
          case "boolean" -> PromptArgument.Type.BOOLEAN;
          case "list" -> PromptArgument.Type.LIST;
          default -> throw at(members, "type", "a type is text, number, boolean or list");
        },
        needed,
        byDefault,
        source(members));
  }

  private PromptArgument.@Nullable Source source(Map<String, Value> members)
      throws InvalidPromptException {
    String values = text(members, "values", "");
    String complete = text(members, "complete", "");
    if (!values.isEmpty()) {
      if (!complete.isEmpty()) {
        throw at(members, "complete", "give values or complete, not both");
      }
      return new PromptArgument.Values(
          Stream.of(values.split(",", -1)).map(String::strip).toList());
    }
    if (complete.isEmpty()) {
      return null;
    }
    if (complete.equals("instances")) {
      return new PromptArgument.Instances();
    }
    Matcher listed = LISTED.matcher(complete);
    if (!listed.matches()) {
      throw at(
          members, "complete", "complete is `instances`, or METHOD.FIELD as in search_users.email");
    }
    return new PromptArgument.Listed(listed.group(1), listed.group(2));
  }

  /** What stands before the scripts, and these. */
  private record Scripts(String before, String javaScript, String python) {}

  private Scripts scripts(List<String> lines, int from) throws InvalidPromptException {
    String javaScript = null;
    String python = null;
    int first = -1;
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.equals("```js") && !line.equals("```python")) {
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && !lines.get(end).equals("```")) {
        end++;
      }
      if (end == lines.size()) {
        throw new InvalidPromptException(file, i + 1, "the script does not end: ``` is missing");
      }
      boolean js = line.equals("```js");
      if ((js ? javaScript : python) != null) {
        throw new InvalidPromptException(file, i + 1, "there is a second script " + line);
      }
      String script = String.join("\n", lines.subList(i + 1, end)) + "\n";
      if (js) {
        javaScript = script;
      } else {
        python = script;
      }
      first = first < 0 ? i : first;
      i = end;
    }
    if (javaScript == null || python == null) {
      throw new InvalidPromptException(
          file, 0, "a script is missing: there must be one ```js and one ```python");
    }
    String before = String.join("\n", lines.subList(from, first)).strip();
    if (before.isEmpty()) {
      throw new InvalidPromptException(
          file, from + 1, "instructions must stand before the scripts");
    }
    return new Scripts(before, javaScript, python);
  }

  private void places(String instructions, Set<String> names) throws InvalidPromptException {
    Matcher place = PLACE.matcher(instructions);
    while (place.find()) {
      if (!names.contains(place.group(1))) {
        throw new InvalidPromptException(
            file,
            0,
            place.group()
                + " is no argument; there are "
                + String.join(", ", names.stream().sorted().toList()));
      }
    }
  }

  private void known(Map<String, Value> members, Set<String> keys, String what)
      throws InvalidPromptException {
    for (String key : members.keySet()) {
      if (!keys.contains(key)) {
        throw at(
            members,
            key,
            what + " has no member " + key + "; it has " + keys.stream().sorted().toList());
      }
    }
  }

  private void check(Pattern form, String name, Map<String, Value> members, String problem)
      throws InvalidPromptException {
    if (!form.matcher(name).matches()) {
      throw at(members, "name", problem + ", not '" + name + "'");
    }
  }

  private String needed(Map<String, Value> members, String key, int line)
      throws InvalidPromptException {
    String text = text(members, key, "");
    if (text.isEmpty()) {
      throw new InvalidPromptException(file, line, key + ": is missing or empty");
    }
    return text;
  }

  private static String text(Map<String, Value> members, String key, String otherwise) {
    Value value = members.get(key);
    return value == null ? otherwise : value.text();
  }

  private InvalidPromptException at(Map<String, Value> members, String key, String problem) {
    Value value = members.get(key);
    return new InvalidPromptException(file, value == null ? 0 : value.line(), problem);
  }
}
