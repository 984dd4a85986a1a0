package dev.lookercodemode.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lookercodemode.looker.auth.ApiKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookerSettingsTest {
  private static final Map<String, String> COMPLETE =
      Map.of(
          "LOOKERSDK_BASE_URL", "https://a.example.com",
          "LOOKERSDK_CLIENT_ID", "env-id",
          "LOOKERSDK_CLIENT_SECRET", "env-secret");

  @TempDir Path folder;

  private static ApiKey key(LookerSettings settings) {
    return (ApiKey) settings.credential();
  }

  @Test
  void theEnvironmentAloneIsEnough() throws Exception {
    LookerSettings settings = LookerSettings.from(COMPLETE, null, null);

    assertThat(settings.baseUrl()).hasToString("https://a.example.com");
    assertThat(key(settings).clientId()).isEqualTo("env-id");
    assertThat(key(settings).clientSecret().value()).isEqualTo("env-secret");
    assertThat(settings.verifySsl()).isTrue();
    assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(120));
    assertThat(settings.source()).isEqualTo("environment");
  }

  @Test
  void aNameInThePlaceOfAValueIsRefusedAndTheVariableNamed() throws Exception {
    Map<String, String> environment = new HashMap<>(COMPLETE);
    environment.put("LOOKERSDK_CLIENT_SECRET", "${LOOKER_SECRET}");
    assertThatThrownBy(() -> LookerSettings.from(environment, null, null))
        .isInstanceOf(LookerSettingsException.class)
        .hasMessage(
            "LOOKERSDK_CLIENT_SECRET (client_secret from environment) is literally"
                + " ${LOOKER_SECRET}: the client did not put the variable's value there. Set"
                + " LOOKER_SECRET where the client is started and start it anew, or write the value"
                + " itself");
    // What is not in force is nobody's concern; and a secret may look like nearly anything.
    environment.put("LOOKERSDK_CLIENT_SECRET", "a${b}");
    Path file = ini("[a]\nbase_url=${BASE_URL}\n");
    assertThat(key(LookerSettings.from(environment, file, null)).clientSecret().value())
        .isEqualTo("a${b}");
  }

  @Test
  void theFileAloneIsEnoughAndItsFirstSectionIsTaken() throws Exception {
    Path file =
        ini(
            """
            # comment
            [Looker]
            base_url = "https://b.example.com:19999/"
            client_id=file-id
            client_secret: file=secret
            verify_ssl=False
            timeout=30

            [Other]
            base_url=https://c.example.com
            client_id=other-id
            client_secret=other-secret
            """);

    LookerSettings first = LookerSettings.from(Map.of(), file, null);
    assertThat(first.baseUrl()).hasToString("https://b.example.com:19999");
    assertThat(key(first).clientId()).isEqualTo("file-id");
    assertThat(key(first).clientSecret().value()).isEqualTo("file=secret");
    assertThat(first.verifySsl()).isFalse();
    assertThat(first.timeout()).isEqualTo(Duration.ofSeconds(30));
    assertThat(first.source()).isEqualTo(file + " [Looker]");

    assertThat(key(LookerSettings.from(Map.of(), file, "Other")).clientId()).isEqualTo("other-id");
  }

  @Test
  void theEnvironmentGoesBeforeTheFile() throws Exception {
    Path file = ini("[Looker]\nbase_url=https://b.example.com\nclient_id=i\nclient_secret=s\n");

    LookerSettings settings =
        LookerSettings.from(
            Map.of("LOOKERSDK_CLIENT_ID", "env-id", "LOOKERSDK_TIMEOUT", "5"), file, null);

    assertThat(settings.baseUrl()).hasToString("https://b.example.com");
    assertThat(key(settings).clientId()).isEqualTo("env-id");
    assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.source()).isEqualTo(file + " [Looker], environment");
  }

  @Test
  void whatIsMissingIsNamedWithTheWaysToGiveIt() {
    assertThatThrownBy(() -> LookerSettings.from(Map.of("LOOKERSDK_CLIENT_ID", "x"), null, null))
        .isInstanceOf(LookerSettingsException.class)
        .hasMessageContaining("missing LOOKERSDK_BASE_URL, LOOKERSDK_CLIENT_SECRET")
        .hasMessageContaining("looker.ini")
        .hasMessageContaining("API Keys");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example.com/, https://a.example.com",
    "https://a.example.com/api/4.0/, https://a.example.com",
    "https://a.example.com:19999/api/4.0, https://a.example.com:19999",
    "a.cloud.looker.com, https://a.cloud.looker.com",
    "http://localhost:9999//, http://localhost:9999",
    "HTTPS://a.example.com/looker/api/3.1/, https://a.example.com/looker",
  })
  void whatPeopleCopyAlongIsStripped(String given, String expected) throws Exception {
    assertThat(LookerSettings.from(with("LOOKERSDK_BASE_URL", given), null, null).baseUrl())
        .hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://a.example.com", "https://:8080", "not a url", "https://u:p@a.example"})
  void anAddressThatIsNoneIsRefusedWithoutQuotingIt(String given) {
    assertThatThrownBy(() -> LookerSettings.from(with("LOOKERSDK_BASE_URL", given), null, null))
        .isInstanceOf(LookerSettingsException.class)
        .hasMessageContaining("LOOKERSDK_BASE_URL")
        .message()
        .doesNotContain(given);
  }

  @Test
  void nonsenseIsRefused() throws Exception {
    assertThatThrownBy(() -> LookerSettings.from(with("LOOKERSDK_TIMEOUT", "0"), null, null))
        .hasMessageContaining("whole number of seconds");
    assertThatThrownBy(() -> LookerSettings.from(with("LOOKERSDK_VERIFY_SSL", "maybe"), null, null))
        .hasMessageContaining("true or false");
    assertThatThrownBy(() -> LookerSettings.from(COMPLETE, folder.resolve("none.ini"), null))
        .hasMessageContaining("none.ini");
    Path file = ini("[A]\nbase_url=x\n[B]\n");
    assertThatThrownBy(() -> LookerSettings.from(COMPLETE, file, "C"))
        .hasMessageContaining("no section [C]")
        .hasMessageContaining("A, B");
    Path broken = ini("[A]\nmy-secret-without-a-key\n");
    assertThatThrownBy(() -> LookerSettings.from(COMPLETE, broken, null))
        .hasMessageContaining("line 2")
        .message()
        .doesNotContain("my-secret");
  }

  private static Map<String, String> with(String key, String value) {
    Map<String, String> environment = new HashMap<>(COMPLETE);
    environment.put(key, value);
    return environment;
  }

  private Path ini(String text) throws IOException {
    return Files.writeString(folder.resolve("looker.ini"), text);
  }
}
