package dev.lookercodemode.folders;

import static dev.lookercodemode.folders.UserFolder.CACHE;
import static dev.lookercodemode.folders.UserFolder.CONFIG;
import static dev.lookercodemode.folders.UserFolder.STATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UserFolderTest {
  private static final Map<String, String> MOVED =
      Map.of(
          "XDG_CACHE_HOME", "/xdg/cache",
          "XDG_CONFIG_HOME", "/xdg/config",
          "XDG_STATE_HOME", "/xdg/state",
          "LOCALAPPDATA", "/local",
          "APPDATA", "/roaming");

  @Test
  void linuxFollowsTheXdgRules() {
    assertThat(CACHE.of(Map.of(), "Linux", "/home/ann"))
        .isEqualTo(Path.of("/home/ann/.cache/looker-code-mode"));
    assertThat(CONFIG.of(Map.of(), "Linux", "/home/ann"))
        .isEqualTo(Path.of("/home/ann/.config/looker-code-mode"));
    assertThat(STATE.of(Map.of(), "Linux", "/home/ann"))
        .isEqualTo(Path.of("/home/ann/.local/state/looker-code-mode"));
    assertThat(CACHE.of(MOVED, "Linux", "/home/ann"))
        .isEqualTo(Path.of("/xdg/cache/looker-code-mode"));
    assertThat(CONFIG.of(MOVED, "Linux", "/home/ann"))
        .isEqualTo(Path.of("/xdg/config/looker-code-mode"));
    assertThat(STATE.of(MOVED, "Linux", "/home/ann"))
        .isEqualTo(Path.of("/xdg/state/looker-code-mode"));
  }

  @Test
  void macHasItsLibrary() {
    assertThat(CACHE.of(MOVED, "Mac OS X", "/Users/ann"))
        .isEqualTo(Path.of("/Users/ann/Library/Caches/looker-code-mode"));
    assertThat(CONFIG.of(MOVED, "Mac OS X", "/Users/ann"))
        .isEqualTo(Path.of("/Users/ann/Library/Application Support/looker-code-mode"));
    assertThat(STATE.of(MOVED, "Mac OS X", "/Users/ann"))
        .isEqualTo(Path.of("/Users/ann/Library/Logs/looker-code-mode"));
  }

  @Test
  void windowsHasAProfile() {
    assertThat(CACHE.of(MOVED, "Windows 11", "/Users/ann"))
        .isEqualTo(Path.of("/local/looker-code-mode"));
    assertThat(CONFIG.of(MOVED, "Windows 11", "/Users/ann"))
        .isEqualTo(Path.of("/roaming/looker-code-mode"));
    assertThat(STATE.of(MOVED, "Windows 11", "/Users/ann"))
        .isEqualTo(Path.of("/local/looker-code-mode"));
    assertThat(CONFIG.of(Map.of(), "Windows 11", "/Users/ann"))
        .isEqualTo(Path.of("/Users/ann/AppData/Roaming/looker-code-mode"));
    assertThat(STATE.of(Map.of(), "Windows 11", "/Users/ann"))
        .isEqualTo(Path.of("/Users/ann/AppData/Local/looker-code-mode"));
  }

  @ParameterizedTest
  @EnumSource
  void theVariableRulesAndRelativePathsDoNot(UserFolder folder) {
    assertThat(folder.variable()).matches("LOOKER_CODE_MODE_[A-Z]+_DIR");
    assertThat(folder.of(Map.of(folder.variable(), "/mine"), "Linux", "/home/ann"))
        .isEqualTo(Path.of("/mine"));
    assertThat(
            folder.of(
                Map.of(
                    folder.variable(),
                    "mine",
                    "XDG_CACHE_HOME",
                    "xdg",
                    "XDG_CONFIG_HOME",
                    "xdg",
                    "XDG_STATE_HOME",
                    "xdg"),
                "Linux",
                "/home/ann"))
        .isEqualTo(folder.of(Map.of(), "Linux", "/home/ann"));
  }

  @ParameterizedTest
  @EnumSource
  void withoutAHomeThereIsNone(UserFolder folder) {
    assertThat(folder.of(Map.of(), "Linux", null)).isNull();
    assertThat(folder.of(Map.of(), "Mac OS X", "?")).isNull();
    assertThat(folder.of(Map.of(), "Windows 11", null)).isNull();
  }
}
