package dev.lookercodemode.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reader of {@code guest.pyi}: functions and classes with docstrings, and named types. */
final class PythonDeclarations {
  private static final Pattern NAME = Pattern.compile("^(?:(?:def|class) (\\w+)|(\\w+) = )");
  private static final Pattern NOTE = Pattern.compile("^# ([a-z_]+): (.*)");
  private static final Pattern DOCSTRING = Pattern.compile("^ +\"\"\"(.*)\"\"\"$");
  private static final String FUNCTION = "def ";
  private static final String REMARK = "# ";

  /** A declaration: the line that names it, its documentation, maybe empty, and its members. */
  private record Block(String head, List<String> documentation, List<String> members) {}

  private final Map<String, Block> blocks = new LinkedHashMap<>();

  private PythonDeclarations() {}

  static Map<String, GuestDeclarations.Declared> read(String text) {
    PythonDeclarations reader = new PythonDeclarations();
    reader.readBlocks(text);
    Map<String, GuestDeclarations.Declared> declared = new LinkedHashMap<>();
    reader.blocks.forEach((name, block) -> declared.put(name, declared(block)));
    return declared;
  }

  private void readBlocks(String text) {
    List<String> remarks = new ArrayList<>();
    Block open = new Block("", List.of(), new ArrayList<>());
    for (String line : text.lines().toList()) {
      Matcher name = NAME.matcher(line);
      Matcher note = NOTE.matcher(line);
      Matcher docstring = DOCSTRING.matcher(line);
      if (note.matches()) {
        blocks.put(note.group(1), new Block(line.substring(REMARK.length()), List.of(), List.of()));
      } else if (line.startsWith(REMARK)) {
        remarks.add(line.substring(REMARK.length()));
      } else if (name.find()) {
        open = new Block(line, new ArrayList<>(remarks), new ArrayList<>());
        // Of several ways to call it the first is the one that is documented.
        blocks.putIfAbsent(name.group(1) == null ? name.group(2) : name.group(1), open);
        remarks.clear();
      } else if (docstring.matches() && open.members().isEmpty()) {
        open.documentation().add(docstring.group(1));
      } else if (line.startsWith(" ")) {
        open.members().add(line);
      }
    }
  }

  private static GuestDeclarations.Declared declared(Block block) {
    String words = String.join(" ", block.documentation());
    if (block.head().startsWith(FUNCTION)) {
      String signature =
          block.head().substring(FUNCTION.length()).replaceFirst(":(?: \\.\\.\\.)?$", "");
      return new GuestDeclarations.Declared(
          signature, signature + (words.isEmpty() ? "" : "\n  " + words));
    }
    List<String> lines = new ArrayList<>();
    if (!words.isEmpty()) {
      lines.add(REMARK + words);
    }
    lines.add(block.head());
    lines.addAll(block.members());
    return new GuestDeclarations.Declared("", String.join("\n", lines));
  }
}
