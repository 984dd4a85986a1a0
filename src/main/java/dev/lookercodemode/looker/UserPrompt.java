package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.AccountTokens;
import dev.lookercodemode.looker.auth.LoginAudience;
import dev.lookercodemode.looker.auth.LoginPrompt;
import dev.lookercodemode.looker.auth.OAuthAccount;
import dev.lookercodemode.looker.auth.OAuthException;
import dev.lookercodemode.looker.auth.OAuthException.Reason;
import dev.lookercodemode.looker.auth.OAuthTokens;
import dev.lookercodemode.looker.auth.Secret;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The one question to the user of an account to log in again, however many calls wait for it. It
 * outlives the call that asked first, so that a login that comes late is not in vain; and it ends
 * when the user logs in elsewhere, e.g. in a terminal. Safe for use by several threads.
 */
final class UserPrompt implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(500);

  private final OAuthAccount account;
  private final AccountTokens tokens;
  private final LoginPrompt prompt;
  private final Duration patience;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private @Nullable Question pending;

  UserPrompt(OAuthAccount account, AccountTokens tokens, LoginPrompt prompt, Duration patience) {
    this.account = account;
    this.tokens = tokens;
    this.prompt = prompt;
    this.patience = patience;
  }

  /**
   * A question that is under way.
   *
   * @param announced where the user can log in; null where another process asks
   */
  private record Question(
      CompletableFuture<@Nullable URI> announced, CompletableFuture<Void> done, long end) {
    Duration left() {
      return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
  }

  /** Asks, or joins whoever asks already, and waits until the user has logged in. */
  void ask(@Nullable Secret dead, LoginAudience audience)
      throws OAuthException, IOException, InterruptedException {
    await(question(dead), audience);
  }

  /** Waits while the user is being asked; what comes of it is told to who asked. */
  void join(LoginAudience audience) throws InterruptedException {
    Question question;
    synchronized (this) {
      question = pending;
    }
    if (question != null && audience.listens()) {
      try {
        await(question, audience);
      } catch (OAuthException | IOException e) {
        // the one that asked fails of it, and shares that
      }
    }
  }

  private synchronized Question question(@Nullable Secret dead) {
    Question known = pending;
    if (known != null && !known.done().isDone()) {
      return known;
    }
    Question question =
        new Question(
            new CompletableFuture<>(),
            new CompletableFuture<>(),
            System.nanoTime() + patience.toNanos());
    pending = question;
    threads.execute(
        () -> {
          try {
            askOnce(dead, question);
            question.done().complete(null);
          } catch (Exception | Error e) {
            question.done().completeExceptionally(e); // thrown again by who waits
          } finally {
            question.announced().complete(null);
          }
        });
    return question;
  }

  private void await(Question question, LoginAudience audience)
      throws OAuthException, IOException, InterruptedException {
    try {
      URI url = question.announced().get();
      if (!question.done().isDone()) {
        try (LoginAudience.Waiting _ = audience.loginNeeded(account.name(), url, question.left())) {
          question.done().get();
        }
      }
      question.done().get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case OAuthException known -> throw known;
        case IOException unread -> throw unread;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private void askOnce(@Nullable Secret dead, Question question) throws Exception {
    AutoCloseable right = tokens.rightToAsk(Duration.ZERO);
    if (right == null) {
      question.announced().complete(null);
      right = tokens.rightToAsk(question.left());
    }
    try (AutoCloseable _ = right) {
      if (!tokens.loggedInSince(dead)) {
        OAuthTokens fresh = answer(dead, question);
        if (fresh != null) {
          tokens.loggedIn(fresh);
        }
      }
    }
  }

  /** The user's answer; null where they have logged in elsewhere meanwhile. */
  private @Nullable OAuthTokens answer(@Nullable Secret dead, Question question) throws Exception {
    Future<OAuthTokens> login =
        threads.submit(
            () -> prompt.login(account.app(), question.announced()::complete, question.left()));
    try {
      while (true) {
        try {
          return login.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          if (tokens.loggedInSince(dead)) {
            return null;
          }
          // The prompt keeps to the limit itself; this is for one that does not.
          if (question.left().isZero()) {
            throw new OAuthException(Reason.NOT_LOGGED_IN, "nobody logged in in time");
          }
        } catch (ExecutionException e) {
          throw e.getCause() instanceof Exception known ? known : e;
        }
      }
    } finally {
      login.cancel(true);
    }
  }

  /** Gives the question up. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
