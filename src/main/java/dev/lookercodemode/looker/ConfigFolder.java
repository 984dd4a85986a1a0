package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a platform keeps what a user has set: the saved accounts and our own
 * settings. Readable by the user alone.
 */
public final class ConfigFolder {
  /** The variable that names another folder. */
  public static final String VARIABLE = "LOOKER_CODE_MODE_CONFIG_DIR";

  private static final String NAME = "looker-code-mode";

  private ConfigFolder() {}

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
    Path given = CacheFolder.absolute(environment.get(VARIABLE));
    if (given != null) {
      return given;
    }
    Path platform = platform(environment, os.toLowerCase(Locale.ROOT), CacheFolder.absolute(home));
    return platform == null ? null : platform.resolve(NAME);
  }

  private static @Nullable Path platform(
      Map<String, String> environment, String os, @Nullable Path home) {
    if (os.startsWith("windows")) {
      Path roaming = CacheFolder.absolute(environment.get("APPDATA"));
      return roaming != null || home == null ? roaming : home.resolve("AppData").resolve("Roaming");
    }
    if (os.startsWith("mac")) {
      return home == null ? null : home.resolve("Library").resolve("Application Support");
    }
    Path xdg = CacheFolder.absolute(environment.get("XDG_CONFIG_HOME"));
    return xdg != null || home == null ? xdg : home.resolve(".config");
  }

  /**
   * Makes the folder where it is missing, for the user alone; the rights of one that is there are
   * left as they are.
   *
   * @throws IOException if it cannot be made
   */
  public static void create(Path folder) throws IOException {
    PrivateFiles.makeFolder(folder);
  }
}
