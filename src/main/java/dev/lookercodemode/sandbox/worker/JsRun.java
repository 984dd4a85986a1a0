package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/**
 * One run of a script: evaluates it, then turns its event loop until nothing is left to wait for.
 * Everything happens on the guest thread; the answers to calls come through the parent's link and
 * are settled one by one, which is when the script's promises go on.
 */
final class JsRun {
  private final JsContext context;
  private final Message.Run run;
  private final ParentLink parent;
  private final JsFailures failures;

  private @Nullable Value value;
  private @Nullable Value thrown;

  JsRun(JsContext context, Message.Run run, ParentLink parent) {
    this.context = context;
    this.run = run;
    this.parent = parent;
    this.failures = new JsFailures(run, parent.surface().methods(), JsonWriter.plain(context));
  }

  Message.Done execute() {
    try {
      return evaluate();
    } catch (RuntimeException e) {
      // Ours, not the script's. Without an answer it would be taken for a crash of the worker.
      return failed(failures.internal(e));
    }
  }

  private Message.Done evaluate() {
    try {
      NormalizedScript script = ScriptNormalizer.normalize(run.code());
      if (script.problem() != null) {
        return failed(failures.syntax(script, script.problem()));
      }
      failures.positionsOf(script);
      install();
      Value main =
          context.eval(
              Source.newBuilder("js", script.code(), JsFailures.SCRIPT)
                  .cached(false)
                  .buildLiteral());
      ProxyExecutable done = args -> keep(args[0]);
      ProxyExecutable failed = args -> keepThrown(args[0]);
      context.hook("run", main, script.callsResult(), done, failed);
      turn(() -> value != null || thrown != null);
      throwIfRejected();
      // Calls that the script did not wait for are not cut off: each may be a write.
      context.host().timers().dropRepeating();
      drain();
      return finished();
    } catch (Rejected e) {
      return failed(failures.of(e.reason));
    } catch (Deadlock e) {
      return failed(failures.deadlock());
    } catch (PolyglotException e) {
      return failed(failures.of(e));
    } catch (JsonWriter.TooLargeException e) {
      return failed(failures.resultTooLarge());
    } catch (StackOverflowError e) {
      return failed(failures.tooDeep());
    }
  }

  private void install() {
    List<String> vars = new ArrayList<>();
    run.vars().forEach((name, json) -> vars.addAll(List.of(name, json)));
    context.install(parent.surface());
    context.hook("declare", list(vars));
  }

  private static ProxyArray list(List<String> texts) {
    return ProxyArray.fromArray(texts.toArray());
  }

  private Message.Done finished() throws JsonWriter.TooLargeException, Deadlock, Rejected {
    Value result = value;
    if (result == null) {
      throw new IllegalStateException("no value and no error");
    }
    boolean nothing = result.isNull() && result.toString().equals("undefined");
    String json = json(result);
    Value unhandled = context.unhandledRejections();
    return new Message.Done(
        json,
        nothing,
        unhandled.getArraySize() == 0 ? List.of() : List.of(failures.unhandled(unhandled)));
  }

  /** The result as JSON; promises within it are waited for, as if the script had awaited each. */
  private String json(Value result) throws JsonWriter.TooLargeException, Deadlock, Rejected {
    JsonWriter writer = JsonWriter.attaching(context);
    Map<Value, Value> settled = new HashMap<>();
    while (true) {
      JsonWriter.Document document = writer.document(result, run.resultBytes(), settled);
      if (document.promises().isEmpty()) {
        return document.text();
      }
      for (Value promise : document.promises()) {
        ProxyExecutable done = args -> settled.put(promise, args[0]);
        ProxyExecutable failed = args -> keepThrown(args[0]);
        context.hook("await", promise, done, failed);
        turn(() -> settled.containsKey(promise) || thrown != null);
        throwIfRejected();
      }
    }
  }

  private Object keep(Value result) {
    value = result;
    return "";
  }

  private Object keepThrown(Value error) {
    thrown = error;
    return "";
  }

  private void throwIfRejected() throws Rejected {
    if (thrown != null) {
      throw new Rejected(thrown);
    }
  }

  private interface Condition {
    boolean holds();
  }

  /**
   * Turns the loop until the condition holds; with nothing left that could make it hold, that is a
   * deadlock.
   */
  private void turn(Condition condition) throws Deadlock {
    while (!condition.holds()) {
      if (!step()) {
        throw new Deadlock();
      }
    }
  }

  private void drain() {
    while (step()) {
      // each step settles one thing
    }
  }

  /**
   * Waits for one reply or timer and lets the script go on with it; false where there is none to
   * wait for.
   */
  private boolean step() {
    Message early = context.host().early();
    if (early != null) {
      settle(early);
      return true;
    }
    Timers timers = context.host().timers();
    int due = timers.takeDue();
    if (due != 0) {
      context.hook("fire", due);
      return true;
    }
    if (timers.isEmpty() && !context.host().waitsForReplies()) {
      return false;
    }
    Message message = parent.next(timers.untilNext());
    if (message != null) {
      settle(message);
    }
    return true;
  }

  private void settle(Message message) {
    switch (message) {
      case Message.ReplyValue(long call, String text) when context.host().answered(call) ->
          context.hook("settleValue", call, text);
      case Message.ReplyBytes(long call, byte[] content, String mediaType)
          when context.host().answered(call) ->
          context.hook("settleBytes", call, ByteBuffer.wrap(content), mediaType);
      case Message.ReplyFailure f when context.host().answered(f.call()) ->
          context.hook("settleFailure", f.call(), f.type(), f.message(), f.hint(), f.details());
      default -> {
        // a reply to a call of an earlier run
      }
    }
  }

  private static Message.Done failed(Message.Failure failure) {
    return new Message.Done("null", true, List.of(failure));
  }

  /** Signals that a promise that the run waited for was rejected; the reason may be any value. */
  private static final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Value reason;

    Rejected(Value reason) {
      this.reason = reason;
    }
  }

  /** Signals that the script waits for what can never come. */
  private static final class Deadlock extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
