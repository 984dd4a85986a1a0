package dev.lookercodemode.cli;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerRequest;
import dev.lookercodemode.looker.Workspace;
import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.auth.OAuthException;
import dev.lookercodemode.looker.auth.SavedAccount;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.looker.auth.TokenStore;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends logins: tells Looker to forget the tokens, as far as it can, and forgets them here. */
@Command(
    name = "logout",
    description = "Log out, and forget the account.",
    footer = {
      "",
      "Looker can end an access token, but a refresh token only together with all",
      "logins of the user through the app, on all machines: that is --everywhere.",
      "",
      "Examples:",
      "  looker-code-mode auth logout",
      "  looker-code-mode auth logout staging --everywhere",
      "  looker-code-mode auth logout --all"
    })
final class AuthLogoutCommand implements Callable<Integer> {
  private final Streams streams;
  private final AuthPlace place;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The account; default: the one that is used by default.")
  private @Nullable String name;

  @Option(names = "--all", description = "All accounts.")
  private boolean all;

  @Option(
      names = "--everywhere",
      description = "End all logins of the user through the app, on other machines as well.")
  private boolean everywhere;

  AuthLogoutCommand(Streams streams, AuthPlace place) {
    this.streams = streams;
    this.place = place;
  }

  @Override
  public Integer call() throws UsageException, UnavailableException, InterruptedException {
    TokenStore store = place.store();
    for (SavedAccount account : chosen(store)) {
      String trouble = tellLooker(account);
      try {
        store.remove(account.name());
      } catch (IOException e) {
        throw new UnavailableException(String.valueOf(e.getMessage()));
      }
      streams.out().println("Logged out of '" + account.name() + "'.");
      if (trouble != null) {
        streams
            .err()
            .println(
                Commands.NAME
                    + ": the tokens are forgotten here, but Looker could not be told: "
                    + trouble);
      }
    }
    return ExitCode.OK.number();
  }

  private List<SavedAccount> chosen(TokenStore store) throws UsageException, UnavailableException {
    if (all && name != null) {
      throw new UsageException("give a NAME or --all, not both");
    }
    if (all) {
      return AuthPlace.accounts(store);
    }
    if (name != null) {
      return List.of(AuthPlace.account(store, name));
    }
    SavedAccount current = AuthPlace.current(store);
    if (current != null) {
      return List.of(current);
    }
    throw AuthPlace.accounts(store).isEmpty()
        ? new UsageException("nobody is logged in")
        : new UsageException("say which account, or --all; see: looker-code-mode auth list");
  }

  /** Ends the tokens at Looker; null, or what went wrong. */
  private @Nullable String tellLooker(SavedAccount account) throws InterruptedException {
    try {
      if (everywhere) {
        deactivate(account, liveToken(account));
        return null;
      }
      Instant now = Instant.now();
      for (AccessToken token : account.access().values()) {
        if (token.validAt(now)) {
          end(account, token.value());
        }
      }
      return null;
    } catch (LookerException | OAuthException | UnavailableException e) {
      return e.getMessage();
    }
  }

  private static void end(SavedAccount account, Secret token)
      throws LookerException, InterruptedException {
    try (LookerInstance instance = new LookerInstance(AuthPlace.settings(account, token))) {
      delete(instance, "logout", "/logout");
    } catch (LookerException e) {
      if (e.status() != 401) { // then the token is none any more, which is what was wanted
        throw e;
      }
    }
  }

  private Secret liveToken(SavedAccount account)
      throws OAuthException, UnavailableException, InterruptedException {
    Instant now = Instant.now();
    for (AccessToken token : account.access().values()) {
      if (token.validAt(now)) {
        return token.value();
      }
    }
    Secret refresh = account.refresh();
    if (refresh == null) {
      throw new OAuthException(
          OAuthException.Reason.REFUSED, "there is no token left to do that with");
    }
    return place
        .endpoint(account.app().baseUrl(), !"false".equals(account.settings().get("verify_ssl")))
        .refresh(account.app(), refresh)
        .access()
        .value();
  }

  private static void deactivate(SavedAccount account, Secret token)
      throws LookerException, InterruptedException {
    try (LookerInstance instance = new LookerInstance(AuthPlace.settings(account, token))) {
      String id = AppUser.me(instance).id();
      String app = URLEncoder.encode(account.app().clientId(), StandardCharsets.UTF_8);
      delete(instance, "deactivate_app_user", "/oauth_client_apps/" + app + "/users/" + id);
    }
  }

  private static void delete(LookerInstance instance, String operation, String path)
      throws LookerException, InterruptedException {
    instance.send(
        new LookerRequest(operation, Verb.DELETE, path, List.of(), null, false, null),
        Workspace.PRODUCTION);
  }
}
