package dev.lookercodemode.sandbox.worker;

import java.util.StringJoiner;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * Writes what a script printed as one line of text: strings as they are, everything else as JSON.
 */
final class ConsoleLine {
  /** The parent caps all lines together; one line need not be larger than that. */
  private static final int MAX_CHARS = 64 << 10;

  private ConsoleLine() {}

  static String of(JsonWriter json, String level, Value arguments) {
    StringJoiner line = new StringJoiner(" ");
    if (level.equals("warn") || level.equals("error")) {
      line.add("[" + level + "]");
    }
    for (long i = 0; i < arguments.getArraySize(); i++) {
      line.add(shown(json, arguments.getArrayElement(i)));
    }
    String text = line.toString();
    return text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS) + " ...";
  }

  /** A getter or a trap of the value may throw: printing is no reason to end a script. */
  private static String shown(JsonWriter json, Value v) {
    try {
      return text(json, v);
    } catch (PolyglotException e) {
      if (!e.isGuestException() || e.isResourceExhausted()) {
        throw e;
      }
      return "[a value that cannot be shown: " + e.getMessage() + "]";
    }
  }

  private static String text(JsonWriter json, Value v) {
    if (v.isString()) {
      return v.asString();
    }
    if (v.isNull()) {
      return v.toString(); // tells undefined from null
    }
    if (v.isException()) {
      return JsonWriter.textOf(v, "name", "Error") + ": " + JsonWriter.textOf(v, "message", "");
    }
    if (v.hasMembers() && JsonWriter.kind(v).equals("Promise")) {
      return "[Promise: await it]";
    }
    try {
      return json.write(v, MAX_CHARS);
    } catch (JsonWriter.TooLargeException e) {
      return "[" + JsonWriter.kind(v) + " of more than " + MAX_CHARS + " characters]";
    }
  }
}
