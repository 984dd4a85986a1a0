package dev.lookercodemode.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The declarations of what scripts see besides the API's methods: helpers, classes, types. The
 * files {@code guest.d.ts} and {@code guest.pyi} are the one place where these stand; typings hold
 * them whole, {@code describe} and {@code types} show single ones. Immutable.
 */
public final class GuestDeclarations {
  private static final Pattern NAME =
      Pattern.compile("^(?:declare )?(?:function|class|interface|type|var) (\\w+)");

  /** What is no declaration, but has a name to ask for: {@code // vars: ...}. */
  private static final Pattern NOTE = Pattern.compile("^// (\\w+): (.*)");

  private static final Pattern DOCUMENTATION = Pattern.compile("^/\\*\\* (.*) \\*/");
  private static final String FUNCTION = "declare function ";

  /** A declaration: its lines, and the line of documentation above them, maybe empty. */
  private record Declared(String documentation, List<String> lines) {}

  private static final class Holder {
    static final GuestDeclarations TYPESCRIPT = new GuestDeclarations(typeScript());
  }

  private final Map<String, Declared> byName = new LinkedHashMap<>();

  private GuestDeclarations(String text) {
    String documentation = "";
    List<String> open = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Matcher name = NAME.matcher(line);
      Matcher note = NOTE.matcher(line);
      Matcher words = DOCUMENTATION.matcher(line);
      if (name.find()) {
        String above = documentation;
        open = byName.computeIfAbsent(name.group(1), n -> declared(above)).lines();
        open.add(line);
      } else if (note.matches()) {
        declare(note.group(1), note.group(2));
      } else if (words.matches()) {
        documentation = words.group(1);
        continue;
      } else if (!line.isBlank()) {
        open.add(line); // a member, or the end of what has some
      }
      documentation = "";
    }
  }

  private static Declared declared(String documentation) {
    return new Declared(documentation, new ArrayList<>());
  }

  private void declare(String name, String line) {
    byName.put(name, new Declared("", new ArrayList<>(List.of(name + ": " + line))));
  }

  /** The declarations in TypeScript. */
  public static String typeScript() {
    return Resources.text("guest.d.ts");
  }

  /** The declarations in Python. */
  public static String python() {
    return Resources.text("guest.pyi");
  }

  /** The names that are declared in TypeScript. */
  static Set<String> names() {
    return Holder.TYPESCRIPT.byName.keySet();
  }

  /** The helpers among them that match a pattern, each as a signature. */
  static Map<String, String> signatures(Pattern pattern) {
    Map<String, String> signatures = new LinkedHashMap<>();
    Holder.TYPESCRIPT.byName.forEach(
        (name, declared) -> {
          if (pattern.matcher(name).matches() && isFunction(declared)) {
            signatures.put(name, signature(declared));
          }
        });
    return signatures;
  }

  /**
   * What to know of a helper, a class or a type; empty where there is none of the name.
   *
   * @param name as it is declared, upper and lower case
   */
  static Optional<String> of(String name) {
    return Optional.ofNullable(Holder.TYPESCRIPT.byName.get(name)).map(GuestDeclarations::text);
  }

  private static String text(Declared declared) {
    if (!isFunction(declared)) {
      String comment = declared.documentation();
      return (comment.isEmpty() ? "" : "// " + comment + "\n")
          + String.join("\n", declared.lines());
    }
    boolean promise = declared.lines().getLast().contains("): Promise<");
    String words = declared.documentation() + (promise ? " In JavaScript: await it." : "");
    return signature(declared) + (words.isEmpty() ? "" : "\n  " + words);
  }

  private static boolean isFunction(Declared declared) {
    return declared.lines().getLast().startsWith(FUNCTION);
  }

  /** In the words of the API's signatures; of several ways to call it the last, plainest one. */
  private static String signature(Declared declared) {
    return declared
        .lines()
        .getLast()
        .substring(FUNCTION.length())
        .replaceFirst("^(\\w+)<T = any>(.*)\\bT\\b", "$1$2any")
        .replaceFirst("^(\\w+)<[\\w, ]+>\\(", "$1(")
        .replaceFirst("\\): Promise<(.*)>;$", "): $1")
        .replaceFirst(";$", "");
  }
}
