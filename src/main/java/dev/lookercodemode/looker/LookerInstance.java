package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Credential;
import dev.lookercodemode.looker.auth.LoginAudience;
import dev.lookercodemode.looker.auth.OAuthAccount;
import dev.lookercodemode.looker.auth.OAuthServices;
import dev.lookercodemode.looker.auth.PresetToken;
import dev.lookercodemode.looker.net.Network;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One Looker instance: sends requests as the API user, over connections that outlive a run. Logs in
 * on the first request, with a token of its own for each {@link Workspace}, and again when Looker
 * no longer knows the token. Safe for use by several threads.
 */
public final class LookerInstance implements Sender, AutoCloseable {
  private static final long MAX_RESPONSE_BYTES = 64L * 1024 * 1024;
  private static final Duration LOGOUT_LIMIT = Duration.ofSeconds(3);

  private final LookerSettings settings;
  private final Transport transport;
  private final CallGate gate;
  private final Courier courier;
  private final ErrorReader errors;
  private final InstantSource clock;
  private final Sessions sessions;
  private final Queue<CompletableFuture<?>> logouts = new ConcurrentLinkedQueue<>();

  /** Calls to one instance at the same time, where nothing else is asked for. */
  public static final int CONCURRENCY = 20;

  /** Of an API key or a given token; connects to nothing yet. */
  public LookerInstance(LookerSettings settings) {
    this(settings, null);
  }

  /**
   * Connects to nothing yet.
   *
   * @param oauth where a saved account's tokens are, and come from; null without saved accounts
   */
  public LookerInstance(LookerSettings settings, @Nullable OAuthServices oauth) {
    this(settings, oauth, Pacing.REAL, MAX_RESPONSE_BYTES);
  }

  LookerInstance(LookerSettings settings, Pacing pacing, long maxResponseBytes) {
    this(settings, null, pacing, maxResponseBytes);
  }

  LookerInstance(
      LookerSettings settings,
      @Nullable OAuthServices oauth,
      Pacing pacing,
      long maxResponseBytes) {
    this(
        settings,
        oauth,
        Network.ofProcess(),
        ApiAddress.of(settings.baseUrl()),
        pacing,
        maxResponseBytes);
  }

  LookerInstance(
      LookerSettings settings,
      @Nullable OAuthServices oauth,
      Network network,
      ApiAddress address,
      Pacing pacing,
      long maxResponseBytes) {
    this.settings = settings;
    this.transport = new Transport(settings, network, address, maxResponseBytes);
    this.gate = new CallGate(CONCURRENCY, pacing);
    this.courier = new Courier(transport, gate, pacing, new Failures(settings, transport.proxy()));
    this.errors = new ErrorReader(settings);
    this.clock = pacing.clock();
    Login login = login(settings.credential(), oauth);
    this.sessions = new Sessions(settings, login, courier, errors, clock);
  }

  private Login login(Credential credential, @Nullable OAuthServices oauth) {
    return switch (credential) {
      case ApiKey key -> new ApiKeyLogin(settings, key, courier, errors, clock);
      case PresetToken preset -> new PresetTokenLogin(settings, preset);
      case OAuthAccount account ->
          new OAuthLogin(
              account,
              Objects.requireNonNull(oauth, "a saved account without services"),
              transport.client(),
              clock);
    };
  }

  @Override
  public URI baseUrl() {
    return settings.baseUrl();
  }

  /** What its settings say of writes, as it was written; null where they say nothing. */
  public @Nullable String writes() {
    return settings.writes();
  }

  /** Whether its calls see the development workspace in any case. */
  public boolean devMode() {
    return settings.devMode();
  }

  @Override
  public LookerResponse send(LookerRequest request, Workspace workspace)
      throws LookerException, InterruptedException {
    return sessions.send(request, workspace, LoginAudience.NOBODY);
  }

  /**
   * The same user, where somebody listens who can be told to log in again; makes no request.
   *
   * @param audience hears of the login of the calls that are sent by what is returned
   */
  public Sender heardBy(LoginAudience audience) {
    return new HeardSender(this, sessions, audience);
  }

  /**
   * Another user, to act for; makes no request yet.
   *
   * @param userId as Looker gives it: digits
   * @param audience hears when the user who acts has to log in again
   */
  public ActingUser as(String userId, LoginAudience audience) {
    Login login =
        new UserLogin(settings, userId, sessions.of(Workspace.PRODUCTION), courier, errors, clock);
    return new ActingUser(this, new Sessions(settings, login, courier, errors, clock), audience);
  }

  /** What the instance says of its own API. */
  PublishedApi published() {
    return new PublishedApi(settings, transport, sessions.of(Workspace.PRODUCTION));
  }

  boolean closed() {
    return sessions.closed();
  }

  /** Who signs in, in words for people and without secrets. */
  public String identity() {
    return settings.credential().described();
  }

  /**
   * Lets in another number of calls at the same time than {@link #CONCURRENCY}, of all runs and
   * users together; further ones wait, and take turns run by run.
   */
  public void allowAtOnce(int calls) {
    gate.allow(calls);
  }

  /** Starts to give a token back. */
  void logout(AccessToken token) {
    LookerRequest logout =
        new LookerRequest("logout", Verb.DELETE, "/logout", List.of(), null, false, null);
    logouts.removeIf(CompletableFuture::isDone);
    logouts.add(transport.startWithin(LOGOUT_LIMIT, logout, token));
  }

  /** Logs out what is logged in, for at most a few seconds, and drops the connections. */
  @Override
  public void close() {
    if (closed()) {
      return;
    }
    sessions.close().forEach(this::logout);
    // A token that could not be given back runs out by itself.
    CompletableFuture.allOf(logouts.toArray(CompletableFuture<?>[]::new))
        .orTimeout(LOGOUT_LIMIT.toMillis() + 500, TimeUnit.MILLISECONDS)
        .exceptionally(e -> null)
        .join();
    transport.close();
  }
}
