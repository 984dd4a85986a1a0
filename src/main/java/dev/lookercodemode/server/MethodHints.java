package dev.lookercodemode.server;

import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.ScriptError;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds to a script's failure at an unknown name the methods that may be meant. Says nothing where
 * the sandbox knew better, or where no method is near.
 */
final class MethodHints {
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "^(?:ReferenceError: )?(?:name )?['`]?(?:sdk\\.)?(\\w+)['`]? is not (?:defined|a"
              + " function)\\b");
  private static final Set<String> TYPES = Set.of("ReferenceError", "NameError", "TypeError");
  private static final int NEAR = 3;

  private MethodHints() {}

  static Outcome added(Outcome outcome, Discovery discovery) {
    ScriptError error = outcome.error();
    if (error == null || error.hint() != null) {
      return outcome;
    }
    String hint = hint(error, discovery);
    if (hint.isEmpty()) {
      return outcome;
    }
    return new Outcome(
        outcome.status(),
        outcome.result(),
        outcome.returnedNothing(),
        outcome.logs(),
        new ScriptError(
            error.type(),
            error.message(),
            error.line(),
            error.column(),
            error.source(),
            hint,
            error.details()),
        outcome.attachments());
  }

  private static String hint(ScriptError error, Discovery discovery) {
    if (!TYPES.contains(error.type())) {
      return "";
    }
    Matcher unknown = UNKNOWN.matcher(error.message());
    if (!unknown.find()) {
      return "";
    }
    String name = unknown.group(1);
    List<String> near = discovery.nearestSignatures(name, NEAR);
    if (near.isEmpty()) {
      return "";
    }
    return "There is no method `"
        + name
        + "`. Nearest: "
        + String.join("; ", near)
        + ". Others: search(\"what you want to do\").";
  }
}
