package dev.lookercodemode.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A script that tries to get out of the sandbox or to spoil it, and how it must end; src/test/
 * resources/hostile/README.md says what the words mean.
 */
record HostileProbe(String name, String expectation, String code) {
  private static final Path FOLDER = Path.of("src/test/resources/hostile");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Faults of the sandbox, whatever a script did. */
  private static final Set<String> FAULTS =
      Set.of("InternalError", "WorkerLost", "SandboxUnavailable");

  /**
   * The probes of a language. Of those in one list that must be bounded, every sixth: each takes
   * its whole time, and bench/containment.mjs runs them all.
   */
  static List<HostileProbe> of(String language, Path canary, int port) throws IOException {
    String text =
        Files.readString(FOLDER.resolve(language + ".txt"))
            .replace("@FILE@", canary.toString())
            .replace("@DIR@", String.valueOf(canary.getParent()))
            .replace("@PORT@", String.valueOf(port));
    List<HostileProbe> probes = new ArrayList<>();
    for (String block : ("\n" + text).split("\n=== ")) {
      if (block.contains(" | ")) {
        probes.addAll(ofBlock(block.strip()));
      }
    }
    return probes;
  }

  private static List<HostileProbe> ofBlock(String block) {
    String[] head = block.substring(0, block.indexOf('\n')).split(" \\| ");
    String code = block.substring(block.indexOf('\n') + 1);
    if (!code.startsWith("- ")) {
      return List.of(new HostileProbe(head[0], head[1], code));
    }
    int step = head[1].matches("stopped|bounded|breaks") ? 6 : 1;
    List<String> lines = code.lines().toList();
    List<HostileProbe> probes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += step) {
      String line = lines.get(i).substring(2);
      probes.add(new HostileProbe(head[0] + ": " + line, head[1], line.replace('⏎', '\n')));
    }
    return probes;
  }

  /** What is run: the code, within what catches the refusal where one is expected. */
  String script() {
    return expectation.equals("refused")
        ? "try:\n    got = repr("
            + code
            + ")\nexcept BaseException as e:\n"
            + "    assert str(e) and 'nternal' not in str(e), str(e)\n    got = 'refused'\ngot"
        : code;
  }

  /** Short only where the time is what ends it: elsewhere a busy machine must not. */
  Duration limit() {
    return Duration.ofSeconds(
        switch (word()) {
          case "stopped", "bounded", "breaks" -> 1;
          case "ends" -> 5;
          default -> 60;
        });
  }

  /** What is wrong with how it ended; empty where nothing is. */
  String fault(JsonNode outcome) throws IOException {
    String status = outcome.path("status").asText();
    String type = outcome.path("error").path("type").asText();
    String detail = expectation.substring(word().length()).strip();
    boolean typed = detail.isEmpty() || detail.equals(type);
    boolean asExpected =
        switch (word()) {
          case "answers" ->
              status.equals("ok") && outcome.path("result").equals(JSON.readTree(detail));
          case "refused" ->
              status.equals("ok") && outcome.path("result").asText().equals("refused");
          case "throws" -> status.equals("error") && typed;
          case "limit" -> status.equals("limit") && typed;
          case "stopped" -> status.equals("timeout") || status.equals("limit");
          case "bounded" -> !status.equals("ok");
          case "ends", "breaks" -> true;
          default -> throw new AssertionError(name + ": unknown expectation " + expectation);
        };
    return asExpected && (word().equals("breaks") || !FAULTS.contains(type))
        ? ""
        : name + "\n  expected: " + expectation + "; it was " + outcome;
  }

  private String word() {
    return expectation.split(" ")[0];
  }
}
