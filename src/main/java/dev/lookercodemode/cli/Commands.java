package dev.lookercodemode.cli;

import dev.lookercodemode.looker.auth.SystemBrowser;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: its subcommands, its help, and its errors. */
@Command(
    name = Commands.NAME,
    description = "Gives an agent the whole Looker API through code, over MCP.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 success, 1 the script failed, 2 wrong command line,",
      "  3 a limit was reached, 4 cancelled, 69 something it needs is not there (settings,",
      "  the instance, a worker), 70 a fault of looker-code-mode.",
      "",
      "Examples:",
      "  looker-code-mode run --demo",
      "  looker-code-mode sandbox --demo --code 'return await sdk.me()'"
    })
final class Commands {
  static final String NAME = "looker-code-mode";

  @CommandLine.Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  @SuppressWarnings("unused") // read by picocli
  private boolean version;

  private Commands() {}

  static int execute(Streams streams, Wiring wiring, String... args) {
    return execute(streams, wiring, OptionSources.read(System.getenv(), args), args);
  }

  /**
   * @param sources what options have their values from that the command line does not say
   */
  static int execute(Streams streams, Wiring wiring, OptionSources sources, String... args) {
    CommandLine auth = AuthCommand.of(streams, System.getenv(), new SystemBrowser(System.getenv()));
    return execute(streams, wiring, sources, auth, args);
  }

  static int execute(
      Streams streams, Wiring wiring, OptionSources sources, CommandLine auth, String... args) {
    CommandLine commands =
        new CommandLine(new Commands())
            .addSubcommand(new RunCommand(streams, wiring))
            .addSubcommand(new SandboxCommand(streams, wiring))
            .addSubcommand(new PromptsCommand(streams))
            .addSubcommand(new TypingsCommand(streams))
            .addSubcommand(new DemoCommand(streams))
            .addSubcommand(new ConfigCommand(streams, sources))
            .addSubcommand(auth)
            .addSubcommand(new AuditCommand(streams, sources))
            .addSubcommand(new InstallCommand(streams, wiring))
            .addSubcommand(new DoctorCommand(streams, wiring))
            .addSubcommand(new CacheCommand(streams))
            .addSubcommand(new RecallCommand(streams))
            .addSubcommand(new CompletionCommand(streams));
    commands.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    addHelp(commands);
    ConfigurableCommands configurable = new ConfigurableCommands(commands);
    configurable.takeDefaultsFrom(sources);
    commands.setParameterExceptionHandler(
        (e, given) -> {
          String command = e.getCommandLine().getCommandSpec().qualifiedName();
          streams.err().println(NAME + ": " + sources.explained(message(e)));
          streams.err().println("Try: " + command + " --help");
          return ExitCode.USAGE.number();
        });
    commands.setExecutionExceptionHandler((e, command, parsed) -> failure(streams, sources, e));
    if (args.length == 0) {
      commands.usage(streams.err());
      return ExitCode.USAGE.number();
    }
    if (ConfigurableCommands.NAMES.contains(args[0])) {
      try {
        sources.check();
      } catch (UsageException e) {
        return failure(streams, sources, e);
      }
      configurable.unknown(sources).forEach(w -> streams.err().println(NAME + ": " + w));
    }
    return commands.execute(args);
  }

  private static void addHelp(CommandLine command) {
    command.getSubcommands().values().forEach(Commands::addHelp);
    command
        .getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help.")
                .build());
  }

  /**
   * Picocli counts where it cannot match a word; a person wants to know which word, and what was
   * near.
   */
  private static String message(CommandLine.ParameterException e) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String near = String.join(", ", unmatched.getSuggestions());
      return "unknown command or option '"
          + unmatched.getUnmatched().getFirst()
          + "'"
          + (near.isEmpty() ? "" : "; did you mean " + near + "?");
    }
    return String.valueOf(e.getMessage());
  }

  private static int failure(Streams streams, OptionSources sources, Exception e) {
    ExitCode code =
        switch (e) {
          case UsageException _ -> ExitCode.USAGE;
          case UnavailableException _ -> ExitCode.UNAVAILABLE;
          default -> ExitCode.INTERNAL;
        };
    if (code == ExitCode.INTERNAL) {
      streams.err().println(NAME + ": a fault of looker-code-mode, please report it:");
      e.printStackTrace(streams.err());
    } else {
      streams.err().println(NAME + ": " + sources.explained(String.valueOf(e.getMessage())));
    }
    return code.number();
  }
}
