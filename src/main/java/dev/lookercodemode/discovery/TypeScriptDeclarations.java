package dev.lookercodemode.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reader of {@code guest.d.ts}: one declaration a line, or a block; its documentation above it. */
final class TypeScriptDeclarations {
  private static final Pattern NAME =
      Pattern.compile("^(?:declare )?(?:function|class|interface|type|var) (\\w+)");

  /** What is no declaration, but has a name to ask for: {@code // vars: ...}. */
  private static final Pattern NOTE = Pattern.compile("^// (\\w+): (.*)");

  private static final Pattern DOCUMENTATION = Pattern.compile("^/\\*\\* (.*) \\*/");
  private static final String FUNCTION = "declare function ";

  /** A declaration: its lines, and the line of documentation above them, maybe empty. */
  private record Block(String documentation, List<String> lines) {}

  private final Map<String, Block> blocks = new LinkedHashMap<>();

  private TypeScriptDeclarations() {}

  static Map<String, GuestDeclarations.Declared> read(String text) {
    TypeScriptDeclarations reader = new TypeScriptDeclarations();
    reader.readBlocks(text);
    Map<String, GuestDeclarations.Declared> declared = new LinkedHashMap<>();
    reader.blocks.forEach((name, block) -> declared.put(name, declared(block)));
    return declared;
  }

  private void readBlocks(String text) {
    String documentation = "";
    List<String> open = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Matcher name = NAME.matcher(line);
      Matcher note = NOTE.matcher(line);
      Matcher words = DOCUMENTATION.matcher(line);
      if (name.find()) {
        String above = documentation;
        open =
            blocks.computeIfAbsent(name.group(1), n -> new Block(above, new ArrayList<>())).lines();
        open.add(line);
      } else if (note.matches()) {
        // A list that can grow: the declaration of what is noted may follow.
        List<String> lines = new ArrayList<>(List.of(note.group(1) + ": " + note.group(2)));
        blocks.put(note.group(1), new Block("", lines));
      } else if (words.matches()) {
        documentation = words.group(1);
        continue;
      } else if (!line.isBlank()) {
        open.add(line); // a member, or the end of what has some
      }
      documentation = "";
    }
  }

  private static GuestDeclarations.Declared declared(Block block) {
    String last = block.lines().getLast();
    if (!last.startsWith(FUNCTION)) {
      String comment = block.documentation();
      return new GuestDeclarations.Declared(
          "", (comment.isEmpty() ? "" : "// " + comment + "\n") + String.join("\n", block.lines()));
    }
    String signature = signature(last);
    boolean promise = last.contains("): Promise<");
    String words = block.documentation() + (promise ? " In JavaScript: await it." : "");
    return new GuestDeclarations.Declared(
        signature, signature + (words.isEmpty() ? "" : "\n  " + words));
  }

  /** In the words of the API's signatures; of several ways to call it the last, plainest one. */
  private static String signature(String line) {
    return line.substring(FUNCTION.length())
        .replaceFirst("^(\\w+)<T = any>(.*)\\bT\\b", "$1$2any")
        .replaceFirst("^(\\w+)<[\\w, ]+>\\(", "$1(")
        .replaceFirst("\\): Promise<(.*)>;$", "): $1")
        .replaceFirst(";$", "");
  }
}
