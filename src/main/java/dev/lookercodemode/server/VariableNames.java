package dev.lookercodemode.server;

import dev.lookercodemode.sandbox.Language;
import java.util.Set;
import java.util.regex.Pattern;

/** The rule for names of variables that are given to a script. */
public final class VariableNames {
  private static final Pattern JAVASCRIPT = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
  private static final Pattern PYTHON = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Set<String> JAVASCRIPT_WORDS =
      Set.of(
          ("arguments await break case catch class const continue debugger default delete do else"
                  + " enum eval export extends false finally for function if implements import in"
                  + " instanceof interface let new null package private protected public return"
                  + " static super switch this throw true try typeof undefined NaN Infinity var"
                  + " void while with yield sdk console")
              .split(" "));
  private static final Set<String> PYTHON_WORDS =
      Set.of(
          ("False None True and as assert async await break class continue def del elif else except"
                  + " finally for from global if import in is lambda nonlocal not or pass raise"
                  + " return try while with yield sdk print")
              .split(" "));

  private VariableNames() {}

  /** Whether a script of this language can have a constant of this name. */
  public static boolean usable(Language language, String name) {
    return switch (language) {
      case JAVASCRIPT -> JAVASCRIPT.matcher(name).matches() && !JAVASCRIPT_WORDS.contains(name);
      case PYTHON -> PYTHON.matcher(name).matches() && !PYTHON_WORDS.contains(name);
    };
  }

  /** What to say of a name that is not usable. */
  public static String problem(String name) {
    return "the variable name \""
        + name
        + "\" cannot be a constant of the script: use letters, digits and _, a letter first, and no"
        + " word of the language";
  }
}
