package dev.lookercodemode.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.demo.RecordedRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The main job on the packaged server: a real client, real workers, a real HTTP server behind them.
 */
class MainJobIT {
  private static final Path ARCHIVER = Path.of("docs/examples/archive-unused.js");

  private static Map<String, String> environment(DemoInstance demo, String baseUrl) {
    return Map.of(
        "LOOKERSDK_BASE_URL", baseUrl,
        "LOOKERSDK_CLIENT_ID", demo.clientId(),
        "LOOKERSDK_CLIENT_SECRET", demo.clientSecret(),
        "PATH", System.getenv("PATH"),
        "HOME", System.getProperty("user.home"),
        "LOOKER_CODE_MODE_CACHE_DIR", Path.of("target", "test-cache").toAbsolutePath().toString());
  }

  @Test
  void aTokenThatExpiresInTheMiddleOfTheArchiverCostsNothing() throws Exception {
    WireMockServer looker = new WireMockServer(options().dynamicPort());
    try (DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT)) {
      looker.start();
      looker.stubFor(
          any(anyUrl())
              .atPriority(9)
              .willReturn(aResponse().proxiedFrom(demo.baseUrl().toString())));
      // The third move finds the token expired, and so does everything until there is a new one.
      for (String[] step : new String[][] {{Scenario.STARTED, "two"}, {"two", "three"}}) {
        looker.stubFor(
            patch(urlPathMatching("/api/4.0/dashboards/.*/move"))
                .inScenario("expiry")
                .whenScenarioStateIs(step[0])
                .willSetStateTo(step[1])
                .willReturn(aResponse().proxiedFrom(demo.baseUrl().toString())));
      }
      looker.stubFor(
          patch(urlPathMatching("/api/4.0/dashboards/.*/move"))
              .inScenario("expiry")
              .whenScenarioStateIs("three")
              .willSetStateTo("renewed")
              .willReturn(
                  aResponse()
                      .withStatus(401)
                      .withHeader("Content-Type", "application/json")
                      .withBody("{\"message\":\"Requires authentication.\"}")));
      try (PackagedServer server =
          PackagedServer.start(environment(demo, looker.baseUrl()), "run")) {
        Map<String, Object> first = server.document(Files.readString(ARCHIVER), Map.of());
        assertThat(first).containsEntry("status", "ok");
        looker.verify(2, postRequestedFor(urlPathEqualTo("/api/4.0/login")));
        List<String> moves =
            demo.hooks().requests().stream()
                .filter(r -> String.valueOf(r.operation()).startsWith("move_") && r.status() == 200)
                .map(RecordedRequest::path)
                .toList();
        assertThat(moves).hasSizeGreaterThan(25).doesNotHaveDuplicates();

        Map<String, Object> second = server.document(Files.readString(ARCHIVER), Map.of());
        assertThat(second.get("result").toString()).contains("moved={dashboards=[], looks=[]}");
      }
    } finally {
      looker.stop();
    }
  }

  @Test
  void bombsEndTheirOwnCallAndTheServerGoesOn() throws Exception {
    try (PackagedServer server =
        PackagedServer.start(Map.of("PATH", System.getenv("PATH")), "run", "--demo")) {
      for (String bomb :
          List.of(
              "await sdk.me(); while (true) {}",
              "await sdk.me(); const f = () => Promise.resolve().then(f); await f(); await new"
                  + " Promise(() => {})",
              "await sdk.me(); let s = 'x'; while (true) s += s",
              "await sdk.me(); const a = []; while (true) a.push(new Array(100000).fill(1.5))",
              "await sdk.me(); const a = []; while (true) a.push(new ArrayBuffer(16 << 20))",
              "await sdk.me(); (function f(n) { return f(n + 1) + 1 })(0)",
              "await sdk.me(); 3n ** (2n ** 27n)")) {
        CompletableFuture<Map<String, Object>> running =
            CompletableFuture.supplyAsync(
                () -> server.document(bomb, Map.of("timeout_seconds", 3)));
        server.client.ping();
        Map<String, Object> document = running.get(60, TimeUnit.SECONDS);
        assertThat(document.get("status")).as(bomb).isIn("timeout", "limit");
        assertThat(document.get("calls").toString()).as(bomb).contains("total=1");
        assertThat(server.document("return (await sdk.me()).id", Map.of()))
            .as("after " + bomb)
            .containsEntry("result", "1");
      }
    }
  }

  @Test
  void theDemoPrintsItsSettingsAndRunsUntilItIsKilled() throws Exception {
    Process demo =
        new ProcessBuilder(System.getProperty("lookercodemode.launcher"), "demo").start();
    try (var out = demo.inputReader()) {
      assertThat(out.readLine()).startsWith("LOOKERSDK_BASE_URL=http://127.0.0.1:");
      assertThat(out.readLine()).startsWith("LOOKERSDK_CLIENT_ID=");
      assertThat(out.readLine()).startsWith("LOOKERSDK_CLIENT_SECRET=");
      assertThat(out.readLine())
          .startsWith("# or with the browser: looker-code-mode auth login --base-url http://");
      assertThat(out.readLine()).startsWith("# demo-staging");
      assertThat(out.readLine()).startsWith("# LOOKERSDK_BASE_URL=http://127.0.0.1:");
      assertThat(out.readLine()).startsWith("# LOOKERSDK_CLIENT_ID=");
      assertThat(out.readLine()).startsWith("# LOOKERSDK_CLIENT_SECRET=");
      assertThat(out.readLine()).isEqualTo("ready");
      assertThat(demo.isAlive()).isTrue();
      demo.toHandle().destroy();
      assertThat(demo.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      demo.destroyForcibly();
    }
  }

  @Test
  void theSecretIsInNoProcessListAndInNoOutput() throws Exception {
    try (DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT);
        PackagedServer server =
            PackagedServer.start(environment(demo, demo.baseUrl().toString()), "run")) {
      String all =
          server
                  .run("return [await sdk.me(), Object.keys(globalThis), String(sdk.me)]", Map.of())
                  .toString()
              + server.run("await sdk.dashboard('nope')", Map.of());
      assertThat(all).doesNotContain(demo.clientSecret()).doesNotContain(demo.clientId());
      assertThat(ProcessHandle.allProcesses().map(p -> p.info().commandLine().orElse("")))
          .noneMatch(line -> line.contains(demo.clientSecret()));
    }
  }
}
