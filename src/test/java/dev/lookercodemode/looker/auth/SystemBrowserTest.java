package dev.lookercodemode.looker.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemBrowserTest {
  private static final URI PAGE = URI.create("https://my.looker.com/auth?a=b&c=%22%20;rm");

  @TempDir private Path folder;

  private static List<String> command(Map<String, String> environment, String os) {
    return new SystemBrowser(environment, os).command(PAGE);
  }

  private void program(String name) throws Exception {
    assertThat(Files.createFile(folder.resolve(name)).toFile().setExecutable(true)).isTrue();
  }

  @Test
  void eachPlatformHasItsCommandAndNoneAShell() throws Exception {
    program("xdg-open");
    program("wslview");
    String path = folder.toString();
    String url = PAGE.toString();

    assertThat(command(Map.of(), "Mac OS X")).containsExactly("open", url);
    assertThat(command(Map.of(), "Windows 11"))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", url);
    assertThat(command(Map.of("DISPLAY", ":0", "PATH", path), "Linux"))
        .containsExactly("xdg-open", url);
    assertThat(command(Map.of("WAYLAND_DISPLAY", "w", "PATH", path), "Linux"))
        .containsExactly("xdg-open", url);
    assertThat(command(Map.of("WSL_DISTRO_NAME", "Debian", "PATH", path), "Linux"))
        .containsExactly("wslview", url);
    assertThat(command(Map.of("BROWSER", "firefox:chromium"), "Linux"))
        .containsExactly("firefox", url);
  }

  @Test
  void opensNoneWhereNobodyCouldSeeIt() throws Exception {
    program("xdg-open");

    assertThat(command(Map.of("PATH", folder.toString()), "Linux")).isNull();
    assertThat(command(Map.of("DISPLAY", ":0", "PATH", ""), "Linux")).isNull();
    assertThat(new SystemBrowser(Map.of(), "Linux").open(PAGE)).isFalse();
  }

  @Test
  void oneThatCannotBeStartedIsNone() {
    String missing = folder.resolve("no-such-browser").toString();

    assertThat(new SystemBrowser(Map.of("BROWSER", missing), "Linux").open(PAGE)).isFalse();
  }
}
