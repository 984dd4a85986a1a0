package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher where a file cannot grow: a limit on its size ends a write half-way, as a full disk
 * does.
 */
class DiskFullIT {
  private static final int KILOBYTES = 2;

  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  private Ended run(String before, String code) throws Exception {
    Path errors = folder.resolve("stderr");
    List<String> line = new ArrayList<>(List.of("bash", "-c", before + "exec \"$@\"", "bash"));
    line.add(System.getProperty("lookercodemode.launcher"));
    line.addAll(List.of("sandbox", "--demo", "--audit", log().toString(), "--code", code));
    Process process = new ProcessBuilder(line).redirectError(errors.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), out.strip(), Files.readString(errors));
  }

  private Path log() {
    return folder.resolve("audit.jsonl");
  }

  @Test
  void aRunGoesOnWithoutItsAuditLogAndTheNextFindsItWhole() throws Exception {
    Ended full =
        run(
            "trap '' XFSZ; ulimit -f " + KILOBYTES + "; ",
            "for (let i = 0; i < 60; i++) await sdk.me();"
                + " return (await sdk.create_group({name: 'made'})).name");
    assertThat(full.code()).as(full.err()).isZero();
    assertThat(full.out()).isEqualTo("made");
    assertThat(full.err()).containsOnlyOnce("cannot be written").contains("runs go on");
    int before = wholeLines();
    assertThat(Files.size(log())).isBetween(1L, KILOBYTES * 1024L);

    Ended next = run("", "return 1");
    assertThat(next.code()).as(next.err()).isZero();
    assertThat(next.err()).doesNotContain("audit log");
    assertThat(wholeLines()).isEqualTo(before + 2); // its begin and its end
  }

  private int wholeLines() throws IOException {
    List<String> lines = Files.readAllLines(log());
    for (String line : lines) {
      assertThat(new ObjectMapper().readTree(line).path("event").asText()).as(line).isNotEmpty();
    }
    return lines.size();
  }
}
