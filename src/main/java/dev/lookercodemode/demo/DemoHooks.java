package dev.lookercodemode.demo;

import dev.lookercodemode.api.Operation;
import dev.lookercodemode.demo.core.Tokens;
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

  DemoHooks(Tokens tokens, OwnDocument document, Runnable reseed) {
    this.tokens = tokens;
    this.document = document;
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
   * Brings back the data, the operations and the release of the start and forgets requests, faults
   * and tokens.
   */
  public void reset() {
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
