package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.sandbox.Confinement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options by command line, environment and file. */
class ConfigurationTest {
  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private final CapturedStreams streams = new CapturedStreams();
  private String input = "";

  private int execute(String... args) {
    environment.put("LOOKER_CODE_MODE_CONFIG_DIR", folder.toString());
    OptionSources sources = OptionSources.read(environment, args);
    try (Wiring wiring = new Wiring()) {
      wiring.workers(WorkerOptions.early(sources));
      return Commands.execute(streams.streams(input), wiring, sources, args);
    }
  }

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("options.conf"), List.of(lines));
  }

  private JsonNode option(String name) throws IOException {
    streams.clear();
    assertThat(execute("config", "--json")).as(streams.err()).isZero();
    for (JsonNode option : new ObjectMapper().readTree(streams.out()).get("options")) {
      if (option.get("name").asText().equals(name)) {
        return option;
      }
    }
    throw new AssertionError("no option " + name);
  }

  @Test
  void theCommandLineGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    assertThat(option("max-calls"))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"name": "max-calls", "value": "2000", "source": "default", "place": "default",
                     "variable": "LOOKER_CODE_MODE_MAX_CALLS", "default": "2000",
                     "commands": ["run", "sandbox"]}
                    """));
    Path file = file("# calls", "", "max-calls = 3");
    assertThat(option("max-calls").get("source").asText()).isEqualTo("file");
    assertThat(option("max-calls").get("place").asText()).isEqualTo(file + ", line 3");
    String four = "for (let i = 0; i < 4; i++) await me(); return 'made four'";
    assertThat(execute("sandbox", "--demo", "--code", four)).isEqualTo(ExitCode.LIMIT.number());
    assertThat(streams.err()).contains("CallLimit", "the limit is 3");
    environment.put("LOOKER_CODE_MODE_MAX_CALLS", "2");
    assertThat(option("max-calls").get("value").asText()).isEqualTo("2");
    assertThat(option("max-calls").get("source").asText()).isEqualTo("environment");
    streams.clear();
    assertThat(execute("sandbox", "--demo", "--max-calls", "4", "--code", four)).isZero();
    assertThat(streams.out()).contains("made four");
  }

  @Test
  void aFlagThatIsSetByTheEnvironmentStaysSetByTheCommandLineAndCanBeUnset() {
    environment.put("LOOKER_CODE_MODE_DRY_RUN", "true");
    String write = "return (await create_group({name: 'x'})).planned === true";
    assertThat(execute("sandbox", "--demo", "--dry-run", "--code", write)).isZero();
    assertThat(execute("sandbox", "--demo", "--dry-run=false", "--code", write)).isZero();
    assertThat(streams.out().lines()).containsExactly("true", "false");
  }

  @Test
  void namesAnUnknownOptionAndTheNearestAndGoesOn() throws IOException {
    Path file = file("max-call = 3", "wibble = 1", "code = 'x'");
    environment.put("LOOKER_CODE_MODE_MAX_LOG", "1KB");
    environment.put("LOOKER_CODE_MODE_SOMETHING_ELSE", "1");
    environment.put("LOOKER_CODE_MODE_JAVAHOME", "/jdk");
    environment.put("LOOKER_CODE_MODE_CODE", "1");
    environment.put("LOOKER_CODE_MODE_NO_BUILD", "1");
    assertThat(execute("config")).isZero();
    assertThat(streams.err().lines().filter(l -> l.startsWith("looker-code-mode:")))
        .containsExactly(
            "looker-code-mode: "
                + file
                + ", line 1: there is no option max-call; did you mean max-calls? The line is left"
                + " out.",
            "looker-code-mode: "
                + file
                + ", line 2: there is no option wibble. The line is left out.",
            "looker-code-mode: "
                + file
                + ", line 3: code is said on the command line only. The line is left out.",
            "looker-code-mode: the environment's LOOKER_CODE_MODE_CODE does nothing: code is said"
                + " on the command line only; `looker-code-mode config --json` has those there"
                + " are.",
            "looker-code-mode: the environment's LOOKER_CODE_MODE_JAVAHOME is no option; did you"
                + " mean LOOKER_CODE_MODE_JAVA_HOME?",
            "looker-code-mode: the environment's LOOKER_CODE_MODE_MAX_LOG is no option; did you"
                + " mean LOOKER_CODE_MODE_MAX_LOGS?",
            "looker-code-mode: the environment's LOOKER_CODE_MODE_SOMETHING_ELSE is no option;"
                + " `looker-code-mode config --json` has those there are.");
    String warnings = streams.err();
    streams.clear();
    execute("sandbox");
    assertThat(streams.err()).startsWith(warnings).contains("give the script once");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          max-calls 5            | line 1: write name = value, e.g. max-calls = 500
          max-calls = 5;max-calls=6 | line 2: max-calls is there twice
          max-calls = many       | 'many' is not an int (set by
          max-cpu = soon         | 'soon' is not a time; write seconds
          max-code = big         | 'big' is not a size; write a number of bytes
          max-in-flight = 65     | --max-in-flight must be from 1 to 64, not 65 (set by
          max-cpu = 0.5          | --max-cpu must be from 1 to 86400 seconds, not 0.5 s (set by
          max-shown = 10         | --max-shown must be from 1KB to 16MB, not 10 (set by
          timeout = 2h           | --timeout must be from 1 to 3600 seconds, not 7200 s (set by
          js-heap = 1MB          | --js-heap must be from 64MB to 64GB, not 1MB (set by
          """)
  void refusesWhatCannotBeMeant(String lines, String message) throws IOException {
    Path file = file(lines.split(";"));
    assertThat(execute("sandbox", "--demo", "--code", "1")).isEqualTo(ExitCode.USAGE.number());
    assertThat(streams.err()).contains(message, file.toString());
    streams.clear();
    assertThat(execute("config")).isEqualTo(ExitCode.USAGE.number());
    assertThat(streams.err()).contains(message, file.toString());
  }

  @Test
  void aFileThatIsNamedMustBeThere() {
    Path missing = folder.resolve("missing.conf");
    assertThat(execute("run", "--options", missing.toString())).isEqualTo(ExitCode.USAGE.number());
    assertThat(streams.err()).contains(missing + " does not exist", "config --init");
  }

  @Test
  void writesAFileOfCommentsThatHoldWhenTheyAreUncommented() throws IOException {
    Path mine = folder.resolve("deep/er/mine.conf");
    environment.put("LOOKER_CODE_MODE_OPTIONS", mine.toString());
    assertThat(execute("config", "--init")).isZero();
    assertThat(streams.out()).contains("wrote " + mine);
    assertThat(Files.readAllLines(mine)).allMatch(l -> l.isEmpty() || l.startsWith("#"));
    assertThat(execute("config", "--init")).isEqualTo(ExitCode.UNAVAILABLE.number());
    assertThat(streams.err()).contains("there is a file of this name");
    List<String> entries =
        Files.readAllLines(mine).stream()
            .filter(l -> l.matches("# [a-z-]+ = .+"))
            .map(l -> l.substring(2))
            .toList();
    assertThat(entries).contains("max-calls = 2000", "demo = false").hasSizeGreaterThan(15);
    Files.write(mine, entries);
    assertThat(option("max-calls").get("source").asText()).isEqualTo("file");
  }

  @Test
  void theServerTellsItsClientOfItsLimits() throws IOException {
    file("timeout = 90", "max-timeout = 10m", "no-python = true");
    input =
        """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
        {"jsonrpc":"2.0","method":"notifications/initialized"}
        {"jsonrpc":"2.0","id":2,"method":"tools/list"}
        """;
    assertThat(execute("run", "--demo")).as(streams.err()).isZero();
    JsonNode tools =
        new ObjectMapper()
            .readTree(streams.out().lines().toList().get(1))
            .path("result")
            .path("tools");
    assertThat(tools).hasSize(1);
    JsonNode timeout = tools.get(0).at("/inputSchema/properties/timeout_seconds");
    assertThat(timeout.get("default").asInt()).isEqualTo(90);
    assertThat(timeout.get("maximum").asInt()).isEqualTo(600);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOOKER_CODE_MODE_WRITES  | ${WRITES}      | run --demo             |"
            + " LOOKER_CODE_MODE_WRITES is literally ${WRITES}: the client did not put the"
            + " variable's value there. Set WRITES where",
        "LOOKER_CODE_MODE_DENY    | ${env:NO-GO}   | sandbox --demo --code 1 | Set NO-GO where",
        "OTHER                    | ${OTHER}       | run --config ${INI}     | --config is"
            + " literally",
        "OTHER                    | 1              | run --writes=${W:-deny} | Set W where",
        "OTHER                    | 1              | run ${EXTRA}            | the argument is",
      })
  void aValueThatIsStillTheNameOfAVariableIsRefused(
      String variable, String value, String line, String message) {
    environment.put(variable, value);
    assertThat(execute(line.split(" "))).isEqualTo(ExitCode.USAGE.number());
    assertThat(streams.err()).contains(message);
    assertThat(
            RunArguments.parse(OptionSources.read(environment, line.split(" ")), line.split(" ")))
        .as("the long way has the message")
        .isNull();
  }

  @Test
  void soIsOneOfTheFileButNotWhatAScriptSays() throws IOException {
    Path file = file("", "writes = ${WRITES}");
    assertThat(execute("sandbox", "--demo", "--code", "1")).isEqualTo(ExitCode.USAGE.number());
    assertThat(streams.err()).contains(file + ", line 2: writes is literally ${WRITES}");
    file("# nothing");
    assertThat(execute("sandbox", "--demo", "--code", "${a}", "--language", "python"))
        .isEqualTo(ExitCode.SCRIPT_FAILED.number());
  }

  @Test
  void severalPatternsAreSeparatedByCommasWhereverTheyStand() throws Exception {
    String script = "await sdk.all_groups()";
    String denied = "all_groups: this method is refused (--deny all_groups)";
    file("deny = delete_*, all_groups");
    assertThat(execute("sandbox", "--demo", "--code", script)).isEqualTo(1);
    assertThat(streams.err()).contains(denied);
    assertThat(option("deny").get("separator").asText()).isEqualTo(",");
    assertThat(option("writes").has("separator")).isFalse();
    streams.clear();
    assertThat(execute("config")).isZero();
    assertThat(streams.out())
        .contains(
            "deny               delete_*, all_groups", "several, separated by commas: allow, deny");
    environment.put("LOOKER_CODE_MODE_DENY", "delete_* ,all_groups");
    file("# nothing");
    streams.clear();
    assertThat(execute("sandbox", "--demo", "--code", script)).isEqualTo(1);
    assertThat(streams.err()).contains(denied);
    environment.remove("LOOKER_CODE_MODE_DENY");
    for (String[] options :
        List.of(
            new String[] {"--deny=delete_*, all_groups"},
            new String[] {"--deny=delete_*", "--deny=all_groups"})) {
      List<String> line = new ArrayList<>(List.of("sandbox", "--demo", "--code", script));
      line.addAll(List.of(options));
      streams.clear();
      assertThat(execute(line.toArray(String[]::new))).isEqualTo(1);
      assertThat(streams.err()).contains(denied);
    }
  }

  @Test
  void aServerThatNamesWhatThereIsNotStartsAndSaysSoAtOnce() throws Exception {
    Path ini = folder.resolve("looker.ini");
    Files.writeString(ini, "[production]\nbase_url=http://127.0.0.1:9\n[staging]\n");
    assertThat(execute("run", "--config", ini.toString(), "--section", "prodution")).isZero();
    String said =
        "looker-code-mode: no instance yet, it is looked for again at each run: "
            + ini
            + " has no section [prodution]. Did you mean 'production'? It has: production, staging";
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!streams.err().contains(said)) {
      assertThat(System.nanoTime()).as(streams.err()).isLessThan(end);
      Thread.sleep(5);
    }
  }

  @Test
  void workersStartWithTheHeapThatIsSet() throws IOException {
    String[] args = {"sandbox", "--js-heap=96MB"};
    environment.put("LOOKER_CODE_MODE_PYTHON_HEAP", "300MB");
    environment.put("LOOKER_CODE_MODE_MAX_RUNS", "3");
    environment.put("LOOKER_CODE_MODE_CONFINEMENT", "require");
    assertThat(WorkerOptions.early(OptionSources.read(environment, args)))
        .isEqualTo(new WorkerOptions(96, 300, 3, Confinement.REQUIRE));
    String bomb = "const a = []; for (;;) a.push('x'.repeat(1000) + a.length)";
    assertThat(execute("sandbox", "--demo", "--js-heap=64MB", "--code", bomb))
        .isEqualTo(ExitCode.LIMIT.number());
    assertThat(streams.err()).contains("MemoryLimit");
  }
}
