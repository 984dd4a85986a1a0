package dev.lookercodemode.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
      return Stop.unsupported(script.language()).outcome();
    }
    int size = script.code().getBytes(StandardCharsets.UTF_8).length;
    if (size > limits.codeBytes()) {
      return Stop.codeTooLarge(size, limits).outcome();
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
      if (closed) {
        return new Attempt(Stop.cancelled().outcome(), false);
      }
      LOG.error("no worker could be started", e);
      return new Attempt(Stop.unavailable(String.valueOf(e.getMessage())).outcome(), false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Attempt(Stop.cancelled().outcome(), false);
    }
    boolean reusable = false;
    try (IsolateRun run = new IsolateRun(isolate, script, host, limits)) {
      Outcome outcome = run.execute();
      reusable = run.endedWell();
      return closed && !reusable
          ? new Attempt(Stop.cancelled().outcome(), false)
          : new Attempt(outcome, run.canBeRepeated(outcome));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Attempt(Stop.cancelled().outcome(), false);
    } catch (RuntimeException e) {
      LOG.error("a run failed in the parent", e);
      return new Attempt(Stop.internal(String.valueOf(e.getMessage())).outcome(), false);
    } finally {
      if (reusable) {
        javascript.release(isolate);
      } else {
        javascript.discard(isolate);
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    javascript.close();
  }
}
