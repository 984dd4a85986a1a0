package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Credential;
import dev.lookercodemode.looker.auth.PresetToken;
import dev.lookercodemode.looker.auth.Secret;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reader of {@link LookerSettings} from the values of several sources. */
final class SettingsReader {
  private static final String PREFIX = "LOOKERSDK_";

  /**
   * What has a variable here; writes and dev mode are options of the commands that run scripts, and
   * the network has variables of its own.
   */
  static final List<String> VARIABLES =
      SettingsValues.KEYS.stream()
          .filter(
              key ->
                  !List.of(SettingsValues.DEV_MODE, SettingsValues.WRITES, SettingsValues.CA_FILE)
                      .contains(key))
          .toList();

  private final SettingsValues values;

  private SettingsReader(SettingsValues values) {
    this.values = values;
  }

  /** The settings with the API key or the token that the values hold; null where they hold none. */
  static @Nullable LookerSettings read(SettingsValues values) throws LookerSettingsException {
    Credential credential = credential(values);
    return credential == null || values.get(SettingsValues.BASE_URL) == null
        ? null
        : settings(values, credential);
  }

  /** A name in the place of a secret would be sent to Looker, which says no more than "no". */
  static void refuseUnexpanded(SettingsValues values) throws LookerSettingsException {
    for (String key : SettingsValues.KEYS) {
      String value = values.get(key);
      String what =
          VARIABLES.contains(key)
              ? variable(key) + " (" + key + " from " + name(values.source(key)) + ")"
              : key + " from " + name(values.source(key));
      String problem = value == null ? null : UnexpandedVariable.problem(what, value);
      if (problem != null) {
        throw new LookerSettingsException(problem);
      }
    }
  }

  static LookerSettings settings(SettingsValues values, Credential credential)
      throws LookerSettingsException {
    SettingsReader reader = new SettingsReader(values);
    return new LookerSettings(
        baseUrl(String.valueOf(values.get(SettingsValues.BASE_URL))),
        credential,
        reader.flag("verify_ssl", PREFIX + "VERIFY_SSL (verify_ssl)", true),
        reader.caFile(),
        reader.timeout(),
        values.get(SettingsValues.WRITES),
        reader.flag(SettingsValues.DEV_MODE, SettingsValues.DEV_MODE, false),
        values.described());
  }

  private static @Nullable Credential credential(SettingsValues values) {
    String id = values.get(SettingsValues.CLIENT_ID);
    String secret = values.get(SettingsValues.CLIENT_SECRET);
    String token = values.get(SettingsValues.ACCESS_TOKEN);
    ApiKey key = id == null || secret == null ? null : new ApiKey(id, new Secret(secret));
    return token != null && (key == null || tokenGoesFirst(values))
        ? new PresetToken(new Secret(token))
        : key;
  }

  /** Of a key and a token that one whose source goes first; of one source, the token. */
  private static boolean tokenGoesFirst(SettingsValues values) {
    int key =
        Math.min(values.rank(SettingsValues.CLIENT_ID), values.rank(SettingsValues.CLIENT_SECRET));
    return values.rank(SettingsValues.ACCESS_TOKEN) <= key;
  }

  /** Which source decided, in a sentence. */
  static String why(SettingsValues values, LookerSettings settings) {
    List<String> keys =
        settings.credential() instanceof PresetToken
            ? List.of(SettingsValues.ACCESS_TOKEN)
            : List.of(SettingsValues.CLIENT_ID, SettingsValues.CLIENT_SECRET);
    return keys.stream()
        .map(key -> key + " from " + name(values.source(key)))
        .collect(Collectors.joining(", "));
  }

  private static String name(@Nullable SettingsSource source) {
    return source == null ? "nowhere" : source.name();
  }

  static String variable(String key) {
    return PREFIX + key.toUpperCase(Locale.ROOT);
  }

  static LookerSettingsException missing(SettingsValues values) {
    List<String> lacking = new ArrayList<>();
    for (String key :
        List.of(SettingsValues.BASE_URL, SettingsValues.CLIENT_ID, SettingsValues.CLIENT_SECRET)) {
      if (values.get(key) == null) {
        lacking.add(variable(key));
      }
    }
    String sources = values.described();
    String from = sources.isEmpty() ? "" : " (the rest came from " + sources + ")";
    return new LookerSettingsException(
        "missing "
            + String.join(", ", lacking)
            + from
            + ". Set the environment variables, or put base_url, client_id and client_secret below"
            + " [Looker] in a looker.ini. A Looker admin makes the API key: Admin > Users > edit >"
            + " API Keys. Or log in with the browser: looker-code-mode auth login --base-url URL");
  }

  /** Strips what people copy along. */
  static URI baseUrl(String text) throws LookerSettingsException {
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

  private boolean flag(String key, String shown, boolean byDefault) throws LookerSettingsException {
    String value = values.get(key);
    return value == null
        ? byDefault
        : switch (value.toLowerCase(Locale.ROOT)) {
          case "true", "t", "yes", "y", "on", "1" -> true;
          case "false", "f", "no", "n", "off", "0" -> false;
          default ->
              throw new LookerSettingsException(
                  shown + " must be true or false, not '" + value + "'");
        };
  }

  private @Nullable Path caFile() throws LookerSettingsException {
    String value = values.get(SettingsValues.CA_FILE);
    try {
      return value == null ? null : Path.of(value);
    } catch (InvalidPathException e) {
      throw new LookerSettingsException("ca_file is not the name of a file");
    }
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
