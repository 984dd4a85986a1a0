package dev.lookercodemode.folders;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder that a platform keeps for a user's programs, by what is kept there. */
public enum UserFolder {
  /** What can be fetched or made again. */
  CACHE("caches", "XDG_CACHE_HOME", ".cache", "Caches", "LOCALAPPDATA", "Local"),
  /** What the user has set: the saved accounts and our own settings. */
  CONFIG("settings", "XDG_CONFIG_HOME", ".config", "Application Support", "APPDATA", "Roaming"),
  /** What we write down of ourselves. */
  STATE("audit log", "XDG_STATE_HOME", ".local/state", "Logs", "LOCALAPPDATA", "Local");

  private static final String NAME = "looker-code-mode";

  private final String content;
  private final String linuxVariable;
  private final String linux;
  private final String mac;
  private final String windowsVariable;
  private final String windows;

  /**
   * The variables move a platform's own place.
   *
   * @param linux below the home folder
   * @param mac below the home folder's Library
   * @param windows below the home folder's AppData
   */
  UserFolder(
      String content,
      String linuxVariable,
      String linux,
      String mac,
      String windowsVariable,
      String windows) {
    this.content = content;
    this.linuxVariable = linuxVariable;
    this.linux = linux;
    this.mac = mac;
    this.windowsVariable = windowsVariable;
    this.windows = windows;
  }

  /** What is kept there, in words. */
  public String content() {
    return content;
  }

  /** The environment variable that names another folder. */
  public String variable() {
    return "LOOKER_CODE_MODE_" + name() + "_DIR";
  }

  /**
   * The folder, which need not be there yet; null where nothing tells one.
   *
   * @param environment the variables of the process; {@link #variable} goes before the platform's
   *     own place, and a relative path is ignored
   */
  public @Nullable Path of(Map<String, String> environment) {
    return of(environment, System.getProperty("os.name", ""), System.getProperty("user.home"));
  }

  /**
   * The same on any platform.
   *
   * @param os the name of the operating system as Java writes it
   */
  @Nullable Path of(Map<String, String> environment, String os, @Nullable String home) {
    Path given = absolute(environment.get(variable()));
    if (given != null) {
      return given;
    }
    Path platform = platform(environment, os.toLowerCase(Locale.ROOT), absolute(home));
    return platform == null ? null : platform.resolve(NAME);
  }

  private @Nullable Path platform(Map<String, String> environment, String os, @Nullable Path home) {
    if (os.startsWith("mac")) {
      return below(home, "Library/" + mac);
    }
    boolean ofWindows = os.startsWith("windows");
    Path moved = absolute(environment.get(ofWindows ? windowsVariable : linuxVariable));
    return moved != null ? moved : below(home, ofWindows ? "AppData/" + windows : linux);
  }

  private static @Nullable Path below(@Nullable Path home, String folder) {
    return home == null ? null : home.resolve(folder);
  }

  /** A relative path would mean another folder on each start; the XDG rules ignore it as well. */
  private static @Nullable Path absolute(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      Path path = Path.of(text);
      return path.isAbsolute() ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
