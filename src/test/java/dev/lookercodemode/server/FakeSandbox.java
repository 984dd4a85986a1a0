package dev.lookercodemode.server;

import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostFunctions;
import dev.lookercodemode.sandbox.HostReply;
import dev.lookercodemode.sandbox.Limits;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.Sandbox;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.sandbox.ScriptError;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An engine that understands a handful of one-word scripts, so that the server can be tested
 * without a worker.
 */
final class FakeSandbox implements Sandbox {
  /** Counted down when a script `wait` has begun. */
  final CountDownLatch waiting = new CountDownLatch(1);

  /** Lets scripts `wait` go on. */
  final CountDownLatch release = new CountDownLatch(1);

  /** Counted down when a script was interrupted. */
  final CountDownLatch interrupted = new CountDownLatch(1);

  /** Scripts `wait` that run now, and the most at once. */
  final AtomicInteger running = new AtomicInteger();

  final AtomicInteger most = new AtomicInteger();

  @Override
  public Outcome run(Script script, HostFunctions host, Limits limits) {
    return switch (script.code()) {
      case "wait" -> await(host);
      case "large" -> value("[" + "{\"a\":\"0123456789\"},".repeat(20_000) + "1]");
      case "vars" -> value(script.vars().toString().isEmpty() ? "null" : quote(script));
      case "call me" -> called(host);
      case "crash" -> throw new IllegalStateException("the engine broke");
      default -> value(script.code());
    };
  }

  private Outcome called(HostFunctions host) {
    try {
      return switch (host.call(new HostCall("me", "[]", "{}"))) {
        case HostReply.Failure f ->
            Outcomes.failed(
                Outcome.Status.ERROR,
                new ScriptError(f.type(), f.message(), null, null, null, f.hint(), null));
        default -> value("null");
      };
    } catch (InterruptedException e) {
      interrupted.countDown();
      Thread.currentThread().interrupt();
      return Outcomes.of(Outcome.Status.CANCELLED);
    }
  }

  private static String quote(Script script) {
    return "{"
        + String.join(
            ",",
            script.vars().entrySet().stream()
                .map(e -> "\"" + e.getKey() + "\":" + e.getValue())
                .toList())
        + "}";
  }

  private Outcome await(HostFunctions host) {
    most.accumulateAndGet(running.incrementAndGet(), Math::max);
    waiting.countDown();
    host.progress("halfway", 1, 2);
    try {
      release.await();
      return value("\"released\"");
    } catch (InterruptedException e) {
      interrupted.countDown();
      Thread.currentThread().interrupt();
      return Outcomes.of(Outcome.Status.CANCELLED);
    } finally {
      running.decrementAndGet();
    }
  }

  static Outcome value(String json) {
    return new Outcome(Outcome.Status.OK, json, false, List.of(), null, List.of());
  }

  @Override
  public void close() {}
}
