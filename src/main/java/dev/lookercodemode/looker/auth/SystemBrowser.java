package dev.lookercodemode.looker.auth;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user's own browser, opened by the platform's command and without a shell: {@code open} on
 * macOS, {@code rundll32} on Windows, elsewhere {@code $BROWSER} or {@code xdg-open}. On a Unix
 * without a display none is opened: what would start there is a browser of the terminal, which
 * nobody sees.
 */
public final class SystemBrowser implements Browser {
  private final Map<String, String> environment;
  private final String os;

  public SystemBrowser(Map<String, String> environment) {
    this(environment, System.getProperty("os.name", ""));
  }

  SystemBrowser(Map<String, String> environment, String os) {
    this.environment = environment;
    this.os = os.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean open(URI page) {
    List<String> command = command(page);
    if (command == null) {
      return false;
    }
    try {
      // It may outlive us, and must not write into our output nor read our input.
      new ProcessBuilder(command)
          .redirectInput(new File(os.startsWith("windows") ? "NUL" : "/dev/null"))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false; // the address is printed as well
    }
  }

  /** What to start; null where there is nothing. */
  @Nullable List<String> command(URI page) {
    String url = page.toString();
    if (os.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", url);
    }
    if (os.startsWith("mac")) {
      return List.of("open", url);
    }
    String own = environment.get("BROWSER");
    if (own != null && !own.isBlank()) {
      return List.of(own.split(":", 2)[0], url);
    }
    boolean display =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    // Windows shows the pages of its Linux subsystem by a helper, without a display of Linux.
    boolean subsystem = environment.containsKey("WSL_DISTRO_NAME");
    if (subsystem && onPath("wslview")) {
      return List.of("wslview", url);
    }
    return display && onPath("xdg-open") ? List.of("xdg-open", url) : null;
  }

  private boolean onPath(String program) {
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
