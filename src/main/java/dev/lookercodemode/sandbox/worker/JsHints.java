package dev.lookercodemode.sandbox.worker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the usual mistakes behind JavaScript's own error messages, and says what to do instead. */
final class JsHints {
  private static final Pattern NOT_DEFINED = Pattern.compile("^(\\S+) is not defined$");
  private static final Pattern NOT_A_FUNCTION = Pattern.compile("^(.+) is not a function$");
  private static final Pattern OF_NOTHING =
      Pattern.compile("^Cannot read property '(.+)' of (null|undefined)$");
  private static final Set<String> NOT_HERE =
      Set.of(
          "require",
          "module",
          "exports",
          "process",
          "Buffer",
          "fetch",
          "XMLHttpRequest",
          "window",
          "document",
          "global",
          "Deno",
          "Bun",
          "URL",
          "URLSearchParams",
          "axios",
          "fs",
          "crypto",
          "__dirname",
          "__filename",
          "Java",
          "Polyglot",
          "Packages",
          "load",
          "Graal",
          "Atomics",
          "SharedArrayBuffer",
          "WebAssembly",
          "Worker",
          "localStorage");

  private final Set<String> methods;

  JsHints(List<String> methods) {
    this.methods = new HashSet<>(methods);
  }

  /**
   * Whether an error of the engine says that the script ran into a bound rather than into a
   * mistake.
   */
  static boolean isLimit(String type, String message) {
    return type.equals("RangeError")
        && (message.startsWith("Maximum call stack size")
            || message.startsWith("Invalid string length")
            || message.startsWith("Maximum BigInt size")
            || message.startsWith("Cannot parse JSON constructs nested")
            || message.startsWith("Array buffer allocation failed"));
  }

  /** What to do about an error; empty where nothing can be said. */
  String of(String type, String message) {
    return switch (type) {
      case "ReferenceError" -> reference(message);
      case "TypeError" -> type(message);
      case "SyntaxError" -> syntax(message);
      case "RangeError" -> range(message);
      default -> "";
    };
  }

  private String reference(String message) {
    Matcher matcher = NOT_DEFINED.matcher(message);
    if (!matcher.find()) {
      return "";
    }
    String name = matcher.group(1);
    if (NOT_HERE.contains(name)) {
      return "There is no `"
          + name
          + "` here: the script sees JavaScript's own built-ins, the API's methods (sdk.*),"
          + " console, timers and sleep; no modules, files or network.";
    }
    if (methods.contains(name)) {
      // A const or let of a method's name is in its dead zone on the right-hand side of its own
      // declaration.
      return "A variable named `"
          + name
          + "` hides the method in its whole block: call sdk."
          + name
          + "(...), or name the variable otherwise.";
    }
    return "";
  }

  private String type(String message) {
    Matcher nothing = OF_NOTHING.matcher(message);
    if (nothing.find()) {
      return "The value before ."
          + nothing.group(1)
          + " is "
          + nothing.group(2)
          + ": print it with console.log, check the names of its members, or use ?. where it may be"
          + " missing.";
    }
    Matcher function = NOT_A_FUNCTION.matcher(message);
    if (function.find() && methods.contains(function.group(1))) {
      return "A variable named `"
          + function.group(1)
          + "` hides the method: call sdk."
          + function.group(1)
          + "(...).";
    }
    return "";
  }

  private static String syntax(String message) {
    if (message.contains("await is only valid")) {
      return "`await` stands in a function that is not async: write `async` before that function,"
          + " and use Promise.all or a for loop where it is a callback of map or forEach.";
    }
    if (message.contains("import") || message.contains("export")) {
      return "There are no modules: everything is a global already; delete the import.";
    }
    return "";
  }

  private static String range(String message) {
    if (message.startsWith("Maximum call stack size")) {
      return Failures.RECURSION;
    }
    return isLimit("RangeError", message) ? "Work on smaller pieces." : "";
  }
}
