package dev.lookercodemode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.api.DocumentFuzz;
import dev.lookercodemode.sandbox.wire.WireFuzz;
import dev.lookercodemode.sandbox.worker.NormalizerFuzz;
import dev.lookercodemode.server.FrontFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the inputs of the fuzz targets: the seeds, and whatever a fuzzer once found. */
class FuzzCorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/fuzz");

  private interface Input {
    void run(byte[] data) throws IOException;
  }

  private enum Target {
    WIRE("wire", WireFuzz::fuzzerTestOneInput),
    NORMALIZER("normalizer", NormalizerFuzz::fuzzerTestOneInput),
    DOCUMENT("document", DocumentFuzz::fuzzerTestOneInput),
    FRONT("front", FrontFuzz::fuzzerTestOneInput);

    private final String folder;
    private final Input input;

    Target(String folder, Input input) {
      this.folder = folder;
      this.input = input;
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyInputIsHandled(Target target) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(CORPUS.resolve(target.folder))) {
      files = all.sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(4);
    for (Path file : files) {
      try {
        target.input.run(Files.readAllBytes(file));
      } catch (RuntimeException | Error e) {
        throw new AssertionError(file + ": " + e, e);
      }
    }
    target.input.run(new byte[0]);
  }
}
