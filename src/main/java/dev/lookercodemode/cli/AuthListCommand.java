package dev.lookercodemode.cli;

import dev.lookercodemode.looker.auth.SavedAccount;
import dev.lookercodemode.looker.auth.TokenStore;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the saved accounts. */
@Command(
    name = "list",
    description = "List the saved accounts; a star marks the one that is used by default.",
    footer = {"", "Example:", "  looker-code-mode auth list"})
final class AuthListCommand implements Callable<Integer> {
  private final Streams streams;
  private final AuthPlace place;

  AuthListCommand(Streams streams, AuthPlace place) {
    this.streams = streams;
    this.place = place;
  }

  @Override
  public Integer call() throws UnavailableException {
    TokenStore store = place.store();
    List<SavedAccount> accounts = AuthPlace.accounts(store);
    if (accounts.isEmpty()) {
      streams.out().println("Nobody is logged in. Log in with: looker-code-mode auth login");
      return ExitCode.OK.number();
    }
    SavedAccount current = AuthPlace.current(store);
    int width = accounts.stream().mapToInt(a -> a.name().length()).max().orElse(0);
    for (SavedAccount account : accounts) {
      boolean used = current != null && current.name().equals(account.name());
      streams
          .out()
          .printf(
              "%s %-" + width + "s  %s  %s%n",
              used ? "*" : " ",
              account.name(),
              account.app().baseUrl(),
              state(account));
    }
    return ExitCode.OK.number();
  }

  private static String state(SavedAccount account) {
    String login = account.refresh() == null ? "log in again" : "logged in";
    return "true".equals(account.settings().get("dev_mode")) ? login + ", dev mode" : login;
  }
}
