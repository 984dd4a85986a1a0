package dev.lookercodemode.server;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostFunctions;
import dev.lookercodemode.sandbox.HostReply;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Limits;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.Sandbox;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.typings.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Calls of a tool that nobody made, through a server of their own that leads nowhere. The JVM
 * compiles what has run some two hundred times; until then a call takes twice as long, and an agent
 * that makes one a minute never gets there. Made while nothing else runs: about half a second of
 * one processor in all.
 */
final class Rehearsal {
  static final int CALLS = 300;
  private static final long LOOK_MILLIS = 50;

  private static final String INITIALIZE =
      """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"rehearsal","version":"1"}}}
      """;
  private static final String CALL =
      """
      {"jsonrpc":"2.0","id":ID,"method":"tools/call","params":{"name":"run_js_code","arguments":\
      {"code":"const users = await all_users();\\nreturn users","vars":{"title":"a","n":1}}}}
      """;
  private static final Outcome OUTCOME =
      new Outcome(
          Outcome.Status.OK,
          "[{\"id\":\"1\",\"title\":\"a\",\"n\":1.5,\"on\":true},{\"id\":\"2\",\"title\":null}]",
          false,
          List.of("a printed line"),
          null,
          List.of());

  private final BooleanSupplier busy;
  // A permit for the first message, and one for each answer: one call at a time.
  private final Semaphore turn = new Semaphore(1);
  private final AtomicInteger ran = new AtomicInteger();
  private volatile boolean over;

  /**
   * @param busy whether somebody waits for a call, so that the next one here has to wait
   */
  Rehearsal(BooleanSupplier busy) {
    this.busy = busy;
  }

  /** Makes the calls. Blocks; ends early when interrupted, or once it is {@link #stop stopped}. */
  void perform() throws InterruptedException {
    RunLimits limits = new RunLimits(Limits.DEFAULT, RunLimits.DEFAULT.longest(), 1, 1, 1 << 10);
    RunService service = new RunService(new Nowhere(ran), new NoCalls(), limits);
    try (LookerServer server =
        new LookerServer(service, "rehearsal", Size.COMPACT, Set.of(Language.JAVASCRIPT))) {
      server.serve(new Client(), new Answers());
    }
  }

  /** Makes no further call. */
  void stop() {
    over = true;
  }

  /** How many calls have come as far as the sandbox. */
  int answered() {
    return ran.get();
  }

  /** Whether the next message may come. */
  private boolean awaitTurn() throws InterruptedException {
    turn.acquire();
    while (!over && busy.getAsBoolean()) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
    return !over;
  }

  /** The messages of the client, each when the one before has its answer. */
  private final class Client extends InputStream {
    private int next;

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      try {
        if (next > CALLS || !awaitTurn()) {
          return -1;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return -1;
      }
      String message = next == 0 ? INITIALIZE : CALL.replace("ID", Integer.toString(next));
      next++;
      byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
      System.arraycopy(bytes, 0, into, offset, bytes.length);
      return bytes.length;
    }

    @Override
    public int read() throws IOException {
      throw new IOException("it is read by the buffer");
    }
  }

  private final class Answers extends OutputStream {
    @Override
    public void write(int b) {}

    @Override
    public void write(byte[] bytes, int offset, int length) {}

    @Override
    public void flush() {
      turn.release();
    }
  }

  private record Nowhere(AtomicInteger ran) implements Sandbox {
    @Override
    public Outcome run(Script script, HostFunctions host, Limits limits) {
      ran.incrementAndGet();
      return OUTCOME;
    }

    @Override
    public void close() {}
  }

  private record NoCalls() implements LookerAccess, LookerCalls {
    @Override
    public LookerCalls open(RunTerms terms) {
      return this;
    }

    @Override
    public List<String> methods() {
      return List.of();
    }

    @Override
    public Discovery discovery() {
      return Discoveries.ALL.of(ApiDocument.embedded());
    }

    @Override
    public LookerCalls within(Scope scope) {
      return this;
    }

    @Override
    public HostReply call(HostCall call) {
      return new HostReply.Value("null");
    }

    @Override
    public CallReport end() {
      return CallReport.NONE;
    }
  }
}
