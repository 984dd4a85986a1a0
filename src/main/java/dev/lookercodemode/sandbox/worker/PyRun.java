package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * One run of a Python script. The preludes do the work in the script's own language; what they
 * cannot be trusted with, or cannot tell, is done here.
 */
final class PyRun {
  private final PyContext context;
  private final Message.Surface surface;
  private final Message.Run run;

  PyRun(PyContext context, Message.Surface surface, Message.Run run) {
    this.context = context;
    this.surface = surface;
    this.run = run;
  }

  Message.Done execute() {
    try {
      List<String> vars = new ArrayList<>();
      run.vars().forEach((name, json) -> vars.addAll(List.of(name, json)));
      context.install(surface);
      if (!vars.isEmpty()) {
        context.declare(vars);
      }
      String code = run.code().replace("\r\n", "\n");
      String fenced = MarkdownFences.codeOf(code, MarkdownFences.PYTHON);
      Value end = context.run(code, fenced);
      if (isResult(end) && !PlainJson.isPlain(end.getArrayElement(1).asString())) {
        end = context.resultSlowly();
      }
      return done(end);
    } catch (PolyglotException e) {
      return failed(of(e));
    } catch (StackOverflowError e) {
      return failed(tooDeep());
    } catch (RuntimeException e) {
      // Ours, not the script's. Without an answer it would be taken for a crash of the worker.
      return failed(Failures.internal(e.toString()));
    }
  }

  private static boolean isResult(Value end) {
    return end.getArrayElement(0).asString().equals("ok");
  }

  private Message.Done done(Value end) {
    if (isResult(end)) {
      return ok(end.getArrayElement(1).asString(), end.getArrayElement(2).asBoolean());
    }
    return failed(
        new Message.Failure(
            end.getArrayElement(1).asBoolean(),
            Failures.scriptError(end.getArrayElement(2).asString()),
            end.getArrayElement(3).asString(),
            end.getArrayElement(4).asInt(),
            end.getArrayElement(5).asInt(),
            end.getArrayElement(6).asString(),
            end.getArrayElement(7).asString()));
  }

  private Message.Done ok(String json, boolean nothing) {
    if (json.length() > run.resultBytes()) {
      return failed(Failures.resultTooLarge(run.resultBytes()));
    }
    return new Message.Done(PlainJson.withoutLoneSurrogates(json), nothing, List.of());
  }

  private static Message.Failure of(PolyglotException e) {
    if (e.isResourceExhausted()) {
      return tooDeep(); // the heap's end is the JVM's
    }
    return Failures.internal(String.valueOf(e.getMessage()));
  }

  private static Message.Failure tooDeep() {
    return new Message.Failure(
        true, "RecursionError", "the stack is exhausted", 0, 0, Failures.RECURSION, "");
  }

  private static Message.Done failed(Message.Failure failure) {
    return new Message.Done("null", true, List.of(failure));
  }
}
