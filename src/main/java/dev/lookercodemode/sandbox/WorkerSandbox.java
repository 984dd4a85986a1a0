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
    Isolate isolate;
    try {
      isolate = javascript.acquire();
    } catch (IOException e) {
      LOG.error("no worker could be started", e);
      return failed(
          Outcome.Status.ERROR,
          "SandboxUnavailable",
          "no worker process could be started: " + e.getMessage(),
          "This is a fault of the installation, not of the script.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return cancelled();
    }
    return run(isolate, script, host, limits);
  }

  private Outcome run(Isolate isolate, Script script, HostFunctions host, Limits limits) {
    boolean reusable = false;
    try (IsolateRun run = new IsolateRun(isolate, script, host, limits)) {
      Outcome outcome = run.execute();
      reusable = run.endedWell();
      return closed && !reusable ? cancelled() : outcome;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return cancelled();
    } catch (RuntimeException e) {
      LOG.error("a run failed in the parent", e);
      return failed(
          Outcome.Status.ERROR, "InternalError", "the sandbox failed: " + e.getMessage(), "");
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
