package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.folders.UserFolder;
import dev.lookercodemode.server.SavedLogin;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether anything shows a token or a secret: commands as processes, with all that they log. */
class SavedAccountSecretsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private final StringBuilder said = new StringBuilder();
  private final Set<String> secrets = new LinkedHashSet<>();

  @Test
  void noOutputHoldsATokenAndNoFileIsOpenToOthers() throws Exception {
    try (DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT)) {
      SavedLogin login = SavedLogin.of(demo, folder);
      secrets.add(demo.clientSecret());
      remember(login);
      Path key = Files.writeString(folder.resolve("key"), demo.clientSecret());
      Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));

      // A renewal, a call that fails, and all that a script can see of its own login.
      demo.hooks().expireTokens();
      demo.hooks().rotateRefreshTokens(true);
      String script =
          "const s = await sdk.session(); console.log(s);"
              + " try { await sdk.user('999999') } catch (e) { console.log(String(e)) }"
              + " return {me: await me(), s, globals: Object.keys(globalThis)}";
      assertThat(run(Map.of(), "sandbox", "--json", "--code", script)).as("%s", said).isZero();
      remember(login);
      assertThat(run(Map.of(), "auth", "whoami")).as("%s", said).isZero();
      assertThat(said)
          .contains("Ada Lovelace (user 1", "saved account \"demo\"", "it is the current one");

      String[] byKey = {
        "auth",
        "whoami",
        "--json",
        "--base-url",
        demo.baseUrl().toString(),
        "--client-id",
        demo.clientId(),
        "--client-secret-file",
        key.toString()
      };
      assertThat(run(Map.of(), byKey)).as("%s", said).isZero();
      assertThat(said).contains("\"because\" : \"client_id from command line, client_secret from");

      // What fails says more than what succeeds.
      demo.hooks().expireTokens();
      demo.hooks().expireRefreshTokens();
      assertThat(run(Map.of(), "auth", "whoami", "--account", "demo")).isEqualTo(69);
      assertThat(said).contains("auth login --instance-name demo");
      Map<String, String> preset =
          Map.of(
              "LOOKERSDK_BASE_URL",
              demo.baseUrl().toString(),
              "LOOKERSDK_ACCESS_TOKEN",
              secrets.iterator().next() + "-dead");
      assertThat(run(preset, "auth", "whoami")).isEqualTo(69);
      assertThat(said).contains("Looker no longer takes the given access token");
    }

    assertThat(secrets).hasSizeGreaterThanOrEqualTo(5);
    for (String secret : secrets) {
      assertThat(said.toString()).doesNotContain(secret);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(f -> !f.toString().endsWith(".out")))
          .isNotEmpty()
          .allMatch(f -> rights(f).equals("rw-------"));
    }
  }

  /** All tokens that are in the store by now. */
  private void remember(SavedLogin login) throws IOException {
    for (JsonNode account : JSON.readTree(login.store().file().toFile()).path("accounts")) {
      secrets.add(account.path("refresh_token").asText());
      account.path("access_tokens").forEach(token -> secrets.add(token.path("token").asText()));
    }
  }

  private int run(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "", ".out");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LOOKERSDK_"));
    builder.environment().put(UserFolder.CONFIG.variable(), folder.toString());
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    said.append(Files.readString(out));
    return code;
  }

  private static String rights(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
