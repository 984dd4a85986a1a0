package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.demo.Fault;
import dev.lookercodemode.sandbox.Attachment;
import dev.lookercodemode.sandbox.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private static final Operation NEWER =
      new Operation(
          "newer_than_ours",
          Verb.GET,
          "/newer",
          "New",
          "Answers what is new.",
          "",
          Operation.Stage.STABLE,
          false,
          List.of(),
          null,
          new Type.Named("User"),
          List.of("application/json"));
  private final CapturedStreams streams = new CapturedStreams();

  private int execute(String... args) {
    return streams.execute(args);
  }

  @Test
  void printsTheVersionOfTheBuild() throws Exception {
    Properties build = new Properties();
    build.load(CommandLineTest.class.getResourceAsStream("/build.properties"));
    assertThat(execute("--version")).isZero();
    assertThat(streams.out().strip()).isEqualTo("looker-code-mode " + build.getProperty("version"));
    assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "run",
        "sandbox",
        "auth",
        "config",
        "audit",
        "demo",
        "prompts",
        "typings",
        "completion"
      })
  void helpsWithExamples(String command) {
    int code = command.isEmpty() ? execute("--help") : execute(command, "--help");
    assertThat(code).isZero();
    assertThat(streams.out()).contains("Usage: looker-code-mode", "Example");
    assertThat(streams.out().lines()).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void printsTypings() {
    assertThat(execute("typings", "--tag", "alert", "--size", "compact")).isZero();
    assertThat(streams.out()).contains("declare function search_alerts(");
    streams.clear();
    assertThat(execute("typings", "--language", "python", "--tag", "Alert")).isZero();
    assertThat(streams.out()).contains("def search_alerts(self");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'swagger':'2.0','paths':{'/b':{'get':{'operationId':'delete'}},"
            + "'/c':{'get':{'operationId':'search'}},"
            + "'/a':{'get':{'operationId':'only_here','responses':{'200':"
            + "{'schema':{'$ref':'#/definitions/Error'}}}}}},'definitions':{'Error':"
            + "{'properties':{'message':{'type':'string','x-looker-nullable':true}}}}}",
        "{'openapi':'3.0.0','paths':{'/a':{'get':{'operationId':'only_here','responses':{'200':"
            + "{'content':{'application/json':{'schema':{'$ref':'#/components/schemas/Error'}}}}}}}},"
            + "'components':{'schemas':{'Error':{'properties':{'message':{'type':'string',"
            + "'nullable':true}}}}}}"
      })
  void printsTheTypingsOfAnotherDocument(String json, @TempDir Path folder) throws Exception {
    Path document = Files.writeString(folder.resolve("api.json"), json.replace('\'', '"'));
    assertThat(execute("typings", "--from", document.toString())).isZero();
    assertThat(streams.out())
        .contains("declare function only_here(): Promise<ApiError>;")
        .contains("interface ApiError {", "message?: string | null;")
        .doesNotContain("search_users", "delete", "search():");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {}                                             | no JSON object with "paths"
          []                                             | no JSON object with "paths"
          openapi: 3.0.0                                 | is not JSON
          {"swagger": "2.0", "paths": {                  | is not JSON
          {"swagger": "1.2", "paths": {}}                | neither OpenAPI 3
          {"swagger": "2.0", "paths": {}}                | has no operations
          {"swagger": "2.0", "paths": {"/a": {"get": {}}}} | GET /a: operationId ''
          """)
  void saysWhatIsWrongWithABrokenDocument(String text, String wrong, @TempDir Path folder)
      throws Exception {
    Path document = Files.writeString(folder.resolve("api.json"), text);
    assertThat(execute("typings", "--from", document.toString())).isEqualTo(2);
    assertThat(streams.err())
        .contains(document + ": ", wrong, "--from takes the JSON of an OpenAPI 3");
    assertThat(streams.out()).isEmpty();
  }

  @Test
  void listsWhatTheDemoServes() {
    assertThat(execute("demo", "--coverage")).isZero();
    assertThat(streams.out())
        .containsPattern("^\\d+ operations: \\d+ stateful, \\d+ generic, \\d+ answer 501")
        .contains("  create_dashboard_render_task", "  create_theme", "  all_integration_hubs");
  }

  @Test
  void saysThatADocumentCannotBeRead(@TempDir Path folder) {
    assertThat(execute("typings", "--from", folder.resolve("no.json").toString())).isEqualTo(2);
    assertThat(streams.err()).contains("no.json does not exist");
    streams.clear();
    assertThat(execute("typings", "--from", folder.toString())).isEqualTo(2);
    assertThat(streams.err()).contains("cannot read " + folder);
  }

  @Test
  void printsTheTypingsOfAnInstancesOwnApi(@TempDir Path folder) throws Exception {
    Path ini = folder.resolve("looker.ini");
    try (DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT)) {
      demo.hooks().addOperation(NEWER, "{}");
      Files.writeString(
          ini,
          "[other]\nbase_url=https://nowhere.invalid\n[mine]\nbase_url=%s\nclient_id=%s\nclient_secret=%s\n"
              .formatted(demo.baseUrl(), demo.clientId(), demo.clientSecret()));
      assertThat(execute("typings", "--instance", "mine", "--config", ini.toString())).isZero();
      assertThat(streams.out()).contains("declare function newer_than_ours(): Promise<User>;");
    }
    streams.clear();
    assertThat(execute("typings", "--instance", "mine", "--config", ini.toString())).isZero();
    assertThat(streams.out()).as("from the disk").contains("newer_than_ours");
    streams.clear();
    assertThat(execute("typings", "--instance", "none", "--config", ini.toString())).isEqualTo(2);
    assertThat(streams.err()).contains("none", "mine");
    assertThat(execute("typings", "--instance", "mine", "--tokens")).isEqualTo(2);
    assertThat(streams.err()).contains("--instance goes neither with --from nor with --tokens");
    assertThat(streams.out()).isEmpty();
  }

  @Test
  void saysThatAnInstanceServesNoDocument(@TempDir Path folder) throws Exception {
    Path ini = folder.resolve("looker.ini");
    try (DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT)) {
      demo.hooks().fault(Fault.status(404).times(10).on("swagger.json"));
      demo.hooks().fault(Fault.status(404).times(10).on("api_spec"));
      Files.writeString(
          ini,
          "[mine]\nbase_url=%s\nclient_id=%s\nclient_secret=%s\n"
              .formatted(demo.baseUrl(), demo.clientId(), demo.clientSecret()));
      assertThat(execute("typings", "--instance", "mine", "--config", ini.toString()))
          .isEqualTo(69);
      assertThat(streams.err()).contains("404").doesNotContain(demo.clientSecret());
      assertThat(streams.out()).isEmpty();
    }
  }

  @Test
  void printsTheTokensOfEachForm() {
    assertThat(execute("typings", "--tokens")).isZero();
    assertThat(streams.out())
        .contains("o200k_base (jtokkit)", "| API document |", "| one MCP tool per operation |")
        .contains("| typings with all types inlined (Cloudflare's style) |", "| signatures only |")
        .contains("| tool run_js_code, compact |", "| tool run_python_code, full |");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "typings --size big",
        "typings --language java",
        "typings --tag Nothing",
        "run --description big"
      })
  void refusesAWrongChoice(String line) {
    assertThat(execute(line.split(" "))).isEqualTo(2);
    assertThat(streams.err()).contains(line.substring(line.lastIndexOf(' ') + 1));
  }

  @Test
  void measuresTheSearch(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("set.tsv"), "who am i\tme\ta\nxyzzy\tme\ta\n");
    assertThat(execute("recall", file.toString())).isZero();
    assertThat(streams.out()).contains("recall@5", "| a | 2 | 0.500 | 0.500 | 0.500 |");
    assertThat(execute("recall", folder.resolve("none.tsv").toString()))
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(streams.err()).contains("does not exist");
  }

  @Test
  void printsACompletionScript() {
    assertThat(execute("completion")).isZero();
    assertThat(streams.out()).contains("complete -F", "sandbox", "--dry-run");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bogus",
        "--bogus",
        "sandbox",
        "sandbox --code 1 --file x",
        "sandbox script.js",
        "sandbox --code 1 -",
        "sandbox --code 1 --language ruby",
        "sandbox --code 1 --language cobol",
        "sandbox --code 1 --timeout 0",
        "sandbox --code 1 --timeout NaN",
        "sandbox --code 1 --timeout soon",
        "sandbox --code 1 --var novalue",
        "sandbox --code 1 --var class=1",
        "sandbox --code 1 --var =1",
        "demo --port abc"
      })
  void refusesAWrongCommandLineWithoutAStackTrace(String line) {
    assertThat(execute(line.split(" "))).isEqualTo(ExitCode.USAGE.number());
    assertThat(streams.out()).isEmpty();
    assertThat(streams.err()).isNotBlank().doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sandbox --file no/such.txt",
        "sandbox --code 1 --vars-file no/such.txt",
        "sandbox --code 1 --var-file a=no/such.txt"
      })
  void saysThatAFileIsMissing(String line) {
    assertThat(execute(line.split(" "))).isEqualTo(ExitCode.USAGE.number());
    assertThat(streams.err()).contains("no/such.txt does not exist");
  }

  @Test
  void refusesAnInstanceThatThereIsNotBeforeTheScriptStarts() {
    assertThat(
            execute("sandbox", "--demo", "--instance", "demo-stagin", "--code", "console.log(7)"))
        .isEqualTo(ExitCode.USAGE.number());
    assertThat(streams.err())
        .contains(
            "there is no instance \"demo-stagin\". Did you mean 'demo-staging'",
            "There are: demo, demo-staging.")
        .doesNotContain("7");
  }

  @Test
  void printsHelpWithoutACommand() {
    assertThat(execute()).isEqualTo(ExitCode.USAGE.number());
    assertThat(streams.err()).contains("Usage:");
  }

  @Test
  void readsVariablesAsJsonWhereTheyAreJson(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("vars.json");
    Files.writeString(file, "{\"rows\":[1.10,null],\"days\":1}");
    ScriptVariables vars = new ScriptVariables(Language.JAVASCRIPT);
    vars.addAll(file);
    vars.add("days=90");
    vars.add("name=Ann Lee");
    vars.add("quoted=\"5\"");
    vars.add("empty=");
    vars.add("equation=a=b");
    vars.add("list=[1, 2]");
    ObjectNode all = new ObjectMapper().createObjectNode();
    vars.values().forEach((name, json) -> all.put(name, json));
    assertThat(all)
        .hasToString(
            "{\"rows\":\"[1.10,null]\",\"days\":\"90\",\"name\":\"\\\"Ann Lee\\\"\",\"quoted\":"
                + "\"\\\"5\\\"\",\"empty\":\"\\\"\\\"\",\"equation\":\"\\\"a=b\\\"\",\"list\":"
                + "\"[1,2]\"}");
  }

  @Test
  void neverOverwritesAFileNorLeavesTheFolder(@TempDir Path folder) throws Exception {
    AttachmentFiles files = new AttachmentFiles(folder.resolve("out"));
    byte[] bytes = {1};
    assertThat(write(files, "a.pdf", bytes)).isEqualTo("a.pdf");
    assertThat(write(files, "a.pdf", bytes)).isEqualTo("a-2.pdf");
    assertThat(write(files, "a.pdf", bytes)).isEqualTo("a-3.pdf");
    assertThat(write(files, "../../etc/passwd", bytes)).isEqualTo("_.._etc_passwd");
    assertThat(write(files, "/abs", bytes)).isEqualTo("_abs");
    assertThat(write(files, "..", bytes)).isEqualTo("attachment");
    assertThat(write(files, ".hidden", bytes)).isEqualTo("hidden");
    assertThat(write(files, "", bytes)).isEqualTo("attachment-2");
    assertThat(write(files, "x".repeat(500) + ".png", bytes)).hasSizeLessThan(130).endsWith(".png");
    // A file's name has at most 255 bytes, and no half of a character.
    String letters = "\uD835\uDC9C".repeat(300);
    assertThat(write(files, letters + "a.png", bytes)).hasSizeLessThan(130).endsWith("a.png");
    assertThat(write(files, letters + "ab.png", bytes)).hasSizeLessThan(130).endsWith("ab.png");
    assertThat(write(files, "\u6F22".repeat(300) + ".png", bytes)).endsWith("\u6F22.png");
    try (var listed = Files.list(folder)) {
      assertThat(listed).containsExactly(folder.resolve("out"));
    }
  }

  private static String write(AttachmentFiles files, String name, byte[] content)
      throws UnavailableException {
    return files.write(new Attachment(name, "a/b", content)).getFileName().toString();
  }
}
