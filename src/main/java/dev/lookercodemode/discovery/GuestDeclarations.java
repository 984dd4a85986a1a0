package dev.lookercodemode.discovery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The declarations of what scripts see besides the API's methods: helpers, classes, types. The
 * files {@code guest.d.ts} and {@code guest.pyi} are the one place where these stand; typings hold
 * them whole, {@code describe} and {@code types} show single ones. Immutable.
 */
public final class GuestDeclarations {
  private static final class Holder {
    static final GuestDeclarations TYPESCRIPT =
        new GuestDeclarations(TypeScriptDeclarations.read(typeScript()));
    static final GuestDeclarations PYTHON =
        new GuestDeclarations(PythonDeclarations.read(python()));
  }

  /**
   * One of them.
   *
   * @param signature how it is called; empty where it is no function
   * @param text what to know of it
   */
  record Declared(String signature, String text) {}

  private final Map<String, Declared> byName;

  private GuestDeclarations(Map<String, Declared> byName) {
    this.byName = byName;
  }

  /** Those in the words of a language. */
  static GuestDeclarations in(Notation notation) {
    return switch (notation) {
      case TYPESCRIPT -> Holder.TYPESCRIPT;
      case PYTHON -> Holder.PYTHON;
    };
  }

  /** The declarations in TypeScript. */
  public static String typeScript() {
    return Resources.text("guest.d.ts");
  }

  /** The declarations in Python. */
  public static String python() {
    return Resources.text("guest.pyi");
  }

  /** The names that are declared. */
  Set<String> names() {
    return byName.keySet();
  }

  /** The helpers among them that match a pattern, each as a signature. */
  Map<String, String> signatures(Pattern pattern) {
    Map<String, String> signatures = new LinkedHashMap<>();
    byName.forEach(
        (name, declared) -> {
          if (pattern.matcher(name).matches() && !declared.signature().isEmpty()) {
            signatures.put(name, declared.signature());
          }
        });
    return signatures;
  }

  /**
   * What to know of a helper, a class or a type; empty where there is none of the name.
   *
   * @param name as it is declared, upper and lower case
   */
  Optional<String> of(String name) {
    return Optional.ofNullable(byName.get(name)).map(Declared::text);
  }
}
