package dev.lookercodemode.looker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentCacheTest {
  private static final URI INSTANCE = URI.create("https://looker.example.com");

  @TempDir private Path folder;

  @Test
  void aFullDiskKeepsTheOldDocumentAndIsSaidOnce() throws Exception {
    DocumentCache cache = DocumentCache.in(folder);
    cache.write(INSTANCE, "25.0.1", "old".getBytes(StandardCharsets.UTF_8));

    // The limit on a file's size ends a write half-way, as a full disk does.
    Process writer =
        new ProcessBuilder(
                "bash",
                "-c",
                "trap '' XFSZ; ulimit -f 64; exec \"$@\"",
                "bash",
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                LargeDocument.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(writer.exitValue()).as(said).isZero();
    assertThat(said)
        .containsOnlyOnce("the API document is not cached")
        .contains("File too large")
        .contains("LOOKER_CODE_MODE_CACHE_DIR");
    DocumentCache.Entry entry = Objects.requireNonNull(cache.read(INSTANCE));
    assertThat(entry.fullVersion()).isEqualTo("25.0.1");
    assertThat(new String(entry.json(), StandardCharsets.UTF_8)).isEqualTo("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  /** Caches a document that is larger than a file may be. */
  static final class LargeDocument {
    private LargeDocument() {}

    public static void main(String[] args) {
      DocumentCache.in(Path.of(args[0])).write(INSTANCE, "25.2.0", new byte[1 << 20]);
    }
  }
}
