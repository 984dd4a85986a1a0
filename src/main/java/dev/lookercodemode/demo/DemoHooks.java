package dev.lookercodemode.demo;

import dev.lookercodemode.api.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a test can do to an instance, and ask of it, beside its API. Safe for use by several
 * threads.
 */
public final class DemoHooks {
  private static final int KEPT = 10_000;

  private final Sessions sessions;
  private final OwnDocument document;
  private final Runnable reset;
  private final List<RequestRecord> requests = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  DemoHooks(Sessions sessions, OwnDocument document, Runnable reset) {
    this.sessions = sessions;
    this.document = document;
    this.reset = reset;
  }

  /** The requests so far, in the order in which they were answered; the first ten thousand. */
  public synchronized List<RequestRecord> requests() {
    return List.copyOf(requests);
  }

  /** Lets all access tokens expire now. */
  public void expireTokens() {
    sessions.expireAll();
  }

  /** Queues a fault; of several that fit a request the first one befalls it. */
  public synchronized void fault(Fault fault) {
    faults.add(fault);
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

  /** Puts the data back to the start, ends all sessions and forgets requests and faults. */
  public void reset() {
    sessions.clear();
    document.reset();
    reset.run();
    synchronized (this) {
      requests.clear();
      faults.clear();
    }
  }

  synchronized void record(RequestRecord request) {
    if (requests.size() < KEPT) {
      requests.add(request);
    }
  }

  synchronized @Nullable Fault take(String operation) {
    for (int i = 0; i < faults.size(); i++) {
      Fault fault = faults.get(i);
      if (fault.operation() == null || fault.operation().equals(operation)) {
        if (fault.times() > 1) {
          faults.set(i, fault.once());
        } else {
          faults.remove(i);
        }
        return fault;
      }
    }
    return null;
  }
}
