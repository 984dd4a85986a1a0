package dev.lookercodemode.sandbox;

import dev.lookercodemode.sandbox.wire.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run on one worker: hands its calls to the host, keeps what it prints, and holds it to its
 * limits. Nothing the worker says is taken on trust; whoever makes this kills the worker unless the
 * run {@link #endedWell}.
 */
final class IsolateRun implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IsolateRun.class);
  private static final Duration START = Duration.ofMinutes(3); // a machine can be very busy
  private static final Duration LOOK = Duration.ofMillis(200);
  // What a worker used before the run is asked a little late, as the question takes a while: most
  // runs are over by then.
  private static final Duration FIRST_LOOK = Duration.ofMillis(20);

  private final Isolate isolate;
  private final Script script;
  private final HostFunctions host;
  private final Limits limits;
  private final PrintedLines printed;
  private final Attachments attachments;
  private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
  private final ProgressTeller teller;
  private final Semaphore inFlight;
  private int callCount;
  private int immediateCount; // bounded alike, but on its own: these reach no instance
  private boolean endedWell;
  private boolean workerFailed;
  private boolean engineFailed;
  private final Duration spent;
  private long started;

  IsolateRun(Isolate isolate, Script script, HostFunctions host, Limits limits) {
    this(isolate, script, host, limits, Duration.ZERO);
  }

  /**
   * @param spent how much of the run's time went on workers that failed
   */
  IsolateRun(Isolate isolate, Script script, HostFunctions host, Limits limits, Duration spent) {
    this.isolate = isolate;
    this.script = script;
    this.host = host;
    this.limits = limits;
    this.attachments = new Attachments(limits);
    this.spent = spent;
    this.printed = new PrintedLines(limits.logBytes());
    this.inFlight = new Semaphore(limits.inFlight(), true);
    this.teller = new ProgressTeller(host);
  }

  /** Whether the worker said that the run is over, so that it can take another. */
  boolean endedWell() {
    return endedWell;
  }

  /**
   * Whether the worker or its engine failed before the script had called anything: another worker
   * can run it as if this one had not.
   */
  boolean canBeRepeated() {
    return workerFailed && callCount == 0;
  }

  /** Whether the engine failed, which the worker outlived. */
  boolean engineFailed() {
    return engineFailed;
  }

  /** How much of its time is over. */
  Duration spent() {
    return started == 0 ? spent : spent.plusNanos(System.nanoTime() - started);
  }

  /** Carries the run out; an interrupt cancels it, and stays set. */
  Outcome execute() {
    try {
      return converse();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return cancelled();
    }
  }

  /**
   * The outcome where someone ended the run from outside, with what it had given out until then.
   */
  Outcome cancelled() {
    return stopped(Stop.cancelled());
  }

  private Outcome converse() throws InterruptedException {
    // On another thread: a worker that does not read keeps its writer waiting, not the deadline.
    // Not only when it is ready: it keeps what comes early.
    calls.execute(this::sendScript);
    Outcome unready = awaitReady();
    if (unready != null) {
      return unready;
    }
    started = System.nanoTime();
    long end = started + limits.wallClock().minus(spent).toNanos();
    Duration cpuBefore = null;
    long lookAgain = started + FIRST_LOOK.toNanos();
    while (true) {
      long now = System.nanoTime();
      long deadline = end + host.heldUp().toNanos();
      if (now >= deadline) {
        return stopped(Stop.timeout(limits));
      }
      if (now >= lookAgain) {
        lookAgain = now + LOOK.toNanos();
        Duration cpu = isolate.cpu();
        if (cpuBefore == null) {
          cpuBefore = cpu;
        } else if (cpu.minus(cpuBefore).compareTo(limits.cpu()) > 0) {
          return stopped(Stop.cpu(limits));
        }
      }
      Isolate.Event event = isolate.receive(Duration.ofNanos(Math.min(deadline, lookAgain) - now));
      Outcome outcome =
          switch (event) {
            case Isolate.Event.Said(Message message) -> heard(message);
            case Isolate.Event.Silence() -> null;
            case Isolate.Event.Gone() -> gone();
          };
      if (outcome != null) {
        return outcome;
      }
    }
  }

  /** The names that a script sees of its host. */
  static Message.Surface surfaceOf(HostFunctions host) {
    return new Message.Surface(host.methods(), host.immediate(), host.scopes(), host.errorTypes());
  }

  private void sendScript() {
    try {
      isolate.announce(surfaceOf(host));
      isolate.send(new Message.Run(script.code(), script.vars(), limits.resultBytes()));
    } catch (IOException e) {
      LOG.debug(
          "the worker hung up: {}", e.getMessage()); // the loop hears that it is gone, and why
    }
  }

  /** Waits for the worker's fresh context; not counted against the script. */
  private @Nullable Outcome awaitReady() throws InterruptedException {
    return switch (isolate.receive(START)) {
      case Isolate.Event.Said(Message.Ready()) -> null;
      case Isolate.Event.Said(Message message) ->
          unavailable("it said " + message.getClass().getSimpleName() + " before it was ready");
      case Isolate.Event.Silence() ->
          unavailable("it was not ready after " + START.toSeconds() + " s");
      case Isolate.Event.Gone() -> {
        String refusal = isolate.refusal();
        workerFailed = refusal == null; // of what the run before left in it, or it cannot start
        yield unavailable(refusal == null ? "it ended while starting" : refusal);
      }
    };
  }

  private Outcome unavailable(String why) {
    LOG.error("a worker is of no use: {}; {}", why, isolate.lastWords());
    return stopped(Stop.unavailable(why));
  }

  private @Nullable Outcome heard(Message message) throws InterruptedException {
    switch (message) {
      case Message.Call call -> {
        boolean immediate =
            host.immediate().contains(call.function()) || host.scopes().contains(call.function());
        int count = immediate ? ++immediateCount : ++callCount;
        if (count > limits.calls()) {
          return stopped(Stop.calls(limits));
        }
        calls.execute(() -> carryOut(call));
      }
      case Message.Log log -> printed.add(log.line());
      case Message.Progress p -> teller.tell(p);
      case Message.Attach a -> {
        if (!attachments.add(new Attachment(a.name(), a.mediaType(), a.content()))) {
          return stopped(Stop.attachments(limits));
        }
      }
      case Message.Done done -> {
        return done(done);
      }
      default -> {
        LOG.error("a worker said {} within a run", message.getClass().getSimpleName());
        return stopped(Stop.internal("the worker broke the protocol"));
      }
    }
    return null;
  }

  private void carryOut(Message.Call call) {
    try {
      inFlight.acquire();
      HostReply reply;
      try {
        reply =
            host.call(new HostCall(call.function(), call.positional(), call.named(), call.scope()));
      } finally {
        inFlight.release();
      }
      isolate.send(
          switch (reply) {
            case HostReply.Value(String json) -> new Message.ReplyValue(call.id(), json);
            case HostReply.Bytes(byte[] content, String mediaType) ->
                new Message.ReplyBytes(call.id(), content, mediaType);
            case HostReply.Failure f ->
                new Message.ReplyFailure(call.id(), f.type(), f.message(), f.hint(), f.details());
          });
    } catch (InterruptedException e) {
      // the run is over; nobody waits for this answer
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      LOG.debug("an answer came too late: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("the host failed at {}", call.function(), e);
      answerWithFailure(call, e);
    }
  }

  /** A call that is never answered would leave the script waiting for its whole time. */
  private void answerWithFailure(Message.Call call, RuntimeException e) {
    try {
      isolate.send(
          new Message.ReplyFailure(
              call.id(), "Error", "the server failed at this call: " + e.getMessage(), "", ""));
    } catch (IOException gone) {
      LOG.debug("an answer came too late: {}", gone.getMessage());
    }
  }

  private Outcome done(Message.Done done) {
    boolean details =
        done.failure().stream()
            .allMatch(f -> f.details().isEmpty() || JsonCheck.isJson(f.details()));
    if (!JsonCheck.isJson(done.result()) || !details) {
      LOG.error("a worker answered what is not JSON");
      return stopped(Stop.internal("the worker's answer is not valid JSON"));
    }
    if (done.failure().isEmpty()) {
      endedWell = true;
      return outcome(Outcome.Status.OK, done.result(), done.returnedNothing(), null);
    }
    Message.Failure f = done.failure().getFirst();
    // A stack or heap that ran out, or a fault of the engine, can leave classes half made: that JVM
    // is not used again.
    engineFailed = f.type().equals(Stop.INTERNAL_ERROR);
    workerFailed = engineFailed;
    endedWell = !f.limit() && !workerFailed;
    Outcome.Status status = f.limit() ? Outcome.Status.LIMIT : Outcome.Status.ERROR;
    return outcome(status, done.result(), done.returnedNothing(), scriptError(f));
  }

  private ScriptError scriptError(Message.Failure f) {
    List<String> lines = script.code().lines().toList();
    boolean known = f.line() > 0 && f.line() <= lines.size();
    return new ScriptError(
        f.type(),
        f.message(),
        known ? f.line() : null,
        known && f.column() > 0 ? f.column() : null,
        known ? lines.get(f.line() - 1) : null,
        f.hint().isEmpty() ? null : f.hint(),
        f.details().isEmpty() ? null : f.details());
  }

  private Outcome gone() throws InterruptedException {
    if (isolate.ranOutOfMemory()) {
      return stopped(Stop.memory());
    }
    LOG.warn("a worker ended within a run: {}", isolate.lastWords());
    workerFailed = true;
    return stopped(Stop.workerLost());
  }

  private Outcome stopped(Stop stop) {
    isolate.kill();
    return stop.outcome(printed.lines(), attachments.all());
  }

  private Outcome outcome(
      Outcome.Status status, String result, boolean nothing, @Nullable ScriptError error) {
    return new Outcome(status, result, nothing, printed.lines(), error, attachments.all());
  }

  /** Interrupts the calls still under way; their answers have nobody to go to. */
  @Override
  public void close() {
    calls.shutdownNow();
    teller.close();
  }
}
