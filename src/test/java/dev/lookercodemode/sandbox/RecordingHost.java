package dev.lookercodemode.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A host of a few functions, for tests: `echo`, `fail`, `hang`, `bytes`, `now`; records what it was
 * asked.
 */
final class RecordingHost implements HostFunctions {
  final ConcurrentLinkedQueue<HostCall> calls = new ConcurrentLinkedQueue<>();
  final ConcurrentLinkedQueue<String> progress = new ConcurrentLinkedQueue<>();
  final AtomicInteger atOnce = new AtomicInteger();
  final AtomicInteger mostAtOnce = new AtomicInteger();
  final AtomicInteger interrupted = new AtomicInteger();
  volatile Duration heldUp = Duration.ZERO;
  Function<HostCall, HostReply> slow = call -> new HostReply.Value("1");

  @Override
  public List<String> methods() {
    return List.of("echo", "fail", "hang", "bytes", "slow", "user", "rows");
  }

  @Override
  public List<String> immediate() {
    return List.of("now", "broken");
  }

  @Override
  public List<String> errorTypes() {
    return List.of("LookerError", "DeniedError");
  }

  @Override
  public Duration heldUp() {
    return heldUp;
  }

  @Override
  public HostReply call(HostCall call) throws InterruptedException {
    calls.add(call);
    int running = atOnce.incrementAndGet();
    mostAtOnce.accumulateAndGet(running, Math::max);
    try {
      return answer(call);
    } catch (InterruptedException e) {
      interrupted.incrementAndGet();
      throw e;
    } finally {
      atOnce.decrementAndGet();
    }
  }

  private HostReply answer(HostCall call) throws InterruptedException {
    return switch (call.function()) {
      case "echo", "now" -> new HostReply.Value(call.positional());
      case "user" -> new HostReply.Value("{\"id\":\"1\",\"display_name\":\"Ada\"}");
      case "rows" -> new HostReply.Value("[{\"id\":\"1\"},{\"id\":\"2\"}]");
      case "fail", "broken" ->
          new HostReply.Failure(
              "LookerError",
              "Not found",
              "look again",
              "{\"status\":404,\"errors\":[{\"field\":\"x\"}],\"method\":\"fail\"}");
      case "bytes" ->
          new HostReply.Bytes(new byte[] {'%', 'P', 'D', 'F', 0, (byte) 0xff}, "application/pdf");
      case "hang" -> {
        Thread.sleep(600_000);
        throw new AssertionError("nobody waits that long");
      }
      case "slow" -> slow.apply(call);
      default ->
          new HostReply.Failure(
              "TypeError", "no method " + call.function(), "did you mean echo?", "");
    };
  }

  @Override
  public void progress(String message, double done, double total) {
    progress.add(message + " " + done + "/" + total);
  }
}
