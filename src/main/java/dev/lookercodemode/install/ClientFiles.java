package dev.lookercodemode.install;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where clients keep their configuration on this machine. Immutable.
 *
 * @param environment the variables of the process
 * @param os the name of the operating system as Java writes it
 * @param home the user's home folder
 * @param project the folder of the project
 */
public record ClientFiles(Map<String, String> environment, String os, Path home, Path project) {
  public ClientFiles {
    environment = Map.copyOf(environment);
  }

  /** The files of this process's user; the current folder is the project. */
  public static ClientFiles ofProcess(Map<String, String> environment) {
    String os = System.getProperty("os.name", "");
    // The clients ask the environment first, too: it is what a user can change.
    String home = environment.get(windows(os) ? "USERPROFILE" : "HOME");
    return new ClientFiles(
        environment,
        os,
        Path.of(home == null || home.isBlank() ? System.getProperty("user.home") : home),
        Path.of("").toAbsolutePath());
  }

  /**
   * The client's file, which need not exist.
   *
   * @throws InstallException if the client has no file of this scope
   */
  public Path of(McpClient client, Scope scope) throws InstallException {
    if (scope == Scope.PROJECT) {
      return switch (client) {
        case CLAUDE_DESKTOP ->
            throw new InstallException(
                "Claude Desktop knows no projects: leave --scope project out.");
        case CLAUDE_CODE -> project.resolve(".mcp.json");
        case CURSOR -> project.resolve(".cursor/mcp.json");
        case VSCODE -> project.resolve(".vscode/mcp.json");
      };
    }
    return switch (client) {
      case CLAUDE_DESKTOP -> applications().resolve("Claude/claude_desktop_config.json");
      case CLAUDE_CODE -> folder("CLAUDE_CONFIG_DIR", home).resolve(".claude.json");
      case CURSOR -> home.resolve(".cursor/mcp.json");
      case VSCODE -> applications().resolve("Code/User/mcp.json");
    };
  }

  /** Where applications with windows keep their settings. */
  private Path applications() {
    if (windows(os)) {
      return folder("APPDATA", home.resolve("AppData").resolve("Roaming"));
    }
    return os.toLowerCase(Locale.ROOT).startsWith("mac")
        ? home.resolve("Library").resolve("Application Support")
        : folder("XDG_CONFIG_HOME", home.resolve(".config"));
  }

  private Path folder(String variable, Path otherwise) {
    @Nullable String value = environment.get(variable);
    return value == null || value.isBlank() ? otherwise : Path.of(value);
  }

  private static boolean windows(String os) {
    return os.toLowerCase(Locale.ROOT).startsWith("windows");
  }
}
