package dev.lookercodemode.cli;

import dev.lookercodemode.install.Change;
import dev.lookercodemode.install.ClientConfiguration;
import dev.lookercodemode.install.ClientFiles;
import dev.lookercodemode.install.InstallException;
import dev.lookercodemode.install.McpClient;
import dev.lookercodemode.install.Scope;
import dev.lookercodemode.install.ServerEntry;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Prints or writes the entry for this server in an MCP client's configuration. */
@Command(
    name = "install",
    description = "Print an MCP client's configuration for this server, or write it.",
    footer = {
      "",
      "Takes the options of `run` as well; the client starts the server with them.",
      "Prints only, unless --write is given. A file that is changed keeps all else,",
      "and a copy of it as it was is left beside it. No secret is ever written.",
      "",
      "Examples:",
      "  looker-code-mode install --client claude-desktop --demo",
      "  looker-code-mode install --client claude-desktop --demo --write",
      "  looker-code-mode install --client cursor --config ~/looker.ini --write",
      "  looker-code-mode install --client cursor --remove"
    })
final class InstallCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @Option(
      names = "--client",
      required = true,
      paramLabel = "CLIENT",
      description = "claude-desktop, claude-code, cursor or vscode.")
  private String client = "";

  @Option(names = "--write", description = "Write it into the client's file.")
  private boolean write;

  @Option(names = "--remove", description = "Take it out of the client's file again.")
  private boolean remove;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "looker",
      description = "What the client calls the server; default: ${DEFAULT-VALUE}.")
  private String name = "looker";

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      defaultValue = "user",
      description = "user: for all your work (default); project: for the current folder.")
  private String scope = "user";

  @Unmatched private final List<String> runOptions = new ArrayList<>();

  InstallCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws UsageException, UnavailableException {
    if (!name.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new UsageException("--name takes letters, digits, - and _ only");
    }
    if (write && remove) {
      throw new UsageException("--write goes not with --remove, which writes by itself");
    }
    Scope chosen = scope();
    McpClient known;
    try {
      known = McpClient.labelled(client);
    } catch (InstallException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    try {
      ClientConfiguration file =
          new ClientConfiguration(known, ClientFiles.ofProcess(System.getenv()).of(known, chosen));
      if (remove) {
        remove(known, file);
      } else {
        InstalledServer server = InstalledServer.of(runOptions, new RunCommand(streams, wiring));
        ServerEntry entry = server.entry(name, known);
        if (write) {
          write(known, file, entry);
        } else {
          print(known, chosen, file, entry);
        }
        server.notes(known).forEach(streams.err()::println);
      }
    } catch (InstallException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
    return ExitCode.OK.number();
  }

  private Scope scope() throws UsageException {
    return switch (scope) {
      case "user" -> Scope.USER;
      case "project" -> Scope.PROJECT;
      default -> throw new UsageException("unknown scope " + scope + ": use user or project");
    };
  }

  private void print(
      McpClient known, Scope chosen, ClientConfiguration configuration, ServerEntry entry) {
    PrintStream err = streams.err();
    if (known == McpClient.CLAUDE_CODE) {
      err.println("Run this, or run the same with --write to have it written to");
      err.println(configuration.file() + ":");
      streams.out().println(entry.claudeCommand(chosen));
    } else {
      err.println("For " + configuration.file() + " (--write puts it there):");
      streams.out().println(configuration.snippet(entry));
    }
    streams.out().flush();
  }

  private void write(McpClient known, ClientConfiguration configuration, ServerEntry entry)
      throws InstallException {
    Change change = configuration.add(entry);
    PrintStream err = streams.err();
    if (!change.kept().isEmpty()) {
      err.println(
          "The entry keeps what it had in env: "
              + String.join(", ", change.kept())
              + ". To start afresh, --remove it first.");
    }
    if (!change.changed()) {
      err.println(change.file() + " has this entry already; nothing was changed.");
      return;
    }
    tell("wrote " + entry.name() + " to ", change);
    err.println(known.next());
  }

  private void remove(McpClient known, ClientConfiguration configuration) throws InstallException {
    Change change = configuration.remove(name);
    if (!change.changed()) {
      streams.err().println(change.file() + " has no server named " + name + "; nothing to do.");
      return;
    }
    tell("took " + name + " out of ", change);
    streams.err().println(known.next());
  }

  private void tell(String what, Change change) {
    streams.err().println(what + change.file());
    if (change.backup() != null) {
      streams.err().println("as it was before: " + change.backup());
    }
  }
}
