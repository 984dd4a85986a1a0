package dev.lookercodemode.cli;

import dev.lookercodemode.looker.auth.Browser;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The logins of this machine's user: the commands that make, show and end them. */
@Command(
    name = "auth",
    description = "Log in with the browser, and see and change who you are logged in as.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  looker-code-mode auth login --base-url https://my.looker.com",
      "  looker-code-mode auth list",
      "  looker-code-mode auth logout my"
    })
final class AuthCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  private AuthCommand(Streams streams) {
    this.streams = streams;
  }

  /** The command with its own subcommands. */
  static CommandLine of(Streams streams, Map<String, String> environment, Browser browser) {
    AuthPlace place = new AuthPlace(environment);
    return new CommandLine(new AuthCommand(streams))
        .addSubcommand(new AuthLoginCommand(streams, place, browser))
        .addSubcommand(new AuthRegisterCommand(streams, place))
        .addSubcommand(new AuthWhoamiCommand(streams, environment))
        .addSubcommand(new AuthListCommand(streams, place))
        .addSubcommand(new AuthSwitchCommand(streams, place))
        .addSubcommand(new AuthLogoutCommand(streams, place));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(streams.err());
    return ExitCode.USAGE.number();
  }
}
