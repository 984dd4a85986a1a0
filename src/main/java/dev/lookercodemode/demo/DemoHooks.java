package dev.lookercodemode.demo;

import dev.lookercodemode.api.Operation;
import dev.lookercodemode.demo.core.DemoClock;
import dev.lookercodemode.demo.core.Tokens;
import dev.lookercodemode.demo.data.QueryRuns;
import dev.lookercodemode.demo.oauth.Grants;
import dev.lookercodemode.demo.oauth.OAuthPages;
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
  private final Grants grants;
  private final OAuthPages pages;

  DemoHooks(
      Tokens tokens,
      OwnDocument document,
      DemoClock clock,
      QueryRuns runs,
      Grants grants,
      OAuthPages pages,
      Runnable reseed) {
    this.tokens = tokens;
    this.document = document;
    this.clock = clock;
    this.runs = runs;
    this.grants = grants;
    this.pages = pages;
    this.reseed = reseed;
  }

  /** The requests finished so far, in the order in which they finished. */
  public List<RecordedRequest> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** Makes all access tokens invalid; the API key and refresh tokens stay good. */
  public void expireTokens() {
    tokens.clear();
  }

  /** Makes all refresh tokens of OAuth logins invalid; access tokens stay good. */
  public void expireRefreshTokens() {
    grants.expireRefreshTokens();
  }

  /**
   * Whether a refresh answers a new refresh token and makes the old one invalid; otherwise, as at
   * the start, it answers none, and the old one stays good.
   */
  public void rotateRefreshTokens(boolean yes) {
    grants.rotate(yes);
  }

  /** Lets the access tokens that are issued from now on be good for this long, by its time. */
  public void tokenLifetime(Duration lifetime) {
    tokens.lifetime(lifetime);
  }

  /** Lets this user be logged in to Looker in every browser; at the start it is the admin. */
  public void browserUser(String userId) {
    pages.logIn(userId);
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
   * Brings back the data, the time, the operations, the release, the lifetimes and the browser's
   * user of the start and forgets requests, faults, delays and tokens.
   */
  public void reset() {
    clock.reset();
    reseed.run();
    document.reset();
    tokens.reset();
    grants.clear();
    pages.reset();
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

  private static boolean spared(String operation) {
    return SPARED.contains(operation) || OAuthPages.NAMES.contains(operation);
  }

  @Nullable Fault takeFault(String operation) {
    synchronized (faults) {
      ListIterator<Fault> all = faults.listIterator();
      while (all.hasNext()) {
        Fault fault = all.next();
        String only = fault.operation();
        if (only == null ? spared(operation) : !only.equals(operation)) {
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
