package dev.lookercodemode.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientConfigurationTest {
  private static final ServerEntry DEMO = entry(List.of("run", "--demo"), Map.of());

  @TempDir private Path folder;

  private static ServerEntry entry(List<String> arguments, Map<String, String> environment) {
    return new ServerEntry(
        "looker", Path.of("/opt/looker-code-mode/bin/looker-code-mode"), arguments, environment);
  }

  private ClientConfiguration of(McpClient client) {
    return new ClientConfiguration(
        client, folder.resolve("c.json"), InstantSource.fixed(Instant.EPOCH));
  }

  private Path given(String text) throws IOException {
    return Files.writeString(folder.resolve("c.json"), text);
  }

  @ParameterizedTest
  @EnumSource
  void makesAFileThatOnlyTheUserCanRead(McpClient client) throws Exception {
    Path file = folder.resolve("deep/er/c.json");
    Change change = new ClientConfiguration(client, file).add(DEMO);
    assertThat(change.changed()).isTrue();
    assertThat(change.backup()).isNull();
    assertThat(Files.readString(file)).isEqualTo(of(client).snippet(DEMO) + "\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void changesItsOwnEntryAndKeepsWhatTheUserAddedToIt() throws Exception {
    Path file =
        given(
            """
            {
              "mcpServers": {
                "looker": {
                  "command": "/old/looker-code-mode",
                  "args": ["run"],
                  "env": {"LOOKERSDK_CLIENT_SECRET": "already here"},
                  "timeout": 600
                }
              }
            }
            """);
    Change change =
        of(McpClient.CLAUDE_DESKTOP)
            .add(entry(List.of("run", "--config", "/a b.ini"), Map.of("JAVA", "/jdk")));
    assertThat(change.kept()).containsExactly("LOOKERSDK_CLIENT_SECRET");
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            {
              "mcpServers": {
                "looker": {
                  "command": "/opt/looker-code-mode/bin/looker-code-mode",
                  "args": ["run","--config","/a b.ini"],
                  "env": {"LOOKERSDK_CLIENT_SECRET": "already here", "JAVA": "/jdk"},
                  "timeout": 600
                }
              }
            }
            """);
  }

  @Test
  void backsUpOncePerChangeAndKeepsTheRights() throws Exception {
    Path file = given("{\"x\": 1}");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Change first = of(McpClient.CURSOR).add(DEMO);
    Change again = of(McpClient.CURSOR).add(DEMO);
    Change back = of(McpClient.CURSOR).remove("looker");
    assertThat(first.backup()).hasContent("{\"x\": 1}");
    assertThat(first.backup().getFileName().toString()).startsWith("c.json.backup-19");
    assertThat(again.changed()).isFalse();
    assertThat(again.backup()).isNull();
    assertThat(back.backup().getFileName().toString()).endsWith("-2");
    assertThat(of(McpClient.CURSOR).remove("looker").changed()).isFalse();
    for (Path kept : List.of(file, first.backup())) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
          .isEqualTo("rw-r-----");
    }
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(file, first.backup(), back.backup());
    }
  }

  @Test
  void followsALinkAndKeepsIt() throws Exception {
    Path real = Files.writeString(folder.resolve("dotfiles.json"), "{}");
    Path link = Files.createSymbolicLink(folder.resolve("c.json"), real);
    assertThat(of(McpClient.VSCODE).add(DEMO).file()).isEqualTo(real.toRealPath());
    assertThat(link).isSymbolicLink();
    assertThat(real).content().contains("\"servers\"", "\"type\": \"stdio\"");
    Files.delete(real);
    assertThatThrownBy(() -> of(McpClient.VSCODE).add(DEMO))
        .hasMessageContaining("link to nowhere");
  }

  @Test
  void keepsAByteOrderMark() throws Exception {
    Path file = given("\uFEFF{}");
    of(McpClient.CLAUDE_DESKTOP).add(DEMO);
    assertThat(Files.readString(file)).startsWith("\uFEFF{\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"mcpServers\": {}, \"key\": \"s3cret\",}",
        "{\"mcpServers\": {} // s3cret\n}",
        "{\"mcpServers\": [\"s3cret\"]}",
        "s3cret",
        "{\"mcpServers\": {\"looker\": {\"command\": \"s3cret\"}}}",
        "{\"mcpServers\": {\"looker\": {\"url\": \"https://s3cret\"}}}"
      })
  void leavesAFileItDoesNotUnderstandAlone(String text) throws Exception {
    Path file = given(text);
    for (boolean add : new boolean[] {true, false}) {
      ClientConfiguration configuration = of(McpClient.CLAUDE_DESKTOP);
      if (!add && text.equals("{\"mcpServers\": [\"s3cret\"]}")) {
        continue; // nothing of that name is in there
      }
      assertThatThrownBy(() -> change(configuration, add))
          .isInstanceOf(InstallException.class)
          .message()
          .contains(file.getFileName().toString())
          .doesNotContain("s3cret");
    }
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
    assertThat(file).hasContent(text);
  }

  private static void change(ClientConfiguration configuration, boolean add)
      throws InstallException {
    if (add) {
      configuration.add(DEMO);
    } else {
      configuration.remove("looker");
    }
  }

  @Test
  void refusesWhatIsNoText() throws Exception {
    Files.write(folder.resolve("c.json"), new byte[] {'{', (byte) 0xff, '}'});
    assertThatThrownBy(() -> of(McpClient.CURSOR).add(DEMO)).hasMessageContaining("UTF-8");
    Path file = folder.resolve("c.json");
    assertThatThrownBy(() -> new ClientConfiguration(McpClient.CURSOR, folder).add(DEMO))
        .hasMessageContaining("cannot read " + folder);
    assertThat(Files.size(file)).isEqualTo(3);
  }

  @Test
  void writesACommandThatAShellTakes() {
    assertThat(
            new ServerEntry(
                    "looker",
                    Path.of("/opt/it's here/looker-code-mode"),
                    List.of("run", "--section", "a b"),
                    Map.of("KEY", "${KEY}"))
                .claudeCommand(Scope.USER))
        .isEqualTo(
            "claude mcp add --scope user looker --env 'KEY=${KEY}' -- '/opt/it'\\''s"
                + " here/looker-code-mode' run --section 'a b'");
  }
}
