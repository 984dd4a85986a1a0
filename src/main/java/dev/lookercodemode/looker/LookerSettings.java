package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.auth.Credential;
import dev.lookercodemode.looker.auth.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to reach one Looker instance, and as whom. Immutable.
 *
 * @param baseUrl scheme, host and port of the API, without a path below it
 * @param verifySsl false only for instances with a certificate of their own making
 * @param caFile authorities to trust beside the JDK's own, in PEM form; null for what the
 *     environment says of them
 * @param timeout for one whole exchange; 120 s unless told
 * @param writes what the settings say of writes, as it was written; null where they say nothing
 * @param devMode whether runs use the development workspace in any case
 * @param source where the settings came from, for messages
 */
public record LookerSettings(
    URI baseUrl,
    Credential credential,
    boolean verifySsl,
    @Nullable Path caFile,
    Duration timeout,
    @Nullable String writes,
    boolean devMode,
    String source) {

  /** What the official SDKs wait for an answer. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(2);

  /** An instance with everything else as it is by default. */
  public static LookerSettings of(URI baseUrl, Credential credential, String source) {
    return new LookerSettings(
        baseUrl, credential, true, null, DEFAULT_TIMEOUT, null, false, source);
  }

  /** The same with another time for one whole exchange. */
  public LookerSettings withTimeout(Duration other) {
    return new LookerSettings(
        baseUrl, credential, verifySsl, caFile, other, writes, devMode, source);
  }

  /** The same with or without a check of the certificate. */
  public LookerSettings withVerifySsl(boolean verify) {
    return new LookerSettings(
        baseUrl, credential, verify, caFile, timeout, writes, devMode, source);
  }

  /** The same with other authorities trusted. */
  public LookerSettings withCaFile(@Nullable Path other) {
    return new LookerSettings(
        baseUrl, credential, verifySsl, other, timeout, writes, devMode, source);
  }

  /** The same with another word on writes. */
  public LookerSettings withWrites(@Nullable String other) {
    return new LookerSettings(
        baseUrl, credential, verifySsl, caFile, timeout, other, devMode, source);
  }

  /**
   * Reads the settings as the official SDKs do; a variable of the environment goes before the
   * file's value.
   *
   * @param environment holds {@code LOOKERSDK_BASE_URL}, {@code _CLIENT_ID}, {@code
   *     _CLIENT_SECRET}, {@code _ACCESS_TOKEN}, {@code _VERIFY_SSL} and {@code _TIMEOUT} (seconds)
   * @param iniFile the {@code looker.ini} to read, or null for the one in the current folder, if
   *     there is one
   * @param iniSection the section to take, or null for the first
   */
  public static LookerSettings from(
      Map<String, String> environment, @Nullable Path iniFile, @Nullable String iniSection)
      throws LookerSettingsException {
    return new Identities(environment, iniFile, null).own(iniSection, List.of()).settings();
  }

  /**
   * The names of the sections that {@link #from} can take.
   *
   * @param iniFile the {@code looker.ini} to read, or null for the one in the current folder
   * @return none where there is no such file
   */
  public static List<String> sections(@Nullable Path iniFile) throws LookerSettingsException {
    return new Identities(Map.of(), iniFile, null).sections();
  }

  /** What must not show in messages of a request that was sent with the token. */
  List<Secret> secretsAnd(AccessToken token) {
    List<Secret> all = new ArrayList<>(credential.secrets());
    all.add(token.value());
    return all;
  }
}
