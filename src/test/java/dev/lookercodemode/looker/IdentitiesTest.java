package dev.lookercodemode.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.OAuthAccount;
import dev.lookercodemode.looker.auth.OAuthApp;
import dev.lookercodemode.looker.auth.OAuthTokens;
import dev.lookercodemode.looker.auth.PresetToken;
import dev.lookercodemode.looker.auth.SavedAccount;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.looker.auth.TokenStore;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which source says who is calling, and why. */
class IdentitiesTest {
  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private TokenStore store;
  private Path ini;

  @BeforeEach
  void sources() throws Exception {
    store = new TokenStore(folder.resolve("config"));
    ini = folder.resolve("looker.ini");
    Files.writeString(ini, "[Looker]\n");
  }

  private void save(String name, String url, Map<String, String> settings) throws Exception {
    store.save(
        SavedAccount.fresh(
            name,
            new OAuthApp(URI.create(url), URI.create(url), "app", URI.create("http://localhost/c")),
            settings,
            new OAuthTokens(
                new AccessToken(new Secret("access-" + name), Instant.MAX),
                new Secret("refresh-" + name))));
  }

  private Identity own(SettingsSource... flags) throws LookerSettingsException {
    return new Identities(environment, ini, store).own(null, List.of(flags));
  }

  private Identity named(String name) throws LookerSettingsException {
    return new Identities(environment, ini, store).named(name);
  }

  private static SettingsSource flags(String... pairs) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return new SettingsSource("command line", values);
  }

  @Test
  void theCommandLineGoesBeforeTheEnvironmentBeforeTheFileBeforeSavedAccounts() throws Exception {
    save("prod", "https://saved.example.com", Map.of());
    assertThat(own().settings().credential()).isInstanceOf(OAuthAccount.class);
    assertThat(own().why()).contains("saved account \"prod\"", "the current one");

    Files.writeString(
        ini, "[Looker]\nbase_url=https://ini.example.com\nclient_id=i\nclient_secret=s-of-ini\n");
    assertThat(own().settings().baseUrl()).hasToString("https://ini.example.com");
    assertThat(own().why())
        .isEqualTo("client_id from %s [Looker], client_secret from %<s [Looker]".formatted(ini));

    environment.put("LOOKERSDK_CLIENT_ID", "e");
    environment.put("LOOKERSDK_CLIENT_SECRET", "s-of-environment");
    assertThat(own().settings().credential())
        .isEqualTo(new ApiKey("e", new Secret("s-of-environment")));

    Identity flagged = own(flags("client_id", "f", "base_url", "https://flag.example.com/api/4.0"));
    assertThat(flagged.settings().baseUrl()).hasToString("https://flag.example.com");
    assertThat(flagged.settings().credential())
        .isEqualTo(new ApiKey("f", new Secret("s-of-environment")));
    assertThat(flagged.why())
        .isEqualTo("client_id from command line, client_secret from environment");
    assertThat(flagged.origins())
        .contains(
            new SettingOrigin(
                "client_id", "f", "command line", List.of("environment", ini + " [Looker]")),
            new SettingOrigin("client_secret", "***", "environment", List.of(ini + " [Looker]")));
    assertThat(flagged.toString()).doesNotContain("s-of-");
  }

  @Test
  void anAddressAloneMeansTheAccountSavedForIt() throws Exception {
    save("prod", "https://prod.example.com", Map.of());
    save("staging", "https://staging.example.com", Map.of());
    environment.put("LOOKERSDK_BASE_URL", "https://staging.example.com/");

    Identity identity = own();

    assertThat(identity.settings().credential())
        .isInstanceOfSatisfying(OAuthAccount.class, a -> assertThat(a.name()).isEqualTo("staging"));
    assertThat(identity.why()).contains("the one of https://staging.example.com");
  }

  @Test
  void tokensOfASavedAccountAreNotTakenToAnotherAddress() throws Exception {
    save("prod", "https://prod.example.com", Map.of());
    environment.put("LOOKERSDK_BASE_URL", "https://evil.example.com");

    assertThatThrownBy(this::own)
        .isInstanceOf(LookerSettingsException.class)
        .hasMessageContaining("missing LOOKERSDK_CLIENT_ID, LOOKERSDK_CLIENT_SECRET")
        .hasMessageContaining("auth login");
  }

  @Test
  void aTokenGoesBeforeAKeyOfTheSameSourceAndNotBeforeOneOfAHigher() throws Exception {
    environment.put("LOOKERSDK_BASE_URL", "https://a.example.com");
    environment.put("LOOKERSDK_CLIENT_ID", "e");
    environment.put("LOOKERSDK_CLIENT_SECRET", "secret");
    environment.put("LOOKERSDK_ACCESS_TOKEN", "the-token");
    assertThat(own().settings().credential()).isEqualTo(new PresetToken(new Secret("the-token")));
    assertThat(own().why()).isEqualTo("access_token from environment");

    assertThat(own(flags("client_id", "f")).settings().credential()).isInstanceOf(ApiKey.class);
  }

  @Test
  void aNameMeansASectionOrElseAnAccountWhateverTheEnvironmentSays() throws Exception {
    Files.writeString(
        ini,
        """
        [prod]
        base_url=https://ini.example.com
        client_id=i
        client_secret=s
        """);
    save("prod", "https://saved.example.com", Map.of());
    save("staging", "https://staging.example.com", Map.of("writes", "deny", "dev_mode", "true"));
    environment.put("LOOKERSDK_BASE_URL", "https://environment.example.com");

    assertThat(named("prod").settings().baseUrl()).hasToString("https://ini.example.com");
    LookerSettings staging = named("staging").settings();
    assertThat(staging.baseUrl()).hasToString("https://staging.example.com");
    assertThat(staging.writes()).isEqualTo("deny");
    assertThat(staging.devMode()).isTrue();
    assertThat(named("staging").why()).isEqualTo("saved account \"staging\": it was named");
    assertThat(new Identities(environment, ini, store).names()).containsExactly("prod", "staging");
    assertThatThrownBy(() -> named("none"))
        .hasMessageContaining("there is no instance \"none\"")
        .hasMessageContaining("There are: prod, staging")
        .hasMessageContaining("auth login --instance-name none");
  }

  @Test
  void aSectionWithoutASecretUsesTheAccountSavedForItsAddress() throws Exception {
    Files.writeString(ini, "[team]\nbase_url=https://prod.example.com\ntimeout=7\n");
    save("prod", "https://prod.example.com", Map.of());

    LookerSettings team = named("team").settings();

    assertThat(team.credential()).isInstanceOf(OAuthAccount.class);
    assertThat(team.timeout()).hasSeconds(7);
  }

  @Test
  void anEmptyVariableIsOneThatIsNotSet() throws Exception {
    save("prod", "https://prod.example.com", Map.of());
    environment.put("LOOKERSDK_BASE_URL", "");
    environment.put("LOOKERSDK_CLIENT_SECRET", "  ");

    assertThat(own().settings().credential()).isInstanceOf(OAuthAccount.class);
  }

  @Test
  void aStoreThatCannotBeReadIsSaid() throws Exception {
    Files.createDirectories(store.file());
    environment.put("LOOKERSDK_BASE_URL", "https://prod.example.com");

    assertThatThrownBy(this::own)
        .isInstanceOf(LookerSettingsException.class)
        .hasMessageContaining("cannot read the saved accounts in " + store.file());
  }
}
