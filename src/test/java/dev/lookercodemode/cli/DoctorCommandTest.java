package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.demo.Fault;
import dev.lookercodemode.doctor.ApiDocumentCheck;
import dev.lookercodemode.doctor.ClockCheck;
import dev.lookercodemode.doctor.ConnectionCheck;
import dev.lookercodemode.doctor.Examination;
import dev.lookercodemode.doctor.ExaminedInstance;
import dev.lookercodemode.doctor.Finding;
import dev.lookercodemode.doctor.Finding.Level;
import dev.lookercodemode.doctor.IdentityCheck;
import dev.lookercodemode.doctor.InstanceAccess;
import dev.lookercodemode.doctor.LoginCheck;
import dev.lookercodemode.doctor.RegistrationCheck;
import dev.lookercodemode.looker.DocumentCache;
import dev.lookercodemode.looker.Identity;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  private static final String INI = "[l]\nbase_url=%s\nclient_id=%s\nclient_secret=%s\n";

  @TempDir private Path folder;

  @Test
  void examinesEverythingOnTheDemo() throws Exception {
    CapturedStreams streams = new CapturedStreams();
    assertThat(streams.execute("doctor", "--demo", "--json")).as(streams.err()).isZero();
    Map<String, String> levels = new LinkedHashMap<>();
    for (JsonNode entry : new ObjectMapper().readTree(streams.out())) {
      assertThat(entry.path("what").asText()).isNotEmpty();
      levels.put(entry.path("check").asText(), entry.path("level").asText());
    }
    assertThat(levels)
        .containsKeys("jdk", "start-up caches", "confinement", "folders", "settings files")
        .containsEntry("javascript worker", "ok")
        .containsEntry("python worker", "ok")
        .containsEntry("identity", "ok")
        .containsEntry("connection", "ok")
        .containsEntry("clock", "ok")
        .containsEntry("login", "ok")
        .containsEntry("browser login", "ok")
        .containsEntry("API document", "ok");
  }

  @Test
  void saysWhichSourceWonAndWhoIsLoggedIn() throws Exception {
    try (DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT)) {
      Map<String, Finding> found = examine(ini(demo, demo.clientSecret()));
      assertThat(found.values()).extracting(Finding::level).containsOnly(Level.OK);
      assertThat(found.get("identity").what())
          .contains(
              demo.baseUrl() + " by API key", "client_id from " + folder.resolve("looker.ini"));
      assertThat(found.get("login").what()).isEqualTo("as Ada Lovelace (user 1)");
      assertThat(found.get("browser login").what())
          .isEqualTo("the app looker-code-mode is registered");
      assertThat(found.get("API document").what()).contains("the instance's own", "methods");
      assertThat(found.toString()).doesNotContain(demo.clientSecret());
    }
  }

  @Test
  void tellsAWrongKeyFromAMissingInstance() throws Exception {
    Path ini;
    try (DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT)) {
      ini = ini(demo, "wr0ng-secret");
      Map<String, Finding> found = examine(ini);
      assertThat(found.get("connection").level()).isEqualTo(Level.OK);
      assertThat(found.get("login").level()).isEqualTo(Level.FAIL);
      assertThat(found.get("login").advice()).contains("Check client id and client secret");
      assertThat(found.get("API document").level()).isEqualTo(Level.SKIP);
      assertThat(found.toString()).doesNotContain("wr0ng-secret");
    }
    Map<String, Finding> gone = examine(ini);
    assertThat(gone.get("connection").level()).isEqualTo(Level.FAIL);
    assertThat(gone.get("connection").what()).startsWith("port: no connection to 127.0.0.1:");
    assertThat(gone.get("login").level()).isEqualTo(Level.SKIP);
  }

  @Test
  void saysHowTheAppIsRegistered() throws Exception {
    try (DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT)) {
      demo.hooks().fault(Fault.status(404).on("oauth_client_app"));
      Finding registration = examine(ini(demo, demo.clientSecret())).get("browser login");
      assertThat(registration.level()).isEqualTo(Level.OK);
      assertThat(registration.what()).contains("not registered", "looker-code-mode auth register");
    }
  }

  @Test
  void saysThatTheInstancesDocumentCannotBeHad() throws Exception {
    try (DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT)) {
      demo.hooks().fault(Fault.status(404).times(10).on("swagger.json"));
      demo.hooks().fault(Fault.status(404).times(10).on("api_spec"));
      Finding document = examine(ini(demo, demo.clientSecret())).get("API document");
      assertThat(document.level()).isEqualTo(Level.WARN);
      assertThat(document.what()).contains("404", "looker-code-mode brings along");
    }
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    Path ini = Files.writeString(folder.resolve("looker.ini"), "[l]\nbase_url=https://x.com\n");
    Map<String, Finding> found = examine(ini);
    assertThat(found.get("identity").level()).isEqualTo(Level.FAIL);
    assertThat(found.get("identity").what()).contains("LOOKERSDK_CLIENT_ID");
    assertThat(found.get("connection").level()).isEqualTo(Level.SKIP);
  }

  private Path ini(DemoInstance demo, String secret) throws Exception {
    return Files.writeString(
        folder.resolve("looker.ini"), INI.formatted(demo.baseUrl(), demo.clientId(), secret));
  }

  /** The way to the instance, without the workers, which take their time. */
  private static Map<String, Finding> examine(Path ini) throws InterruptedException {
    Map<String, Finding> found = new LinkedHashMap<>();
    InstanceOptions options = new InstanceOptions();
    options.config = ini;
    Accounts accounts = new Accounts(Map.of());
    InstanceAccess access =
        new InstanceAccess() {
          @Override
          public Identity identity() throws LookerSettingsException {
            return accounts.own(options);
          }

          @Override
          public LookerInstance open(Identity identity) {
            return accounts.open(identity);
          }
        };
    try (ExaminedInstance instance = new ExaminedInstance(access)) {
      new Examination(
              List.of(
                  new IdentityCheck(instance),
                  new ConnectionCheck(instance),
                  new ClockCheck(instance),
                  new LoginCheck(instance),
                  new RegistrationCheck(instance),
                  new ApiDocumentCheck(instance, DocumentCache.NONE)))
          .run(e -> found.put(e.check(), e.finding()));
    }
    return found;
  }
}
