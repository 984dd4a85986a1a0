package dev.lookercodemode.cli;

import dev.lookercodemode.folders.UserFolder;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.auth.Credential;
import dev.lookercodemode.looker.auth.PresetToken;
import dev.lookercodemode.looker.auth.SavedAccount;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.looker.auth.TokenEndpoint;
import dev.lookercodemode.looker.auth.TokenStore;
import dev.lookercodemode.looker.net.Network;
import dev.lookercodemode.looker.net.NetworkException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the commands of {@code auth} share: the environment, the store, the ways to an instance. */
final class AuthPlace {
  /** A person waits for each of these requests. */
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final Map<String, String> environment;

  AuthPlace(Map<String, String> environment) {
    this.environment = environment;
  }

  Map<String, String> environment() {
    return environment;
  }

  /** A variable's value; null if it is not set, or blank. */
  @Nullable String variable(String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  TokenStore store() throws UnavailableException {
    Path folder = UserFolder.CONFIG.of(environment);
    if (folder == null) {
      throw new UnavailableException(
          "there is no home folder to keep accounts in; name a folder with "
              + UserFolder.CONFIG.variable());
    }
    return new TokenStore(folder);
  }

  static List<SavedAccount> accounts(TokenStore store) throws UnavailableException {
    try {
      return store.accounts();
    } catch (IOException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
  }

  /** The account that is used where none is named; null if there is none. */
  static @Nullable SavedAccount current(TokenStore store) throws UnavailableException {
    try {
      return store.current();
    } catch (IOException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
  }

  /** The account of this name. */
  static SavedAccount account(TokenStore store, String name) throws UnavailableException {
    List<SavedAccount> all = accounts(store);
    return all.stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnavailableException(
                    "there is no saved account '"
                        + name
                        + "'; "
                        + (all.isEmpty()
                            ? "nobody is logged in: looker-code-mode auth login"
                            : "there are: "
                                + all.stream()
                                    .map(SavedAccount::name)
                                    .collect(Collectors.joining(", ")))));
  }

  /** The token endpoint of an instance, over the proxies and with the trust of the environment. */
  TokenEndpoint endpoint(URI instance, boolean verifySsl) throws UnavailableException {
    try {
      return new TokenEndpoint(Network.of(environment).client(instance, verifySsl, null).build());
    } catch (NetworkException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
  }

  /** Whether certificates are checked, where an account does not say it. */
  boolean verifySsl() {
    String value = variable("LOOKERSDK_VERIFY_SSL");
    return value == null || !List.of("false", "f", "no", "n", "off", "0").contains(value);
  }

  /** A saved account's instance, for requests with one of its tokens. */
  static LookerSettings settings(SavedAccount account, Secret token) {
    return settings(
        account.app().baseUrl(),
        new PresetToken(token),
        !"false".equals(account.settings().get("verify_ssl")),
        "saved account " + account.name());
  }

  static LookerSettings settings(
      URI baseUrl, Credential credential, boolean verifySsl, String source) {
    return LookerSettings.of(baseUrl, credential, source)
        .withTimeout(TIMEOUT)
        .withVerifySsl(verifySsl);
  }
}
