package dev.lookercodemode.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientFilesTest {

  @ParameterizedTest
  @CsvSource({
    "Mac OS X, CLAUDE_DESKTOP, /h/Library/Application Support/Claude/claude_desktop_config.json",
    "Mac OS X, VSCODE, /h/Library/Application Support/Code/User/mcp.json",
    "Linux, CLAUDE_DESKTOP, /h/.config/Claude/claude_desktop_config.json",
    "Linux, VSCODE, /h/.config/Code/User/mcp.json",
    "Windows 11, CLAUDE_DESKTOP, /h/AppData/Roaming/Claude/claude_desktop_config.json",
    "Windows 11, VSCODE, /h/AppData/Roaming/Code/User/mcp.json",
    "Linux, CLAUDE_CODE, /h/.claude.json",
    "Mac OS X, CURSOR, /h/.cursor/mcp.json"
  })
  void knowsThePlatforms(String os, McpClient client, Path file) throws Exception {
    assertThat(files(Map.of(), os).of(client, Scope.USER)).isEqualTo(file);
  }

  @Test
  void goesWhereTheUserMovedThem() throws Exception {
    Map<String, String> moved =
        Map.of("XDG_CONFIG_HOME", "/x", "APPDATA", "/roaming", "CLAUDE_CONFIG_DIR", "/c");
    assertThat(files(moved, "Linux").of(McpClient.VSCODE, Scope.USER))
        .isEqualTo(Path.of("/x/Code/User/mcp.json"));
    assertThat(files(moved, "Windows 10").of(McpClient.CLAUDE_DESKTOP, Scope.USER))
        .isEqualTo(Path.of("/roaming/Claude/claude_desktop_config.json"));
    assertThat(files(moved, "Linux").of(McpClient.CLAUDE_CODE, Scope.USER))
        .isEqualTo(Path.of("/c/.claude.json"));
  }

  @Test
  void knowsTheFilesOfAProject() throws Exception {
    ClientFiles files = files(Map.of(), "Linux");
    assertThat(files.of(McpClient.CLAUDE_CODE, Scope.PROJECT)).isEqualTo(Path.of("/p/.mcp.json"));
    assertThat(files.of(McpClient.CURSOR, Scope.PROJECT)).isEqualTo(Path.of("/p/.cursor/mcp.json"));
    assertThat(files.of(McpClient.VSCODE, Scope.PROJECT)).isEqualTo(Path.of("/p/.vscode/mcp.json"));
    assertThatThrownBy(() -> files.of(McpClient.CLAUDE_DESKTOP, Scope.PROJECT))
        .hasMessageContaining("knows no projects");
  }

  private static ClientFiles files(Map<String, String> environment, String os) {
    return new ClientFiles(environment, os, Path.of("/h"), Path.of("/p"));
  }
}
