package dev.lookercodemode.looker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFolderTest {
  private static final Map<String, String> XDG = Map.of("XDG_CONFIG_HOME", "/xdg");

  @TempDir Path folder;

  @Test
  void eachPlatformHasItsOwn() {
    assertThat(ConfigFolder.of(Map.of(), "Linux", "/home/ann"))
        .isEqualTo(Path.of("/home/ann/.config/looker-code-mode"));
    assertThat(ConfigFolder.of(XDG, "Linux", "/home/ann"))
        .isEqualTo(Path.of("/xdg/looker-code-mode"));
    assertThat(ConfigFolder.of(XDG, "Mac OS X", "/Users/ann"))
        .isEqualTo(Path.of("/Users/ann/Library/Application Support/looker-code-mode"));
    assertThat(ConfigFolder.of(Map.of("APPDATA", "/roaming"), "Windows 11", "/Users/ann"))
        .isEqualTo(Path.of("/roaming/looker-code-mode"));
    assertThat(ConfigFolder.of(Map.of(), "Linux", null)).isNull();
  }

  @Test
  void theVariableRules() {
    assertThat(
            ConfigFolder.of(
                Map.of(ConfigFolder.VARIABLE, "/mine", "XDG_CONFIG_HOME", "/xdg"), "Linux", "/h"))
        .isEqualTo(Path.of("/mine"));
  }

  @Test
  void itIsMadeForTheUserAlone() throws Exception {
    Path made = folder.resolve("a/looker-code-mode");

    ConfigFolder.create(made);
    ConfigFolder.create(made);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }
}
