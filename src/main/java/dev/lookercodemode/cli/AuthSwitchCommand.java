package dev.lookercodemode.cli;

import dev.lookercodemode.looker.auth.SavedAccount;
import dev.lookercodemode.looker.auth.TokenStore;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes another account the one that is used by default. */
@Command(
    name = "switch",
    description = "Use another account by default.",
    footer = {"", "Example:", "  looker-code-mode auth switch staging"})
final class AuthSwitchCommand implements Callable<Integer> {
  private final Streams streams;
  private final AuthPlace place;

  @Parameters(paramLabel = "NAME", description = "The account, as `auth list` names it.")
  private String name = "";

  AuthSwitchCommand(Streams streams, AuthPlace place) {
    this.streams = streams;
    this.place = place;
  }

  @Override
  public Integer call() throws UnavailableException {
    TokenStore store = place.store();
    SavedAccount account = AuthPlace.account(store, name);
    try {
      store.select(name);
    } catch (IOException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
    streams.out().println("Now used by default: '" + name + "' (" + account.app().baseUrl() + ").");
    return ExitCode.OK.number();
  }
}
