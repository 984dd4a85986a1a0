package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.util.List;
import java.util.regex.Pattern;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Tells what ended a script in the script's own terms: name, message, line of the submitted text,
 * and what to do.
 */
final class JsFailures {
  static final String SCRIPT = "script.js";

  private static final int MAX_DETAILS = 16 << 10;
  private static final int MAX_MESSAGE = 4 << 10;
  // "script.js:3:14 Expected ; but found x", then the line and a caret, which count from the wrong
  // start.
  private static final Pattern SYNTAX_PREFIX = Pattern.compile("^\\S+:\\d+:\\d+ ");

  private final Message.Run run;
  private final JsonWriter json;
  private final JsHints hints;
  private @Nullable NormalizedScript script;

  JsFailures(Message.Run run, List<String> methods, JsonWriter json) {
    this.run = run;
    this.json = json;
    this.hints = new JsHints(methods);
  }

  void positionsOf(NormalizedScript normalized) {
    script = normalized;
  }

  /** What the script threw, whether in a promise or not. */
  Message.Failure of(Value thrown) {
    return thrown.isException() ? of(asException(thrown)) : ofNonError(thrown);
  }

  Message.Failure of(PolyglotException e) {
    if (e.isInternalError()) {
      return Failures.internal(String.valueOf(e.getMessage()));
    }
    if (e.isResourceExhausted()) {
      return tooDeep(); // the heap's end is the JVM's
    }
    Value thrown = e.getGuestObject();
    if (thrown == null || !thrown.isException() || !thrown.hasMembers()) {
      return thrown == null
          ? failure(false, "Error", String.valueOf(e.getMessage()), location(e), "", "")
          : withLocation(ofNonError(thrown), location(e));
    }
    String type = Failures.scriptError(ErrorText.name(thrown));
    String message = ErrorText.member(thrown, "message", "(no message)");
    if (type.equals("SyntaxError")) {
      message = SYNTAX_PREFIX.matcher(message).replaceFirst("").lines().findFirst().orElse(message);
    }
    boolean limit = JsHints.isLimit(type, message);
    String own = ErrorText.member(thrown, "hint", "");
    String hint = own.isEmpty() ? hints.of(type, message) : own;
    String causes = ErrorText.causes(thrown);
    return failure(limit, type, message + causes, location(e), hint, details(thrown));
  }

  Message.Failure internal(RuntimeException e) {
    return Failures.internal(e.toString());
  }

  Message.Failure unhandled(Value reasons) {
    Message.Failure first = of(reasons.getArrayElement(0));
    long count = reasons.getArraySize();
    return new Message.Failure(
        first.limit(),
        first.type(),
        first.message(),
        first.line(),
        first.column(),
        (count == 1 ? "A promise" : count + " promises")
            + " that the script did not await failed; its own result is given all the same. Await"
            + " every call, and use `for (const x of list) await ...` or `await"
            + " Promise.all(list.map(async ...))` instead of forEach(async ...)."
            + (first.hint().isEmpty() ? "" : " " + first.hint()),
        first.details());
  }

  Message.Failure syntax(NormalizedScript unparseable, NormalizedScript.SyntaxProblem problem) {
    return failure(
        false,
        "SyntaxError",
        problem.message(),
        new Place(unparseable.line(problem.position()), unparseable.column(problem.position())),
        problem.hint().isEmpty() ? hints.of("SyntaxError", problem.message()) : problem.hint(),
        "");
  }

  Message.Failure deadlock() {
    return failure(
        false,
        "Deadlock",
        "the script waits for a promise that nothing will settle: no call and no timer is under"
            + " way",
        null,
        "Look for a `new Promise(...)` whose resolve is never called.",
        "");
  }

  Message.Failure resultTooLarge() {
    return Failures.resultTooLarge(run.resultBytes());
  }

  Message.Failure tooDeep() {
    return failure(true, "RangeError", "the stack is exhausted", null, Failures.RECURSION, "");
  }

  private Message.Failure ofNonError(Value thrown) {
    String message =
        thrown.isString() && !thrown.asString().isEmpty()
            ? thrown.asString()
            : "the script threw " + shortJson(thrown);
    return failure(
        false,
        "Error",
        message,
        null,
        "Throw an Error (`throw new Error('...')`): it carries the line.",
        "");
  }

  private static Message.Failure withLocation(Message.Failure f, @Nullable Place place) {
    return place == null
        ? f
        : new Message.Failure(
            f.limit(), f.type(), f.message(), place.line, place.column, f.hint(), f.details());
  }

  private static PolyglotException asException(Value thrown) {
    try {
      throw thrown.throwException();
    } catch (PolyglotException e) {
      return e;
    }
  }

  private record Place(int line, int column) {}

  /** The innermost place of the script's own text, on the way that the error came. */
  private @Nullable Place location(PolyglotException e) {
    SourceSection section = e.getSourceLocation();
    if (isScript(section)) {
      return place(section);
    }
    for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
      if (frame.isGuestFrame() && isScript(frame.getSourceLocation())) {
        return place(frame.getSourceLocation());
      }
    }
    return null;
  }

  private static boolean isScript(@Nullable SourceSection section) {
    return section != null && section.isAvailable() && section.getSource().getName().equals(SCRIPT);
  }

  private @Nullable Place place(SourceSection section) {
    NormalizedScript s = script;
    if (s == null) {
      return null;
    }
    int position = s.submittedPosition(section.getCharIndex());
    return new Place(s.line(position), s.column(position));
  }

  private String details(Value thrown) {
    StringBuilder out = new StringBuilder("{");
    for (String key : thrown.getMemberKeys()) {
      if (key.equals("stack") || key.equals("message") || key.equals("name")) {
        continue;
      }
      try {
        String text = json.write(thrown.getMember(key), MAX_DETAILS);
        if (out.length() + text.length() <= MAX_DETAILS) {
          out.append(out.length() == 1 ? "" : ",");
          JsonText.quote(key, out);
          out.append(':').append(text);
        }
      } catch (JsonWriter.TooLargeException | PolyglotException e) {
        // a member that cannot be shown is left out: the error itself matters more
      }
    }
    return out.length() == 1 ? "" : out.append('}').toString();
  }

  private String shortJson(Value value) {
    try {
      return value.isNull() ? value.toString() : json.write(value, MAX_MESSAGE);
    } catch (JsonWriter.TooLargeException | PolyglotException e) {
      return "a value that cannot be shown";
    }
  }

  private static Message.Failure failure(
      boolean limit,
      String type,
      String message,
      @Nullable Place place,
      String hint,
      String details) {
    String shown =
        message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE) + " ...";
    return new Message.Failure(
        limit,
        type,
        shown,
        place == null ? 0 : place.line,
        place == null ? 0 : place.column,
        hint,
        details);
  }
}
