package dev.lookercodemode.sandbox.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a worker's process begins where the kernel lacks something. */
class ConfinedStartTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();
  private static final String NO_LANDLOCK =
      "confinement: landlock=0 filter=true files are not closed: landlock_create_ruleset: this"
          + " kernel does not have it (ENOSYS)";

  @Test
  void whatIsMissingIsSaidAndTheWorkerRuns() throws Exception {
    Process process = start(ConfinedStart.AUTO, ProcessHandle.current().pid());
    assertThat(stderr(process)).startsWith(NO_LANDLOCK).contains("version");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void whatIsMissingAndRequiredEndsTheProcess() throws Exception {
    Process process = start(ConfinedStart.REQUIRE, ProcessHandle.current().pid());
    assertThat(stderr(process).strip()).isEqualTo(NO_LANDLOCK);
    assertThat(process.waitFor()).isEqualTo(ConfinedStart.REFUSED);
  }

  @Test
  void aProcessWhoseParentIsGoneEnds() throws Exception {
    Process process = start(ConfinedStart.AUTO, 1);
    assertThat(stderr(process)).isEmpty();
    assertThat(process.waitFor()).isNotZero();
  }

  private static Process start(String task, long parent) throws IOException {
    List<String> line = new ArrayList<>();
    for (String main : List.of(OldKernel.class.getName(), ConfinedStart.class.getName())) {
      line.addAll(
          List.of(
              JAVA,
              "-Xint",
              "-XX:-UsePerfData",
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              System.getProperty("java.class.path"),
              main));
    }
    line.addAll(List.of(task, Long.toString(parent), ConfinedStart.COMMAND, JAVA, "-version"));
    return new ProcessBuilder(line).start();
  }

  private static String stderr(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
