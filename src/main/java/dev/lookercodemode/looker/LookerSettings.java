package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to reach one Looker instance and log in to it with an API key. Immutable.
 *
 * @param baseUrl scheme, host and port of the API, without a path below it
 * @param verifySsl false only for instances with a certificate of their own making
 * @param timeout for one whole exchange; 120 s unless told
 * @param source where the settings came from, for messages
 */
public record LookerSettings(
    URI baseUrl,
    String clientId,
    Secret clientSecret,
    boolean verifySsl,
    Duration timeout,
    String source) {

  /** What the official SDKs wait for an answer. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(2);

  /**
   * Reads the settings as the official SDKs do; a variable of the environment goes before the
   * file's value.
   *
   * @param environment holds {@code LOOKERSDK_BASE_URL}, {@code _CLIENT_ID}, {@code
   *     _CLIENT_SECRET}, {@code _VERIFY_SSL} and {@code _TIMEOUT} (seconds)
   * @param iniFile the {@code looker.ini} to read, or null for the one in the current folder, if
   *     there is one
   * @param iniSection the section to take, or null for the first
   */
  public static LookerSettings from(
      Map<String, String> environment, @Nullable Path iniFile, @Nullable String iniSection)
      throws LookerSettingsException {
    return SettingsReader.read(environment, iniFile, iniSection);
  }

  /**
   * The names of the sections that {@link #from} can take.
   *
   * @param iniFile the {@code looker.ini} to read, or null for the one in the current folder
   * @return none where there is no such file
   */
  public static List<String> sections(@Nullable Path iniFile) throws LookerSettingsException {
    return SettingsReader.sections(iniFile);
  }

  ApiKey apiKey() {
    return new ApiKey(clientId, clientSecret);
  }
}
