package dev.lookercodemode.looker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
  private static final Map<String, String> XDG = Map.of("XDG_CACHE_HOME", "/xdg");

  @Test
  void eachPlatformHasItsOwn() {
    assertThat(CacheFolder.of(Map.of(), "Linux", "/home/ann"))
        .isEqualTo(Path.of("/home/ann/.cache/looker-code-mode"));
    assertThat(CacheFolder.of(XDG, "Linux", "/home/ann"))
        .isEqualTo(Path.of("/xdg/looker-code-mode"));
    assertThat(CacheFolder.of(XDG, "Mac OS X", "/Users/ann"))
        .isEqualTo(Path.of("/Users/ann/Library/Caches/looker-code-mode"));
    assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", "/Users/ann"))
        .isEqualTo(Path.of("/local/looker-code-mode"));
  }

  @Test
  void theVariableRulesAndRelativePathsDoNot() {
    assertThat(
            CacheFolder.of(
                Map.of("LOOKER_CODE_MODE_CACHE_DIR", "/mine", "XDG_CACHE_HOME", "/xdg"),
                "Linux",
                "/home/ann"))
        .isEqualTo(Path.of("/mine"));
    assertThat(
            CacheFolder.of(
                Map.of("LOOKER_CODE_MODE_CACHE_DIR", "mine", "XDG_CACHE_HOME", "xdg"),
                "Linux",
                "/home/ann"))
        .isEqualTo(Path.of("/home/ann/.cache/looker-code-mode"));
  }

  @Test
  void withoutAHomeThereIsNone() {
    assertThat(CacheFolder.of(Map.of(), "Linux", null)).isNull();
    assertThat(CacheFolder.of(Map.of(), "Linux", "?")).isNull();
  }
}
