package dev.lookercodemode.cli;

import dev.lookercodemode.install.McpClient;
import dev.lookercodemode.install.ServerEntry;
import dev.lookercodemode.sandbox.WorkerCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * This installation as an MCP client starts it: the launcher, the command line of {@code run}, and
 * the variables that the client has to hand on. Secrets are named, never copied.
 *
 * @param arguments the command line, its files with whole paths
 * @param choosesInstance whether the command line says which Looker instance is meant
 */
record InstalledServer(
    Path launcher,
    List<String> arguments,
    boolean choosesInstance,
    Map<String, String> environment) {
  private static final String BASE_URL = "LOOKERSDK_BASE_URL";
  private static final String JAVA_HOME = "LOOKER_CODE_MODE_JAVA_HOME";
  private static final List<String> CREDENTIALS =
      List.of("LOOKERSDK_CLIENT_ID", "LOOKERSDK_CLIENT_SECRET");
  private static final List<String> PLAIN =
      List.of(BASE_URL, "LOOKERSDK_VERIFY_SSL", "LOOKERSDK_TIMEOUT", "LOOKER_CODE_MODE_CA_FILE");

  InstalledServer {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  /**
   * The installation that runs now.
   *
   * @param options of {@code run}, as they were given
   */
  static InstalledServer of(List<String> options, RunCommand run)
      throws UsageException, UnavailableException {
    Map<String, String> environment = System.getenv();
    CommandLine.ParseResult parsed;
    try {
      parsed = new CommandLine(run).parseArgs(options.toArray(String[]::new));
    } catch (CommandLine.ParameterException e) {
      throw new UsageException(
          e.getMessage() + " (neither `install` nor `run` takes it; try: run --help)");
    }
    List<String> line = new ArrayList<>(List.of("run"));
    boolean chosen = false;
    for (OptionSpec option : parsed.matchedOptions()) {
      chosen |= option.userObject() instanceof InstanceOptions;
      if (option.arity().max() == 0) {
        line.add(option.longestName());
      }
      for (String value : option.arity().max() == 0 ? List.<String>of() : option.stringValues()) {
        line.add(option.longestName());
        line.add(option.type() == Path.class ? whole(value) : value);
      }
    }
    Path file = Path.of("looker.ini").toAbsolutePath();
    if (!chosen && !environment.containsKey(BASE_URL) && Files.exists(file)) {
      // The client starts the server in another folder, where it would not be found.
      line.add("--config");
      line.add(file.toString());
      chosen = true;
    }
    return new InstalledServer(ownLauncher(), line, chosen, environment);
  }

  private static String whole(String file) {
    return Path.of(file).toAbsolutePath().normalize().toString();
  }

  /** In a checkout, the launcher that builds what has changed. */
  private static Path ownLauncher() throws UnavailableException {
    String folder = System.getProperty(WorkerCommand.DIST);
    if (folder == null) {
      throw new UnavailableException(
          "only an installation can be installed: start bin/looker-code-mode");
    }
    Path dist = Path.of(folder);
    Path checkout = dist.resolve("../..").normalize();
    boolean built = Files.exists(checkout.resolve("pom.xml")) && dist.endsWith("target/dist");
    return (built ? checkout : dist).resolve("bin/looker-code-mode");
  }

  ServerEntry entry(String name, McpClient client) {
    Map<String, String> variables = new LinkedHashMap<>();
    if (usesEnvironment()) {
      PLAIN.forEach(variable -> copy(variable, variables));
      for (String variable : CREDENTIALS) {
        if (environment.containsKey(variable) && client.reference(variable) != null) {
          variables.put(variable, String.valueOf(client.reference(variable)));
        }
      }
    } else {
      copy("LOOKER_CODE_MODE_CA_FILE", variables);
    }
    copy(JAVA_HOME, variables);
    return new ServerEntry(name, launcher, arguments, variables);
  }

  private void copy(String variable, Map<String, String> variables) {
    String value = environment.get(variable);
    if (value != null && !value.isBlank()) {
      variables.put(variable, value);
    }
  }

  private boolean usesEnvironment() {
    return !choosesInstance && environment.containsKey(BASE_URL);
  }

  /** What the user has still to do, or to know. */
  List<String> notes(McpClient client) {
    if (choosesInstance) {
      return List.of();
    }
    if (!usesEnvironment()) {
      return List.of(
          "No instance is named: the server starts, and its tools say what is missing. Name one"
              + " with --config looker.ini, or look around with --demo.");
    }
    if (client.reference(BASE_URL) == null) {
      return List.of(
          client.title()
              + " cannot refer to variables, and no secret is written into its file. Put the API"
              + " key into a looker.ini that only you can read (chmod 600), and use --config.");
    }
    return List.of(
        "The entry refers to "
            + String.join(" and ", CREDENTIALS)
            + ": "
            + client.title()
            + " must be started where they are set. A looker.ini with --config does without.");
  }
}
