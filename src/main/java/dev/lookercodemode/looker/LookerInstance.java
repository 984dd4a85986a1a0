package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.auth.AccessToken;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One Looker instance: sends requests as the API user, over connections that outlive a run. Logs in
 * on the first request, with a token of its own for each {@link Workspace}, and again when Looker
 * no longer knows the token. Safe for use by several threads.
 */
public final class LookerInstance implements AutoCloseable {
  private static final long MAX_RESPONSE_BYTES = 64L * 1024 * 1024;
  private static final Duration LOGOUT_LIMIT = Duration.ofSeconds(3);

  private final LookerSettings settings;
  private final Transport transport;
  private final Courier courier;
  private final ErrorReader errors;
  private final Map<Workspace, Session> sessions = new EnumMap<>(Workspace.class);
  private volatile boolean closed;

  /** Connects to nothing yet. */
  public LookerInstance(LookerSettings settings) {
    this(settings, Pacing.REAL, MAX_RESPONSE_BYTES);
  }

  LookerInstance(LookerSettings settings, Pacing pacing, long maxResponseBytes) {
    this.settings = settings;
    this.transport = new Transport(settings, maxResponseBytes);
    this.courier = new Courier(transport, pacing, new Failures(settings));
    this.errors = new ErrorReader(settings);
    for (Workspace w : Workspace.values()) {
      sessions.put(w, new Session(settings, w, courier, errors, pacing.clock()));
    }
  }

  /** The address of the instance, without a path to the API. */
  public URI baseUrl() {
    return settings.baseUrl();
  }

  /**
   * Sends a request and waits for the whole answer. An interrupt cancels the exchange at once.
   *
   * @throws LookerException if there was no answer or not a 2xx
   * @throws IllegalStateException after {@link #close}
   */
  public LookerResponse send(LookerRequest request, Workspace workspace)
      throws LookerException, InterruptedException {
    Session session = Objects.requireNonNull(sessions.get(workspace));
    for (boolean replayed = false; ; replayed = true) {
      if (closed) {
        throw new IllegalStateException("the instance is closed");
      }
      AccessToken token = session.token(request);
      Answer answer = courier.deliver(request, token);
      if (answer.success()) {
        return response(answer);
      }
      // A 401 was not executed, so even a write may follow the new login; a second one is final.
      if (answer.status() != 401 || replayed) {
        throw errors.read(request, answer, List.of(settings.clientSecret(), token.value()));
      }
      session.refuse(token);
    }
  }

  /** What the instance says of its own API. */
  PublishedApi published() {
    return new PublishedApi(
        settings, transport, Objects.requireNonNull(sessions.get(Workspace.PRODUCTION)));
  }

  boolean closed() {
    return closed;
  }

  private static LookerResponse response(Answer answer) {
    ContentType type = answer.contentType();
    byte[] content = answer.content();
    if (type.text() && !type.charset().equals(StandardCharsets.UTF_8)) {
      content = new String(content, type.charset()).getBytes(StandardCharsets.UTF_8);
    }
    return new LookerResponse(answer.status(), type.mediaType(), type.text(), content);
  }

  /** Logs out what is logged in, for at most a few seconds, and drops the connections. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    LookerRequest logout =
        new LookerRequest("logout", Verb.DELETE, "/logout", List.of(), null, false, null);
    CompletableFuture<?>[] logouts =
        sessions.values().stream()
            .map(Session::live)
            .filter(Objects::nonNull)
            .map(token -> transport.startWithin(LOGOUT_LIMIT, logout, token))
            .toArray(CompletableFuture<?>[]::new);
    // A token that could not be given back runs out by itself.
    CompletableFuture.allOf(logouts)
        .orTimeout(LOGOUT_LIMIT.toMillis() + 500, TimeUnit.MILLISECONDS)
        .exceptionally(e -> null)
        .join();
    transport.close();
  }
}
