package dev.lookercodemode.folders;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder that a platform keeps for a user's programs, by what is kept there. */
public enum UserFolder {
  /** What can be fetched or made again. */
  CACHE(
      "caches",
      "LOOKER_CODE_MODE_CACHE_DIR",
      new Place("XDG_CACHE_HOME", ".cache"),
      "Library/Caches",
      Windows.LOCAL),
  /** What the user has set: the saved accounts and our own settings. */
  CONFIG(
      "settings",
      "LOOKER_CODE_MODE_CONFIG_DIR",
      new Place("XDG_CONFIG_HOME", ".config"),
      "Library/Application Support",
      Windows.ROAMING),
  /** What we write down of ourselves. */
  STATE(
      "audit log",
      "LOOKER_CODE_MODE_STATE_DIR",
      new Place("XDG_STATE_HOME", ".local/state"),
      "Library/Logs",
      Windows.LOCAL);

  private static final String NAME = "looker-code-mode";

  private final String content;
  private final String variable;
  private final Place linux;
  private final String mac;
  private final Place windows;

  UserFolder(String content, String variable, Place linux, String mac, Place windows) {
    this.content = content;
    this.variable = variable;
    this.linux = linux;
    this.mac = mac;
    this.windows = windows;
  }

  /**
   * A folder of a platform's.
   *
   * @param variable what moves it
   * @param usual where it is otherwise, below the home folder
   */
  private record Place(String variable, String usual) {
    @Nullable Path of(Map<String, String> environment, @Nullable Path home) {
      Path moved = absolute(environment.get(variable));
      return moved == null ? below(home, usual) : moved;
    }
  }

  /** The two folders of a Windows profile. */
  private static final class Windows {
    static final Place LOCAL = new Place("LOCALAPPDATA", "AppData/Local");
    static final Place ROAMING = new Place("APPDATA", "AppData/Roaming");

    private Windows() {}
  }

  /** What is kept there, in words. */
  public String content() {
    return content;
  }

  /** The environment variable that names another folder. */
  public String variable() {
    return variable;
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
    Path given = absolute(environment.get(variable));
    if (given != null) {
      return given;
    }
    Path platform = platform(environment, os.toLowerCase(Locale.ROOT), absolute(home));
    return platform == null ? null : platform.resolve(NAME);
  }

  private @Nullable Path platform(Map<String, String> environment, String os, @Nullable Path home) {
    if (os.startsWith("mac")) {
      return below(home, mac);
    }
    return (os.startsWith("windows") ? windows : linux).of(environment, home);
  }

  private static @Nullable Path below(@Nullable Path home, String names) {
    return home == null ? null : home.resolve(names);
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
