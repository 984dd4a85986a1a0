package dev.lookercodemode.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A sandbox of worker JVMs: each run has one to itself, in a context that no other run has seen,
 * and a worker that misbehaves is killed. The first worker starts when the sandbox is made.
 *
 * <p>Safe for use by several threads.
 */
public final class WorkerSandbox implements Sandbox {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerSandbox.class);

  private final IsolatePool javascript;
  private volatile boolean closed;

  public WorkerSandbox(WorkerCommand command) {
    javascript = new IsolatePool(command);
  }

  @Override
  public Outcome run(Script script, HostFunctions host, Limits limits) {
    if (script.language() != Language.JAVASCRIPT) {
      return failed(Outcome.Status.ERROR, "Unsupported", "this sandbox runs JavaScript only", "");
    }
    int size = script.code().getBytes(StandardCharsets.UTF_8).length;
    if (size > limits.codeBytes()) {
      return failed(
          Outcome.Status.LIMIT,
          "CodeTooLarge",
          "the script has " + size + " bytes; the limit is " + limits.codeBytes(),
          "Pass data in as `vars` instead of writing it into the code.");
    }
    Attempt first = attempt(script, host, limits);
    return first.repeatable() ? attempt(script, host, limits).outcome() : first.outcome();
  }

  /**
   * How a run on one worker went, and whether another worker may try it as if this had not been.
   */
  private record Attempt(Outcome outcome, boolean repeatable) {}

  private Attempt attempt(Script script, HostFunctions host, Limits limits) {
    Isolate isolate;
    try {
      isolate = javascript.acquire();
    } catch (IOException e) {
      LOG.error("no worker could be started", e);
      Outcome unavailable =
          failed(
              Outcome.Status.ERROR,
              "SandboxUnavailable",
              "no worker process could be started: " + e.getMessage(),
              "This is a fault of the installation, not of the script.");
      return new Attempt(unavailable, false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Attempt(cancelled(), false);
    }
    boolean reusable = false;
    try (IsolateRun run = new IsolateRun(isolate, script, host, limits)) {
      Outcome outcome = run.execute();
      reusable = run.endedWell();
      return closed && !reusable
          ? new Attempt(cancelled(), false)
          : new Attempt(outcome, run.canBeRepeated(outcome));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Attempt(cancelled(), false);
    } catch (RuntimeException e) {
      LOG.error("a run failed in the parent", e);
      Outcome fault =
          failed(
              Outcome.Status.ERROR, "InternalError", "the sandbox failed: " + e.getMessage(), "");
      return new Attempt(fault, false);
    } finally {
      if (reusable) {
        javascript.release(isolate);
      } else {
        javascript.discard(isolate);
      }
    }
  }

  private static Outcome cancelled() {
    return failed(
        Outcome.Status.CANCELLED,
        "Cancelled",
        "the run was cancelled",
        "Calls that were under way may have been carried out: look before you repeat a write.");
  }

  private static Outcome failed(Outcome.Status status, String type, String message, String hint) {
    return new Outcome(
        status,
        "null",
        true,
        List.of(),
        new ScriptError(type, message, null, null, null, hint.isEmpty() ? null : hint, null),
        List.of());
  }

  @Override
  public void close() {
    closed = true;
    javascript.close();
  }
}
