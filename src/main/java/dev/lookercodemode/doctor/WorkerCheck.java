package dev.lookercodemode.doctor;

import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostFunctions;
import dev.lookercodemode.sandbox.HostReply;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Limits;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.Sandbox;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.sandbox.ScriptError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Whether a worker starts and runs a line. */
public final class WorkerCheck implements Check {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final Language language;
  private final Supplier<Sandbox> sandbox;

  /**
   * @param sandbox the sandbox that the server would use, asked for when the check begins
   */
  public WorkerCheck(Language language, Supplier<Sandbox> sandbox) {
    this.language = language;
    this.sandbox = sandbox;
  }

  @Override
  public String name() {
    return language == Language.PYTHON ? "python worker" : "javascript worker";
  }

  @Override
  public Finding find() {
    Script script = new Script(language, "return 6 * 7", Map.of());
    long start = System.nanoTime();
    Outcome outcome = sandbox.get().run(script, new Nobody(), Limits.DEFAULT.withWallClock(LIMIT));
    long first = System.nanoTime();
    ScriptError error = outcome.error();
    if (error != null || !outcome.result().equals("42")) {
      return Finding.fail(
          error == null ? "answered " + outcome.result() : error.message(),
          "A worker is a process of its own: see whether another program (a virus scanner, a limit"
              + " on processes or memory) stops it, and what the log says above.");
    }
    sandbox.get().run(script, new Nobody(), Limits.DEFAULT.withWallClock(LIMIT));
    return Finding.ok(
        "started and ran a line in %d ms, the next one in %d ms"
            .formatted(millis(first - start), millis(System.nanoTime() - first)));
  }

  private static long millis(long nanos) {
    return Duration.ofNanos(nanos).toMillis();
  }

  /** A host without a Looker behind it. */
  private record Nobody() implements HostFunctions {
    @Override
    public List<String> methods() {
      return List.of();
    }

    @Override
    public List<String> immediate() {
      return List.of();
    }

    @Override
    public List<String> errorTypes() {
      return List.of("Error");
    }

    @Override
    public HostReply call(HostCall call) {
      return new HostReply.Failure("Error", "there is nobody to call", "", "{}");
    }

    @Override
    public void progress(String message, double done, double total) {
      // the line says nothing
    }
  }
}
