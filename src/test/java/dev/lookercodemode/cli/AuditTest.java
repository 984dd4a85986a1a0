package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit log from the command line: written by sandbox, shown by audit. */
class AuditTest {
  @TempDir private Path folder;
  private final CapturedStreams streams = new CapturedStreams();

  private int execute(String... args) {
    Map<String, String> environment =
        Map.of(
            "LOOKER_CODE_MODE_CONFIG_DIR", folder.toString(),
            "LOOKER_CODE_MODE_AUDIT", folder.resolve("audit.jsonl").toString());
    try (Wiring wiring = new Wiring()) {
      return Commands.execute(
          streams.streams(), wiring, OptionSources.read(environment, args), args);
    }
  }

  private String shown(String... args) {
    streams.clear();
    assertThat(execute(args)).isZero();
    return streams.out();
  }

  @Test
  void writesDownARunAndShowsIt() throws Exception {
    Path file = folder.resolve("audit.jsonl");
    assertThat(execute("audit")).isEqualTo(ExitCode.UNAVAILABLE.number());
    assertThat(streams.err()).contains("there is no audit log " + file);

    String script =
        "const g = await create_group({name: 'Secret plans'});"
            + "await as_user('2').me(); await on('demo-staging').all_groups();"
            + "try { await delete_group('99') } catch {}"
            + "try { await update_group(g.id) } catch {}"
            + "return g.id";
    assertThat(execute("sandbox", "--demo", "--code", script)).isZero();

    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(new ObjectMapper().readTree(line));
    }
    assertThat(lines)
        .extracting(l -> l.get("event").asText() + " " + l.path("method").asText())
        .containsExactly(
            "run ",
            "sent create_group",
            "call create_group",
            "call me",
            "call all_groups",
            "sent delete_group",
            "call delete_group",
            "call update_group",
            "end ");
    assertThat(lines.get(0).get("identity").asText()).startsWith("API key ");
    assertThat(lines.get(0).get("bytes").asInt()).isEqualTo(script.length());
    assertThat(lines.get(2).get("path").asText()).isEqualTo("/groups");
    assertThat(lines.get(2).get("status").asInt()).isEqualTo(200);
    assertThat(lines.get(3).get("user").asText()).isEqualTo("2");
    assertThat(lines.get(4).get("instance").asText())
        .isNotEqualTo(lines.get(3).get("instance").asText());
    assertThat(lines.get(6).get("outcome").asText()).isEqualTo("failed");
    assertThat(lines.get(7).get("outcome").asText()).isEqualTo("refused");
    assertThat(lines.get(8).get("writes").asInt()).isEqualTo(3);
    assertThat(Files.readString(file)).doesNotContain("Secret plans");

    String run = lines.get(0).get("run").asText();
    Files.writeString(
        file,
        """
        {"event":"sent","run":"killed","time":"2026-01-01T00:00:00Z","call":1,"method":"delete_user","verb":"DELETE","path":"/users/5","write":true}
        {"event":"call","run":"kil\
        """,
        StandardOpenOption.APPEND);
    assertThat(shown("audit", "--run", run).lines()).hasSize(7);
    assertThat(shown("audit", "--writes").lines())
        .satisfiesExactly(
            l -> assertThat(l).contains("write create_group: ok (HTTP 200", "POST /groups"),
            l ->
                assertThat(l).contains("write delete_group: failed (HTTP 404", "DELETE /groups/99"),
            l -> assertThat(l).contains("write update_group: refused"),
            l -> assertThat(l).contains("write delete_user: unknown (sent, and nothing more"));
    assertThat(shown("audit", "--failed", "--since", "1h").lines()).hasSize(2);
    assertThat(shown("audit", "--failed", "--json").lines())
        .hasSize(3)
        .last()
        .asString()
        .contains("\"event\":\"sent\",\"run\":\"killed\"");
    assertThat(shown("audit", "--method", "*_groups", "--json").lines())
        .containsExactly(lines.get(4).toString());
    assertThat(execute("audit", "--since", "soon")).isEqualTo(ExitCode.USAGE.number());
    assertThat(streams.err()).contains("'soon' is no time; write 30m");
  }
}
