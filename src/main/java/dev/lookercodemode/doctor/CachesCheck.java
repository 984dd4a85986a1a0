package dev.lookercodemode.doctor;

import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.WorkerCommand;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the start-up caches are there, and made by this build on this JDK. */
public final class CachesCheck implements Check {
  private static final String ADVICE = "Run: looker-code-mode cache";
  private final @Nullable Path dist;

  /**
   * @param dist the folder of the distribution; null where this runs from class files
   */
  public CachesCheck(@Nullable Path dist) {
    this.dist = dist;
  }

  @Override
  public String name() {
    return "start-up caches";
  }

  @Override
  public Finding find() {
    if (dist == null) {
      return Finding.warn("none: this is no distribution", "Start bin/looker-code-mode.");
    }
    try {
      List<Path> wanted = new ArrayList<>();
      String build = Files.readString(dist.resolve("build")).strip();
      wanted.add(dist.resolve("cache/server-" + build + "-" + Runtime.version() + ".aot"));
      for (Language language : Language.values()) {
        wanted.add(WorkerCommand.cacheFile(dist, language));
      }
      List<Path> there = list(dist.resolve("cache"));
      List<Path> missing = wanted.stream().filter(file -> !there.contains(file)).toList();
      List<Path> stale = there.stream().filter(file -> !wanted.contains(file)).toList();
      if (missing.isEmpty()) {
        return Finding.ok(wanted.size() + " for this build and JDK" + left(stale));
      }
      return Finding.warn(
          "%d of %d are missing%s: starting takes two to three times as long"
              .formatted(missing.size(), wanted.size(), left(stale)),
          ADVICE);
    } catch (IOException e) {
      return Finding.fail(
          "the installation in " + dist + " cannot be read: " + e.getMessage(),
          "Install it again.");
    }
  }

  private static String left(List<Path> stale) {
    return stale.isEmpty() ? "" : ", " + stale.size() + " of another build or JDK";
  }

  private static List<Path> list(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.aot")) {
      found.forEach(files::add);
    } catch (NoSuchFileException e) {
      return files;
    }
    return files;
  }
}
