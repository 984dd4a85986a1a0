package dev.lookercodemode.sandbox.worker;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a script's error says in its members. Its getters are the script's: one that throws counts
 * as one that says nothing, so that the error itself is not lost.
 */
final class ErrorText {
  private static final int MAX_CAUSES = 3;
  private static final int MAX_ERRORS = 5;

  private ErrorText() {}

  static String name(Value error) {
    return member(error, "name", "Error");
  }

  /** A member as text; {@code otherwise} where it is no text. */
  static String member(Value error, String member, String otherwise) {
    try {
      return JsonWriter.textOf(error, member, otherwise);
    } catch (PolyglotException e) {
      return otherwise;
    }
  }

  /**
   * What stands behind an error, to be read after its message: the errors that an AggregateError
   * holds, and the chain of causes. Empty where there is nothing.
   */
  static String causes(Value error) {
    StringBuilder text = new StringBuilder();
    Value errors = value(error, "errors");
    if (errors != null && name(error).equals("AggregateError") && errors.hasArrayElements()) {
      long count = errors.getArraySize();
      for (long i = 0; i < Math.min(count, MAX_ERRORS); i++) {
        text.append(i == 0 ? ": " : "; ").append(shown(errors.getArrayElement(i)));
      }
      text.append(count > MAX_ERRORS ? "; and " + (count - MAX_ERRORS) + " more" : "");
    }
    Value cause = value(error, "cause");
    for (int i = 0; cause != null && i < MAX_CAUSES; i++) {
      text.append(" (caused by ").append(shown(cause)).append(')');
      cause = value(cause, "cause");
    }
    return text.toString();
  }

  private static @Nullable Value value(Value error, String member) {
    try {
      Value value = error.hasMembers() ? error.getMember(member) : null;
      return value == null || value.isNull() ? null : value;
    } catch (PolyglotException e) {
      return null;
    }
  }

  private static String shown(Value thrown) {
    if (!thrown.isException()) {
      return thrown.isString() ? thrown.asString() : thrown.toString();
    }
    String message = member(thrown, "message", "");
    return message.isEmpty() ? name(thrown) : name(thrown) + ": " + message;
  }
}
