package dev.lookercodemode.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A sandbox of worker JVMs: each run has one to itself, in a context that no other run has seen,
 * and a worker that misbehaves is killed.
 *
 * <p>Safe for use by several threads.
 */
public final class WorkerSandbox implements Sandbox {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerSandbox.class);

  private static final int AT_ONCE = 8;

  private final Confinement confinement;
  private final Map<Language, IsolatePool> pools = new EnumMap<>(Language.class);
  private volatile boolean closed;

  /**
   * Makes a sandbox for the languages of these commands, one each. No worker starts before {@link
   * #warmUp} or the first run.
   */
  public WorkerSandbox(WorkerCommand... commands) {
    this(AT_ONCE, Confinement.AUTO, commands);
  }

  /**
   * @param atOnce the most scripts of a language that run at the same time; further ones wait
   * @param confinement what the operating system must keep the workers from
   */
  public WorkerSandbox(int atOnce, Confinement confinement, WorkerCommand... commands) {
    this.confinement = confinement;
    for (WorkerCommand command : commands) {
      pools.put(command.language(), new IsolatePool(command, atOnce, confinement));
    }
  }

  /** How its workers are confined. */
  public Confinement confinement() {
    return confinement;
  }

  /** Starts the first worker of a language in the background, if the sandbox has the language. */
  public void warmUp(Language language) {
    IsolatePool pool = pools.get(language);
    if (pool != null) {
      pool.warmUp();
    }
  }

  /** Whether scripts of this language can be run. */
  public boolean runs(Language language) {
    return pools.containsKey(language);
  }

  @Override
  public Outcome run(Script script, HostFunctions host, Limits limits) {
    IsolatePool pool = pools.get(script.language());
    if (pool == null) {
      return Stop.unsupported(script.language()).outcome();
    }
    int size = script.code().getBytes(StandardCharsets.UTF_8).length;
    if (size > limits.codeBytes()) {
      return Stop.codeTooLarge(size, limits).outcome();
    }
    Attempt attempt = attempt(pool, script, host, limits, Attempt.FIRST);
    for (int more = IsolatePool.MAX_IDLE; attempt.repeatable() && more > 0; more--) {
      // What ended one idle worker may have ended the others.
      attempt = attempt(pool, script, host, limits, attempt);
    }
    return attempt.outcome();
  }

  /**
   * How a run on one worker went, whether another worker may try it as if this had not been, how
   * much of its time that took, and whether it was the engine that failed.
   */
  private record Attempt(
      Outcome outcome, boolean repeatable, Duration spent, boolean engineFailed) {
    /** What there was before the first. */
    static final Attempt FIRST = last(Stop.cancelled().outcome());

    static Attempt last(Outcome outcome) {
      return new Attempt(outcome, false, Duration.ZERO, false);
    }
  }

  private Attempt attempt(
      IsolatePool pool, Script script, HostFunctions host, Limits limits, Attempt before) {
    Isolate isolate;
    try {
      pool.expect(IsolateRun.surfaceOf(host));
      isolate = pool.acquire();
    } catch (IOException e) {
      if (closed) {
        return Attempt.last(Stop.cancelled().outcome());
      }
      LOG.error("no worker could be started", e);
      return Attempt.last(Stop.unavailable(String.valueOf(e.getMessage())).outcome());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Attempt.last(Stop.cancelled().outcome());
    }
    boolean reusable = false;
    try (IsolateRun run = new IsolateRun(isolate, script, host, limits, before.spent())) {
      Outcome outcome = run.execute();
      // An engine that fails twice at the same fails at the script, and is none the worse for it.
      boolean scriptsFault = before.engineFailed() && run.engineFailed();
      reusable = run.endedWell() || scriptsFault;
      return closed && !reusable
          ? Attempt.last(run.cancelled())
          : new Attempt(
              outcome, run.canBeRepeated() && !scriptsFault, run.spent(), run.engineFailed());
    } catch (RuntimeException e) {
      LOG.error("a run failed in the parent", e);
      return Attempt.last(Stop.internal(String.valueOf(e.getMessage())).outcome());
    } finally {
      if (reusable) {
        pool.release(isolate);
      } else {
        pool.discard(isolate);
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    pools.values().forEach(IsolatePool::close);
  }
}
