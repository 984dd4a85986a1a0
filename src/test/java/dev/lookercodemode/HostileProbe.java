package dev.lookercodemode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
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
public record HostileProbe(String name, String expectation, String code) {
  private static final Path FOLDER = Path.of("src/test/resources/hostile");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Faults of the sandbox, whatever a script did. */
  private static final Set<String> FAULTS =
      Set.of("InternalError", "WorkerLost", "SandboxUnavailable");

  /** The probes of a language; a list of expressions that are refused is one. */
  public static List<HostileProbe> of(String language, Path canary, int port) throws IOException {
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
    if (!code.matches("(?s)[-+] .*")) {
      return List.of(new HostileProbe(head[0], head[1], code));
    }
    boolean dear = head[1].matches("stopped|bounded|breaks");
    List<String> lines =
        code.lines()
            .filter(line -> line.startsWith("+ ") || !dear)
            .map(line -> line.substring(2).replace('⏎', '\n'))
            .toList();
    return head[1].equals("refused")
        ? List.of(new HostileProbe(head[0], "answers []", refused(lines)))
        : lines.stream()
            .map(line -> new HostileProbe(head[0] + ": " + line, head[1], line))
            .toList();
  }

  /**
   * A script that tries one expression after the other and answers which were not refused: a
   * context of its own for each would take most of the time.
   */
  private static String refused(List<String> expressions) {
    StringBuilder script =
        new StringBuilder(
            """
            got = []
            def probe(text, code):
                try:
                    got.append([text, repr(code())])
                except BaseException as e:
                    if not str(e) or 'nternal' in str(e): got.append([text, repr(e)])
            """);
    for (String expression : expressions) {
      script.append(
          "probe(%s, lambda: (%s))\n".formatted(TextNode.valueOf(expression), expression));
    }
    return script.append("got").toString();
  }

  /** Short only where the time is what ends it: elsewhere a busy machine must not. */
  public Duration limit() {
    return Duration.ofSeconds(
        switch (word()) {
          case "stopped", "bounded", "breaks" -> 1;
          case "ends" -> 5;
          default -> 60;
        });
  }

  /** What is wrong with how it ended; empty where nothing is. */
  public String fault(JsonNode outcome) throws IOException {
    String status = outcome.path("status").asText();
    String type = outcome.path("error").path("type").asText();
    String detail = expectation.substring(word().length()).strip();
    boolean typed = detail.isEmpty() || detail.equals(type);
    boolean asExpected =
        switch (word()) {
          case "answers" ->
              status.equals("ok") && outcome.path("result").equals(JSON.readTree(detail));
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

  /**
   * Whether the call after it must be made to know that the sandbox works. Otherwise the next probe
   * is that call: this one ended as it should, and the next cannot end so where this one broke
   * something.
   */
  public boolean leavesDoubt() {
    return !word().equals("answers") || name.startsWith("tampering/");
  }

  private String word() {
    return expectation.split(" ")[0];
  }
}
