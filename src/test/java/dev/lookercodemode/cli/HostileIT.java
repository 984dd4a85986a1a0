package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.HostileProbe;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged server under hostile scripts, a few of each kind: each ends as it must, gets hold of
 * nothing, and leaves the next call a server that works. The server's own tests run all of them.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that may be busy
class HostileIT {
  private static final String CANARY = "canary-" + ProcessHandle.current().pid();

  /** Of the probes of a language, one in so many. */
  private static final int STEP = 12;

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  private static final AtomicInteger KNOCKS = new AtomicInteger();
  private static ServerSocket listener;
  private static Path file;
  private static PackagedServer server;

  @BeforeAll
  static void start() throws IOException {
    file = Files.writeString(folder.resolve("canary.mjs"), "export default '" + CANARY + "'");
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(HostileIT::countKnocks);
    server =
        PackagedServer.start(
            Map.of("PATH", System.getenv("PATH"), "LOOKERSDK_CANARY", CANARY), "run", "--demo");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    listener.close();
  }

  private static void countKnocks() {
    try {
      while (true) {
        listener.accept().close();
        KNOCKS.incrementAndGet();
      }
    } catch (IOException e) {
      // the listener is closed
    }
  }

  @Test
  void everyScriptInJavaScriptIsContained() throws IOException {
    assertThat(faults("js", "return (await sdk.user('1')).id")).isEmpty();
  }

  @Test
  void everyScriptInPythonIsContained() throws IOException {
    assertThat(faults("python", "sdk.user('1').id")).isEmpty();
  }

  private static List<String> faults(String language, String next) throws IOException {
    List<HostileProbe> probes = HostileProbe.of(language, file, listener.getLocalPort());
    assertThat(probes).hasSizeGreaterThan(100);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < probes.size(); i += STEP) {
      HostileProbe probe = probes.get(i);
      JsonNode outcome = run(language, probe.code(), probe.limit().toSeconds());
      String fault = probe.fault(outcome);
      if (!fault.isEmpty()) {
        faults.add(fault);
      }
      assertThat(outcome.toString()).as(probe.name()).doesNotContain(CANARY);
      assertThat(run(language, next, 60).path("result").asText())
          .as("the call after " + probe.name())
          .isEqualTo("1");
      assertNothingWasReached(probe);
    }
    return faults;
  }

  private static JsonNode run(String language, String code, long seconds) {
    return JSON.valueToTree(
        server
            .run("run_" + language + "_code", code, Map.of("timeout_seconds", seconds))
            .structuredContent());
  }

  private static void assertNothingWasReached(HostileProbe probe) throws IOException {
    assertThat(KNOCKS).as(probe.name()).hasValue(0);
    assertThat(Files.readString(file)).as(probe.name()).contains(CANARY);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as(probe.name()).containsExactly(file);
    }
  }
}
