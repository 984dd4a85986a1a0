package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A short soak: runs in both languages whose workers are killed at random. Each write is made once
 * or not at all, and the run says which. bench/soak.mjs is the long one.
 */
class SoakIT {
  private static final int RUNS = 30;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> SCRIPTS =
      Map.of(
          "run_js_code",
          "const u = await sdk.create_user({first_name: vars.who}); await sleep(0.01); await"
              + " sdk.user(u.id); return u.first_name",
          "run_python_code",
          "import time\nu = sdk.create_user({'first_name': vars['who']})\ntime.sleep(0.01)\n"
              + "sdk.user(u.id)\nu.first_name");

  private final Random random = new Random(3);

  @Test
  void killsAtRandomNeitherLoseNorDoubleAWrite() throws Exception {
    Map<String, JsonNode> outcomes = new HashMap<>();
    try (DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT)) {
      try (PackagedServer server =
          PackagedServer.start(
              Map.of(
                  "PATH", System.getenv("PATH"),
                  "LOOKERSDK_BASE_URL", demo.baseUrl().toString(),
                  "LOOKERSDK_CLIENT_ID", demo.clientId(),
                  "LOOKERSDK_CLIENT_SECRET", demo.clientSecret()),
              "run")) {
        for (int i = 0; i < RUNS; i++) {
          String who = "soak" + i;
          String tool = i % 2 == 0 ? "run_js_code" : "run_python_code";
          Thread killer = i % 5 == 4 ? Thread.ofVirtual().start(this::killOne) : null;
          outcomes.put(
              who,
              JSON.valueToTree(
                  server
                      .run(tool, SCRIPTS.get(tool), Map.of("vars", Map.of("who", who)))
                      .structuredContent()));
          if (killer != null) {
            killer.join();
          }
        }
        String names =
            "return (await all_pages('search_users', {fields: 'first_name'})).map(u =>"
                + " u.first_name)";
        JsonNode users = JSON.valueToTree(server.document(names, Map.of()).get("result"));
        outcomes.forEach((who, outcome) -> assertWrittenAsReported(who, outcome, users));
      }
      Processes.awaitNoWorkers();
    }
  }

  private void killOne() {
    try {
      Thread.sleep(random.nextInt(60));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    List<ProcessHandle> workers = Processes.workers();
    workers.get(random.nextInt(workers.size())).destroyForcibly();
  }

  private static void assertWrittenAsReported(String who, JsonNode outcome, JsonNode users) {
    int count = 0;
    for (JsonNode user : users) {
      count += user.asText().equals(who) ? 1 : 0;
    }
    if (outcome.path("status").asText().equals("ok")) {
      assertThat(outcome.path("result").asText()).isEqualTo(who);
      assertThat(count).as("users of %s, %s", who, outcome).isEqualTo(1);
      return;
    }
    assertThat(outcome.path("error").path("type").asText())
        .as(outcome.toString())
        .isEqualTo("WorkerLost");
    String write = "";
    for (JsonNode call : outcome.path("calls").path("list")) {
      write =
          call.path("method").asText().equals("create_user")
              ? call.path("outcome").asText()
              : write;
    }
    switch (write) {
      case "ok" -> assertThat(count).as(who).isEqualTo(1);
      case "unknown" -> assertThat(count).as(who).isBetween(0, 1);
      default -> assertThat(count).as("%s, not reported: %s", who, outcome).isZero();
    }
  }
}
