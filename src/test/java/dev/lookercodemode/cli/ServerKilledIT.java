package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a server that is killed (SIGKILL) while a script runs: nothing. */
class ServerKilledIT {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          js     | auto | progress('begun', 1, 2); 3n ** (2n ** 27n)
          js     | off  | progress('begun', 1, 2); 3n ** (2n ** 27n)
          python | auto | progress('begun', 1, 2); 9 ** 9 ** 9
          python | off  | progress('begun', 1, 2); 9 ** 9 ** 9
          """)
  void leavesNoWorkerBehind(String language, String confinement, String code) throws Exception {
    ProcessBuilder launcher =
        new ProcessBuilder(
            System.getProperty("lookercodemode.launcher"),
            "sandbox",
            "--demo",
            "--confinement",
            confinement,
            "--language",
            language,
            "--code",
            code);
    Process server = launcher.directory(folder.toFile()).start();
    List<ProcessHandle> workers;
    try (BufferedReader err = server.errorReader(StandardCharsets.UTF_8)) {
      String line = err.readLine();
      while (line != null && !line.startsWith("begun")) {
        line = err.readLine();
      }
      assertThat(line).as("the script has begun").isNotNull();
      workers = server.descendants().toList();
    } finally {
      server.destroyForcibly();
    }
    assertThat(workers).isNotEmpty();
    assertThat(server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    for (ProcessHandle worker : workers) {
      // Not awaited by onExit: they are no children of ours, and may be nobody's for a moment.
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (worker.isAlive()) {
        assertThat(System.nanoTime()).as("worker %s lives on", worker.pid()).isLessThan(end);
        Thread.sleep(20);
      }
    }
  }
}
