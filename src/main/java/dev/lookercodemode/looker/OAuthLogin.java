package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException.Kind;
import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.auth.AccountTokens;
import dev.lookercodemode.looker.auth.AccountTokens.Renewed;
import dev.lookercodemode.looker.auth.LoginAudience;
import dev.lookercodemode.looker.auth.OAuthAccount;
import dev.lookercodemode.looker.auth.OAuthException;
import dev.lookercodemode.looker.auth.OAuthServices;
import dev.lookercodemode.looker.auth.SavedAccount;
import dev.lookercodemode.looker.auth.Secret;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The login of a saved account: its stored tokens, renewed where they have run out, and a fresh
 * login by the user where they cannot be renewed any more.
 */
final class OAuthLogin implements Login {
  private final OAuthAccount account;
  private final AccountTokens tokens;
  private final UserPrompt prompt;
  // A renewal goes on when its run is cancelled: the answer may hold the only good refresh token.
  private final ExecutorService renewals = Executors.newVirtualThreadPerTaskExecutor();

  OAuthLogin(OAuthAccount account, OAuthServices services, OkHttpClient http, InstantSource clock) {
    this.account = account;
    this.tokens =
        new AccountTokens(account, services.store(), services.renewal().apply(http), clock);
    this.prompt =
        new UserPrompt(account, tokens, services.prompt().apply(http), services.patience());
  }

  @Override
  public AccessToken obtain(Need need) throws LookerException, InterruptedException {
    switch (renew(need)) {
      case Renewed.Good(AccessToken token) -> {
        return token;
      }
      case Renewed.LoginNeeded(@Nullable Secret dead) -> ask(dead, need.audience());
    }
    return switch (renew(need)) {
      case Renewed.Good(AccessToken token) -> token;
      case Renewed.LoginNeeded _ ->
          throw failure("the login gave no refresh token for this workspace", null);
    };
  }

  private Renewed renew(Need need) throws LookerException, InterruptedException {
    String workspace =
        need.workspace() == Workspace.PRODUCTION
            ? SavedAccount.PRODUCTION
            : need.workspace().name().toLowerCase(Locale.ROOT);
    try {
      return renewals.submit(() -> tokens.renew(workspace, need.refused())).get();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private void ask(@Nullable Secret dead, LoginAudience audience)
      throws LookerException, InterruptedException {
    if (!audience.listens()) {
      throw failure("the saved login has run out", null);
    }
    try {
      prompt.ask(dead, audience);
    } catch (OAuthException | IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void awaitUser(LoginAudience audience) throws InterruptedException {
    prompt.join(audience);
  }

  private LookerException failure(@Nullable Throwable cause) {
    String reason = cause == null ? "" : String.valueOf(cause.getMessage());
    return cause instanceof OAuthException e && e.reason() == OAuthException.Reason.UNAVAILABLE
        ? exception(
            Kind.NETWORK,
            reason,
            "The saved login is kept. Try again; if it keeps happening, check "
                + account.app().baseUrl()
                + ".",
            cause)
        : failure(reason, cause);
  }

  private LookerException failure(String reason, @Nullable Throwable cause) {
    return exception(
        Kind.AUTHENTICATION,
        reason,
        "Tell the user to run: looker-code-mode auth login --instance-name "
            + account.name()
            + ". Then run the script again; the calls that were made stand in the result.",
        cause);
  }

  private static LookerException exception(
      Kind kind, String reason, String hint, @Nullable Throwable cause) {
    LookerRequest login =
        new LookerRequest("login", Verb.POST, "/token", List.of(), null, true, null);
    return new LookerException(kind, 0, login, reason, List.of(), "", hint, false, cause);
  }

  /** They live in the store, for the next process. */
  @Override
  public boolean ownsTokens() {
    return false;
  }

  @Override
  public void close() {
    prompt.close();
    renewals.shutdown();
  }
}
