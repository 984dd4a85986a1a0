package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.HostileProbe;
import dev.lookercodemode.Lanes;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.sandbox.Confinement;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tools under hostile scripts, several at a time: each ends as it must, gets hold of nothing,
 * and leaves the next call a sandbox that works.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES) // some hundred runs, on a machine that may be busy
class HostileTest {
  private static final String CANARY = "canary-" + ProcessHandle.current().pid();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Some wait for their limit, some for a worker that starts. */
  private static final int AT_ONCE = 4;

  private static final AtomicInteger KNOCKS = new AtomicInteger();
  @TempDir private static Path folder;
  private static ServerSocket listener;
  private static Path file;
  private static DemoInstance demo;
  private static LookerInstance instance;
  private static WorkerSandbox sandbox;
  private static RunService service;

  @BeforeAll
  static void start() throws IOException {
    file = Files.writeString(folder.resolve("canary.mjs"), "export default '" + CANARY + "'");
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(HostileTest::countKnocks);
    demo = DemoInstance.start(DemoSettings.DEFAULT);
    instance =
        new LookerInstance(
            LookerSettings.of(
                demo.baseUrl(),
                new ApiKey(demo.clientId(), new Secret(demo.clientSecret())),
                "test"));
    sandbox =
        new WorkerSandbox(
            AT_ONCE,
            Confinement.AUTO,
            WorkerCommand.ofInstallation(Language.JAVASCRIPT),
            WorkerCommand.ofInstallation(Language.PYTHON));
    service = new RunService(sandbox, new BoundLooker(() -> instance));
  }

  @AfterAll
  static void stop() throws IOException {
    sandbox.close();
    instance.close();
    demo.close();
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

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyScriptIsContained(Language language) throws Exception {
    List<HostileProbe> probes = HostileProbe.of(language.label(), file, listener.getLocalPort());
    assertThat(probes).hasSizeGreaterThan(100);
    Lanes.each(AT_ONCE, probes, probe -> assertContained(language, probe));
    assertTheNextCallWorks(language, "all");
  }

  private static void assertContained(Language language, HostileProbe probe) throws IOException {
    JsonNode outcome = run(language, probe.code(), probe.limit());
    assertThat(outcome.toString()).as(probe.name()).doesNotContain(CANARY);
    if (probe.leavesDoubt()) {
      assertTheNextCallWorks(language, probe.name());
    }
    assertNothingWasReached(probe);
    assertThat(probe.fault(outcome)).isEmpty();
  }

  private static void assertTheNextCallWorks(Language language, String before) {
    String code =
        language == Language.PYTHON ? "sdk.user('1').id" : "return (await sdk.user('1')).id";
    assertThat(run(language, code, Duration.ofSeconds(60)).path("result").asText())
        .as("the call after " + before)
        .isEqualTo("1");
  }

  private static JsonNode run(Language language, String code, Duration limit) {
    RunResult result =
        service.run(
            new RunRequest(new Script(language, code, Map.of()), null, false, false, limit),
            RunListener.NONE);
    ToolResult tool = new ToolResult(new ResultStore(), RunLimits.DEFAULT.shownBytes());
    return JSON.valueToTree(tool.of(result).structuredContent());
  }

  private static void assertNothingWasReached(HostileProbe probe) throws IOException {
    assertThat(KNOCKS).as(probe.name()).hasValue(0);
    assertThat(Files.readString(file)).as(probe.name()).contains(CANARY);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as(probe.name()).containsExactly(file);
    }
  }
}
