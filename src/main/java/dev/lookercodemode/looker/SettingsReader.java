package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Credential;
import dev.lookercodemode.looker.auth.PresetToken;
import dev.lookercodemode.looker.auth.Secret;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reader of {@link LookerSettings} from the environment and a {@code looker.ini}. */
final class SettingsReader {
  private static final Path DEFAULT_FILE = Path.of("looker.ini");
  private static final String PREFIX = "LOOKERSDK_";
  private static final String ACCESS_TOKEN = "access_token";
  private static final String WRITES = "writes";
  private static final List<String> KEYS =
      List.of(
          "base_url",
          "client_id",
          "client_secret",
          ACCESS_TOKEN,
          "verify_ssl",
          "timeout",
          "looker_url",
          "redirect_uri",
          WRITES);

  private final Map<String, String> values = new HashMap<>();
  private final Set<String> sources = new LinkedHashSet<>();

  private SettingsReader() {}

  static LookerSettings read(
      Map<String, String> environment, @Nullable Path iniFile, @Nullable String iniSection)
      throws LookerSettingsException {
    SettingsReader reader = new SettingsReader();
    reader.takeFile(iniFile, iniSection);
    reader.takeEnvironment(environment);
    return reader.settings();
  }

  static List<String> sections(@Nullable Path given) throws LookerSettingsException {
    Path file = given == null ? DEFAULT_FILE : given;
    return Files.exists(file) ? List.copyOf(IniFile.read(file).sections().keySet()) : List.of();
  }

  private void takeFile(@Nullable Path given, @Nullable String section)
      throws LookerSettingsException {
    Path file = given == null ? DEFAULT_FILE : given;
    if (given == null && !Files.exists(file)) {
      if (section != null) {
        throw new LookerSettingsException(
            "there is no looker.ini in the current folder to take section ["
                + section
                + "] from. Give the file's path.");
      }
      return;
    }
    Map<String, Map<String, String>> sections = IniFile.read(file).sections();
    if (sections.isEmpty()) {
      throw new LookerSettingsException(
          file + " has no section. Put the settings below a line [Looker].");
    }
    String name = section == null ? sections.keySet().iterator().next() : section;
    Map<String, String> found = sections.get(name);
    if (found == null) {
      throw new LookerSettingsException(
          file + " has no section [" + name + "]. It has: " + String.join(", ", sections.keySet()));
    }
    sources.add(file + " [" + name + "]");
    KEYS.forEach(key -> take(key, found.get(key)));
  }

  private void takeEnvironment(Map<String, String> environment) {
    for (String key : KEYS) {
      if (take(key, environment.get(variable(key)))) {
        sources.add("environment");
      }
    }
  }

  /** What is ours alone does not go under the SDKs' name. */
  private static String variable(String key) {
    return (key.equals(WRITES) ? "LOOKER_CODE_MODE_" : PREFIX) + key.toUpperCase(Locale.ROOT);
  }

  private boolean take(String key, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return false;
    }
    values.put(key, value.strip());
    return true;
  }

  private LookerSettings settings() throws LookerSettingsException {
    String url = values.get("base_url");
    String id = values.get("client_id");
    String secret = values.get("client_secret");
    String token = values.get(ACCESS_TOKEN);
    Credential credential =
        token != null
            ? new PresetToken(new Secret(token))
            : id == null || secret == null ? null : new ApiKey(id, new Secret(secret));
    if (url == null || credential == null) {
      throw missing();
    }
    return new LookerSettings(
        baseUrl(url),
        credential,
        verifySsl(),
        timeout(),
        values.get(WRITES),
        String.join(", ", sources));
  }

  private LookerSettingsException missing() {
    List<String> lacking = new ArrayList<>();
    for (String key : List.of("base_url", "client_id", "client_secret")) {
      if (!values.containsKey(key)) {
        lacking.add(PREFIX + key.toUpperCase(Locale.ROOT));
      }
    }
    String from =
        sources.isEmpty() ? "" : " (the rest came from " + String.join(", ", sources) + ")";
    return new LookerSettingsException(
        "missing "
            + String.join(", ", lacking)
            + from
            + ". Set the environment variables, or put base_url, client_id and client_secret below"
            + " [Looker] in a looker.ini. A Looker admin makes the API key: Admin > Users > edit >"
            + " API Keys.");
  }

  private static URI baseUrl(String text) throws LookerSettingsException {
    URI url = InstanceUrl.read(text);
    if (url == null) {
      throw badUrl();
    }
    return url;
  }

  /** Does not quote the text: people paste keys into the wrong variable. */
  private static LookerSettingsException badUrl() {
    return new LookerSettingsException(
        PREFIX
            + "BASE_URL (base_url) is not the address of a Looker instance. Expected something like"
            + " https://company.cloud.looker.com");
  }

  private boolean verifySsl() throws LookerSettingsException {
    String value = values.getOrDefault("verify_ssl", "true").toLowerCase(Locale.ROOT);
    return switch (value) {
      case "true", "t", "yes", "y", "on", "1" -> true;
      case "false", "f", "no", "n", "off", "0" -> false;
      default ->
          throw new LookerSettingsException(
              PREFIX + "VERIFY_SSL (verify_ssl) must be true or false, not '" + value + "'");
    };
  }

  private Duration timeout() throws LookerSettingsException {
    String value = values.get("timeout");
    if (value == null) {
      return LookerSettings.DEFAULT_TIMEOUT;
    }
    try {
      int seconds = Integer.parseInt(value);
      if (seconds > 0) {
        return Duration.ofSeconds(seconds);
      }
    } catch (NumberFormatException e) {
      // told below, as for a number that makes no sense
    }
    throw new LookerSettingsException(
        PREFIX + "TIMEOUT (timeout) must be a whole number of seconds, not '" + value + "'");
  }
}
