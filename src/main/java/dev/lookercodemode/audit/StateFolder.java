package dev.lookercodemode.audit;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder in which a platform keeps what a program writes down of itself. */
public final class StateFolder {
  /** The variable that names another folder. */
  public static final String VARIABLE = "LOOKER_CODE_MODE_STATE_DIR";

  private static final String NAME = "looker-code-mode";

  private StateFolder() {}

  /**
   * The folder, which need not be there yet; null where nothing tells one.
   *
   * @param environment the variables of the process; {@link #VARIABLE} goes before the platform's
   *     own place, and a relative path is ignored
   */
  public static @Nullable Path of(Map<String, String> environment) {
    return of(environment, System.getProperty("os.name", ""), System.getProperty("user.home"));
  }

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
      return home == null ? null : home.resolve("Library").resolve("Logs");
    }
    Path xdg = absolute(environment.get("XDG_STATE_HOME"));
    return xdg != null || home == null ? xdg : home.resolve(".local").resolve("state");
  }

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
