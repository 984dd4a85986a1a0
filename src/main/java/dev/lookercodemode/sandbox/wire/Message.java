package dev.lookercodemode.sandbox.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What crosses the wall between the parent and a worker. Immutable. */
public sealed interface Message {

  /**
   * Parent to worker: run this. A worker runs one script at a time and answers with {@link Done}.
   */
  record Run(String code, Map<String, String> vars, int resultBytes) implements Message {
    public Run {
      vars = Collections.unmodifiableMap(new LinkedHashMap<>(vars));
    }
  }

  /**
   * Parent to worker: the names that the runs after this see. Said once, not with every run: it is
   * long, and a worker that knows it can have its functions made before the next run comes.
   *
   * @param methods functions that answer later
   * @param immediate functions that answer at once
   * @param scopes functions that take one value and answer another {@code sdk}, whose calls carry
   *     it
   * @param errorTypes the classes of the errors that a script can catch; the first one is that of
   *     failures whose type is none of them
   */
  record Surface(
      List<String> methods, List<String> immediate, List<String> scopes, List<String> errorTypes)
      implements Message {
    /** What a worker sees that has been told nothing. */
    public static final Surface NONE =
        new Surface(List.of(), List.of(), List.of(), List.of("HostError"));

    public Surface {
      methods = List.copyOf(methods);
      immediate = List.copyOf(immediate);
      scopes = List.copyOf(scopes);
      errorTypes = List.copyOf(errorTypes);
    }
  }

  /** Parent to worker: the value of the call with this id, as JSON text. */
  record ReplyValue(long call, String json) implements Message {}

  /** Parent to worker: the call with this id answered bytes. The array is not copied. */
  @SuppressWarnings("ArrayRecordComponent") // large, and handed on once
  record ReplyBytes(long call, byte[] content, String mediaType) implements Message {}

  /**
   * Parent to worker: the call with this id failed; {@code details} is the JSON text of an object.
   */
  record ReplyFailure(long call, String type, String message, String hint, String details)
      implements Message {}

  /** Worker to parent: a fresh context stands ready for a {@link Run}. */
  record Ready() implements Message {}

  /**
   * Worker to parent: the script calls a host function. Ids count up within a run.
   *
   * @param scope JSON text of an object: the scope functions that led to the {@code sdk} of this
   *     call, each with its value
   */
  record Call(long id, String function, String positional, String named, String scope)
      implements Message {}

  /** Worker to parent: the script printed a line. */
  record Log(String line) implements Message {}

  /** Worker to parent: the script says how far it is; {@code total} is 0 where it does not know. */
  record Progress(String message, double done, double total) implements Message {}

  /** Worker to parent: the script gives out bytes. The array is not copied. */
  @SuppressWarnings("ArrayRecordComponent") // large, and handed on once
  record Attach(String name, String mediaType, byte[] content) implements Message {}

  /**
   * Worker to parent: the script has ended.
   *
   * @param result its value as JSON text
   * @param returnedNothing whether it had none
   * @param failure why it ended early; the empty list when it did not, else one element
   */
  record Done(String result, boolean returnedNothing, List<Failure> failure) implements Message {
    public Done {
      failure = List.copyOf(failure);
    }
  }

  /**
   * Why a script ended early, as a part of {@link Done}.
   *
   * @param limit whether a limit ended it rather than an error of its own
   * @param line 1-based line of the submitted code, 0 where unknown; likewise {@code column}
   * @param hint what to do next, or empty
   * @param details JSON text of an object, or empty
   */
  record Failure(
      boolean limit,
      String type,
      String message,
      int line,
      int column,
      String hint,
      String details) {}
}
