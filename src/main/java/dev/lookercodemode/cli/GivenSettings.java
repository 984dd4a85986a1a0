package dev.lookercodemode.cli;

import dev.lookercodemode.folders.PrivateFiles;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.SettingsSource;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What the command line says of an instance; secrets come from files, or are asked for. */
final class GivenSettings {
  private GivenSettings() {}

  /**
   * Those of the options, the source that goes first last.
   *
   * @throws LookerSettingsException if options exclude each other or a file cannot be read
   */
  static List<SettingsSource> of(InstanceOptions options) throws LookerSettingsException {
    if (options.account != null && (options.clientId != null || options.baseUrl != null)) {
      throw new LookerSettingsException(
          "--account goes with neither --base-url nor --client-id: a saved account has its own");
    }
    Map<String, String> values = new HashMap<>();
    put(values, "base_url", options.baseUrl);
    put(values, "client_id", options.clientId);
    List<SettingsSource> sources = new ArrayList<>();
    sources.add(new SettingsSource("command line", values));
    addFile(sources, "client_secret", options.clientSecretFile);
    addFile(sources, "access_token", options.accessTokenFile);
    return List.copyOf(sources);
  }

  /** What the user types in, unseen, where an API key was given without its secret. */
  @SuppressWarnings("SystemConsoleNull") // it is null where stdin is no terminal, on JDK 25 too
  static @Nullable SettingsSource asked(InstanceOptions options, Map<String, String> environment) {
    Console console = System.console();
    boolean lacking =
        options.clientId != null
            && options.clientSecretFile == null
            && options.accessTokenFile == null
            && !environment.containsKey("LOOKERSDK_CLIENT_SECRET");
    if (!lacking || console == null || !console.isTerminal()) {
      return null;
    }
    char[] typed = console.readPassword("Client secret of %s (not shown): ", options.clientId);
    return typed == null
        ? null
        : new SettingsSource("typed in", Map.of("client_secret", new String(typed)));
  }

  private static void put(Map<String, String> values, String key, @Nullable String value) {
    if (value != null) {
      values.put(key, value);
    }
  }

  private static void addFile(List<SettingsSource> sources, String key, @Nullable Path file)
      throws LookerSettingsException {
    if (file == null) {
      return;
    }
    try {
      if (PrivateFiles.openToOthers(file)) {
        LoggerFactory.getLogger(GivenSettings.class)
            .warn("{} can be read by others. Close it to them: chmod 600 {}", file, file);
      }
      sources.add(new SettingsSource("file " + file, Map.of(key, Files.readString(file))));
    } catch (IOException e) {
      throw new LookerSettingsException(
          "cannot read the " + key + " from " + file + " (" + e + ")");
    }
  }
}
