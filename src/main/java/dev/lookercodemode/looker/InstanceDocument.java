package dev.lookercodemode.looker;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.InvalidApiDocumentException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The API document in force for one instance: its own, from the disk or fetched in the background,
 * and until there is one, or where it cannot be used, the embedded one. Never fails. Safe for use
 * by several threads.
 */
public final class InstanceDocument {
  private static final Logger log = LoggerFactory.getLogger(InstanceDocument.class);

  /** A run may be held up once for this long, to know the instance's methods from the start. */
  static final Duration FIRST_WAIT = Duration.ofSeconds(2);

  static final Duration BETWEEN_CHECKS = Duration.ofHours(1);
  static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

  private static final int LONGEST_REASON = 200;

  private final LookerInstance instance;
  private final PublishedApi published;
  private final DocumentCache cache;
  private final InstantSource clock;
  private final Duration firstWait;

  /** The instance's document and the release it is of. */
  private record Held(String fullVersion, ApiDocument document) {}

  private volatile @Nullable Held held;
  private volatile @Nullable String note;
  private @Nullable CompletableFuture<Void> check;
  private Instant nextCheck = Instant.MIN;
  private long waitUntil;
  private String warned = "";

  /** Asks for nothing before {@link #forRun}. */
  public InstanceDocument(LookerInstance instance, DocumentCache cache) {
    this(instance, cache, InstantSource.system(), FIRST_WAIT);
  }

  InstanceDocument(
      LookerInstance instance, DocumentCache cache, InstantSource clock, Duration firstWait) {
    this.instance = instance;
    this.published = instance.published();
    this.cache = cache;
    this.clock = clock;
    this.firstWait = firstWait;
  }

  /**
   * The document for a run that is about to start. The first time it reads the cache; where there
   * is no cached document, it waits up to two seconds for the instance's. At most once an hour it
   * has the instance asked in the background whether its release has changed. An interrupt ends the
   * wait and stays set.
   */
  public ApiDocument forRun() {
    CompletableFuture<Void> running = refreshed();
    long left = waitUntil() - System.nanoTime();
    if (held == null && left > 0) {
      try {
        running.get(left, TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (TimeoutException e) {
        log.info("the API document of {} takes its time", instance.baseUrl());
      } catch (ExecutionException e) {
        throw new IllegalStateException("a check ends well whatever it finds", e);
      }
    }
    return inForce();
  }

  /**
   * The instance's own document, waited for as long as its fetch may take; the cached one where it
   * is of the same release, or the instance cannot be asked.
   *
   * @throws DocumentUnavailableException if the instance's document cannot be had or used
   */
  public ApiDocument own() throws DocumentUnavailableException, InterruptedException {
    try {
      refreshed().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a check ends well whatever it finds", e);
    }
    String why = note;
    if (why != null) {
      throw new DocumentUnavailableException(why, false);
    }
    return inForce();
  }

  /** The document in force now; asks and waits for nothing. */
  public ApiDocument inForce() {
    Held now = held;
    return now == null ? ApiDocument.embedded() : now.document();
  }

  /**
   * Why the instance's own document is not in force and what that means, for the model and for
   * people; null where it is in force, or still on its way.
   */
  public @Nullable String note() {
    return note;
  }

  private synchronized long waitUntil() {
    return waitUntil;
  }

  /** Starts a check where one is due, and gives the latest; the first reads the cache before. */
  synchronized CompletableFuture<Void> refreshed() {
    CompletableFuture<Void> latest = check;
    if (latest != null && (!latest.isDone() || clock.instant().isBefore(nextCheck))) {
      return latest;
    }
    if (latest == null) {
      readCache();
      waitUntil = System.nanoTime() + firstWait.toNanos();
    }
    CompletableFuture<Void> started = new CompletableFuture<>();
    check = started;
    Thread.ofVirtual()
        .name("api-document")
        .start(
            () -> {
              Duration pause = AFTER_FAILURE;
              try {
                pause = check();
              } finally {
                schedule(pause);
                started.complete(null);
              }
            });
    return started;
  }

  private synchronized void schedule(Duration pause) {
    nextCheck = clock.instant().plus(pause);
  }

  private void readCache() {
    DocumentCache.Entry entry = cache.read(instance.baseUrl());
    if (entry == null) {
      return;
    }
    try {
      held = new Held(entry.fullVersion(), ApiDocument.ofInstance(entry.json()));
    } catch (InvalidApiDocumentException e) {
      log.warn("deleted the cached API document, it is fetched again: {}", e.getMessage());
      cache.discard(instance.baseUrl());
    }
  }

  /** Asks for the release, and for its document where it is not held; gives the next pause. */
  private Duration check() {
    try {
      Release release = release();
      Held now = held;
      if (now == null
          || release.fullVersion().isEmpty()
          || !now.fullVersion().equals(DocumentCache.plain(release.fullVersion()))) {
        take(release);
      }
      note = null;
      return BETWEEN_CHECKS;
    } catch (DocumentUnavailableException e) {
      refused(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.error("a fault while the API document was read", e);
      refused("a fault of looker-code-mode, told on its log");
    }
    return AFTER_FAILURE;
  }

  /** An instance that answers, but not this, may still have the operation for its document. */
  private Release release() throws DocumentUnavailableException, InterruptedException {
    try {
      return published.release();
    } catch (DocumentUnavailableException e) {
      if (!e.answered()) {
        throw e;
      }
      log.info("{} does not tell its release: {}", instance.baseUrl(), e.getMessage());
      return new Release("", "");
    }
  }

  private void take(Release release) throws DocumentUnavailableException, InterruptedException {
    byte[] json;
    ApiDocument document;
    try {
      json = published.document(release);
      document = ApiDocument.ofInstance(json);
    } catch (DocumentUnavailableException | InvalidApiDocumentException first) {
      if (instance.closed()) {
        throw new DocumentUnavailableException(brief(first), false); // no login after the logout
      }
      try {
        json = published.specification();
        document = ApiDocument.ofInstance(json);
      } catch (DocumentUnavailableException | InvalidApiDocumentException second) {
        throw new DocumentUnavailableException(brief(first) + "; then " + brief(second), true);
      }
    }
    String version =
        DocumentCache.plain(
            release.fullVersion().isEmpty() ? document.version() : release.fullVersion());
    held = new Held(version, document);
    log.info(
        "the methods are those of {}, release {}: {}",
        instance.baseUrl(),
        version,
        document.operations().size());
    cache.write(instance.baseUrl(), version, json);
  }

  /** In one short line: it may quote what stands in the document. */
  private static String brief(Exception e) {
    String line = String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "...";
  }

  private void refused(String reason) {
    if (instance.closed()) {
      return; // the session's end cut the exchange
    }
    Held now = held;
    String message =
        "The API document of "
            + instance.baseUrl()
            + " cannot be used ("
            + reason
            + "). The methods in force are those of release "
            + (now == null ? ApiDocument.embedded().version() : now.fullVersion())
            + (now == null ? ", which looker-code-mode brings along" : ", fetched earlier")
            + "; what is newer is missing, all else works.";
    note = now == null ? message : null;
    if (!message.equals(warned)) {
      warned = message;
      log.warn("{}", message);
    }
  }
}
