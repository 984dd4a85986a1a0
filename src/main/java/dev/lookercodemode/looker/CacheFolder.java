package dev.lookercodemode.looker;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder in which a platform keeps what a program can fetch or make again. */
public final class CacheFolder {
  /** The variable that names another folder. */
  public static final String VARIABLE = "LOOKER_CODE_MODE_CACHE_DIR";

  private static final String NAME = "looker-code-mode";

  private CacheFolder() {}

  /**
   * The folder of this process's user; null where nothing tells one. It need not be there.
   *
   * @param environment the variables of the process
   */
  public static @Nullable Path of(Map<String, String> environment) {
    return of(environment, System.getProperty("os.name", ""), System.getProperty("user.home"));
  }

  /**
   * The folder of looker-code-mode, or null where nothing tells one.
   *
   * @param os the name of the operating system as Java writes it
   * @param home the user's home folder
   */
  static @Nullable Path of(Map<String, String> environment, String os, @Nullable String home) {
    Path given = absolute(environment.get(VARIABLE));
    if (given != null) {
      return given;
    }
    Path platform = platform(environment, os.toLowerCase(Locale.ROOT), absolute(home));
    return platform == null ? null : platform.resolve(NAME);
  }

  private static @Nullable Path platform(
      Map<String, String> environment, String os, @Nullable Path home) {
    if (os.startsWith("windows")) {
      Path local = absolute(environment.get("LOCALAPPDATA"));
      return local != null || home == null ? local : home.resolve("AppData").resolve("Local");
    }
    if (os.startsWith("mac")) {
      return home == null ? null : home.resolve("Library").resolve("Caches");
    }
    Path xdg = absolute(environment.get("XDG_CACHE_HOME"));
    return xdg != null || home == null ? xdg : home.resolve(".cache");
  }

  /** A relative path would mean another folder on each start; the XDG rules ignore it as well. */
  static @Nullable Path absolute(@Nullable String text) {
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
