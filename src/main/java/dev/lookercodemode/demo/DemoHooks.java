package dev.lookercodemode.demo;

import dev.lookercodemode.api.Operation;
import dev.lookercodemode.demo.core.DemoClock;
import dev.lookercodemode.demo.core.Tokens;
import dev.lookercodemode.demo.data.QueryRuns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The handles by which a test looks into a {@link DemoInstance} and disturbs it. Safe for use by
 * several threads.
 */
public final class DemoHooks {
  private static final Set<String> SPARED = Set.of("login", "logout", "versions", OwnDocument.PAGE);

  private final List<RecordedRequest> requests = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Tokens tokens;
  private final OwnDocument document;
  private final Runnable reseed;

  private final DemoClock clock;
  private final QueryRuns runs;

  DemoHooks(Tokens tokens, OwnDocument document, DemoClock clock, QueryRuns runs, Runnable reseed) {
    this.tokens = tokens;
    this.document = document;
    this.clock = clock;
    this.runs = runs;
    this.reseed = reseed;
  }

  /** The requests finished so far, in the order in which they finished. */
  public List<RecordedRequest> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** Makes all access tokens invalid; the API key stays good. */
  public void expireTokens() {
    tokens.clear();
  }

  /** What time it is for the instance. */
  public Instant now() {
    return clock.instant();
  }

  /** Lets the instance's time go on by this much: tokens age, kept results and links expire. */
  public void advance(Duration by) {
    clock.advance(by);
  }

  /** Lets the instance's time be this now, and go on from there. */
  public void now(Instant time) {
    clock.set(time);
  }

  /**
   * Lets the database take this long for each run of a query whose result is not kept.
   *
   * @param queryId the slug of a saved query
   * @param delay how long it takes at least; zero takes that back
   */
  public void slowQuery(String queryId, Duration delay) {
    runs.slow(queryId, delay);
  }

  /** Queues a fault; of several that fit a request, the oldest hits it. */
  public void fault(Fault fault) {
    synchronized (faults) {
      faults.add(fault);
    }
  }

  /**
   * Adds an operation that the embedded document lacks to the instance and to the document that it
   * serves; it answers this JSON whatever it is asked.
   */
  public void addOperation(Operation operation, String jsonAnswer) {
    document.add(operation, jsonAnswer);
  }

  /** Lets the instance say that it is of this release, e.g. {@code 4.0.27.2}. */
  public void release(String fullVersion) {
    document.release(fullVersion);
  }

  /**
   * Brings back the data, the time, the operations and the release of the start and forgets
   * requests, faults, delays and tokens.
   */
  public void reset() {
    clock.reset();
    reseed.run();
    document.reset();
    tokens.clear();
    synchronized (faults) {
      faults.clear();
    }
    synchronized (requests) {
      requests.clear();
    }
  }

  void record(RecordedRequest request) {
    synchronized (requests) {
      requests.add(request);
    }
  }

  @Nullable Fault takeFault(String operation) {
    synchronized (faults) {
      ListIterator<Fault> all = faults.listIterator();
      while (all.hasNext()) {
        Fault fault = all.next();
        String only = fault.operation();
        if (only == null ? SPARED.contains(operation) : !only.equals(operation)) {
          continue;
        }
        if (fault.times() > 1) {
          all.set(fault.times(fault.times() - 1));
        } else {
          all.remove();
        }
        return fault;
      }
      return null;
    }
  }
}
