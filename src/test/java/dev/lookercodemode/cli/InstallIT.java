package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged launcher writes clients' files, and what stands there starts a server. */
class InstallIT {
  private static final String SECRET = "s3cret-of-the-environment";

  @TempDir private Path home;

  private record Run(int code, String out, String err) {}

  private Run install(Map<String, String> environment, String... arguments) throws Exception {
    Path out = home.resolve("out");
    Path err = home.resolve("err");
    ProcessBuilder launcher =
        new ProcessBuilder(System.getProperty("lookercodemode.launcher"), "install")
            .directory(home.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    launcher.command().addAll(List.of(arguments));
    launcher
        .environment()
        .keySet()
        .removeIf(
            n -> n.startsWith("LOOKERSDK_") || n.startsWith("XDG_") || n.startsWith("CLAUDE_"));
    launcher.environment().put("HOME", home.toString());
    launcher.environment().putAll(environment);
    int code = launcher.start().waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  @Test
  void whatIsWrittenStartsTheServer() throws Exception {
    Path file = home.resolve(".cursor/mcp.json");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "{\n  // mine\n  \"mcpServers\": {\"other\": {\"command\": \"o\"}}\n}\n");
    Run first = install(Map.of(), "--client", "cursor", "--demo", "--write");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).contains("wrote looker to " + file, "as it was before: ", "Restart");
    assertThat(Files.readString(file)).contains("// mine", "\"other\": {\"command\": \"o\"}");
    assertThat(install(Map.of(), "--client", "cursor", "--demo", "--write").err())
        .contains("has this entry already");

    JsonNode entry = entry(file, "mcpServers");
    List<String> arguments = new ArrayList<>();
    entry.path("args").forEach(a -> arguments.add(a.asText()));
    assertThat(arguments).containsExactly("run", "--demo");
    try (PackagedServer server =
        PackagedServer.start(
            Path.of(entry.path("command").asText()),
            Map.of("PATH", System.getenv("PATH"), "LOOKER_CODE_MODE_NO_BUILD", "1"),
            arguments.toArray(String[]::new))) {
      assertThat(server.document("return (await sdk.me()).id", Map.of()))
          .containsEntry("result", "1");
    }

    assertThat(install(Map.of(), "--client", "cursor", "--remove").err())
        .contains("took looker out of " + file);
    assertThat(Files.readString(file))
        .isEqualTo("{\n  // mine\n  \"mcpServers\": {\"other\": {\"command\": \"o\"}}\n}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "claude-desktop, mcpServers, .config/Claude/claude_desktop_config.json",
    "claude-code, mcpServers, .claude.json",
    "vscode, servers, .config/Code/User/mcp.json"
  })
  void noSecretIsWrittenForAnyClient(String client, String key, Path file) throws Exception {
    Map<String, String> environment =
        Map.of(
            "LOOKERSDK_BASE_URL", "https://looker.acme.com",
            "LOOKERSDK_CLIENT_ID", "the-id",
            "LOOKERSDK_CLIENT_SECRET", SECRET);
    Run run = install(environment, "--client", client, "--write");
    assertThat(run.code()).as(run.err()).isZero();
    String written = Files.readString(home.resolve(file));
    assertThat(entry(home.resolve(file), key).path("env").path("LOOKERSDK_BASE_URL").asText())
        .isEqualTo("https://looker.acme.com");
    assertThat(written + run.out() + run.err()).doesNotContain(SECRET, "the-id");
    Run printed = install(environment, "--client", client);
    assertThat(printed.out()).contains("looker.acme.com").doesNotContain(SECRET);
  }

  @Test
  void filesAreNamedWhole() throws Exception {
    Files.writeString(home.resolve("my.ini"), "[l]\n");
    Run given = install(Map.of(), "--client", "claude-desktop", "--config", "my.ini");
    assertThat(new ObjectMapper().readTree(given.out()).at("/mcpServers/looker/args/2").asText())
        .isEqualTo(home.resolve("my.ini").toRealPath().toString());
    Files.writeString(home.resolve("looker.ini"), "[l]\n");
    assertThat(install(Map.of(), "--client", "claude-code").out())
        .startsWith("claude mcp add --scope user looker -- ")
        .contains(" run --config ", "/looker.ini");
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsTouched() throws Exception {
    Path file = home.resolve(".claude.json");
    Files.writeString(file, "{\"half\": ");
    Run malformed = install(Map.of(), "--client", "claude-code", "--demo", "--write");
    assertThat(malformed.code()).isEqualTo(ExitCode.UNAVAILABLE.number());
    assertThat(malformed.err()).contains(file + " is left as it is: it is not JSON at line 1");
    assertThat(file).hasContent("{\"half\": ");
    for (String line :
        List.of(
            "--client emacs",
            "--client cursor --bogus",
            "--client cursor x",
            "--client cursor --write --remove",
            "--client cursor --name a/b",
            "--demo",
            "--client cursor --scope world")) {
      Run wrong = install(Map.of(), line.split(" "));
      assertThat(wrong.code()).as(line + ": " + wrong.err()).isEqualTo(2);
      assertThat(wrong.out()).isEmpty();
    }
  }

  private static JsonNode entry(Path file, String key) throws IOException {
    return new ObjectMapper()
        .enable(com.fasterxml.jackson.core.JsonParser.Feature.ALLOW_COMMENTS)
        .readTree(Files.readString(file, StandardCharsets.UTF_8))
        .path(key)
        .path("looker");
  }
}
