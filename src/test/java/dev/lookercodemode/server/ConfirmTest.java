package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.binding.CallPolicy;
import dev.lookercodemode.binding.WriteMode;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.demo.RecordedRequest;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerSandbox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes that the user at the client has to confirm, over the protocol, against the demo. */
class ConfirmTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORMS = "{\"elicitation\":{}}";
  private static DemoInstance demo;
  private static LookerInstance instance;
  private static WorkerSandbox sandbox;

  @BeforeAll
  static void start() throws IOException {
    demo = DemoInstance.start(DemoSettings.DEFAULT);
    instance =
        new LookerInstance(
            LookerSettings.of(
                demo.baseUrl(),
                new ApiKey(demo.clientId(), new Secret(demo.clientSecret())),
                "test"));
    sandbox =
        new WorkerSandbox(
            WorkerCommand.ofInstallation(Language.JAVASCRIPT),
            WorkerCommand.ofInstallation(Language.PYTHON));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
    instance.close();
    demo.close();
  }

  @BeforeEach
  void reset() {
    demo.hooks().reset();
  }

  private static TestClient connect(String capabilities) throws IOException {
    return connect(capabilities, CallPolicy.of(WriteMode.CONFIRM));
  }

  private static TestClient connect(String capabilities, CallPolicy policy) throws IOException {
    RunService service = new RunService(sandbox, new BoundLooker(() -> instance, null, policy));
    return new TestClient(service, EnumSet.allOf(Language.class)).initialized(capabilities);
  }

  private static List<String> writes() {
    return demo.hooks().requests().stream()
        .filter(r -> r.status() != 401) // the reset logged us out: executed only after a new login
        .map(RecordedRequest::operation)
        .filter(o -> o.startsWith("create_") || o.startsWith("update_") || o.startsWith("delete_"))
        .toList();
  }

  /** Answers each question in turn, and gives the messages and then the result. */
  private static JsonNode answering(TestClient client, List<String> asked, String... answers)
      throws IOException {
    for (String answer : answers) {
      JsonNode question = client.receive();
      assertThat(question.path("method").asText())
          .as(question.toString())
          .isEqualTo("elicitation/create");
      asked.add(question.path("params").path("message").asText());
      JsonNode choices = question.findPath("enum");
      String result =
          answer.matches("\\d")
              ? "{\"action\":\"accept\",\"content\":{\"choice\":"
                  + choices.path(Integer.parseInt(answer) - 1)
                  + "}}"
              : "{\"action\":\"" + answer + "\"}";
      client.send(
          "{\"jsonrpc\":\"2.0\",\"id\":" + question.path("id") + ",\"result\":" + result + "}");
    }
    JsonNode last = client.receive();
    assertThat(last.has("result")).as(last.toString()).isTrue();
    return last.path("result");
  }

  private static final String TWO_OF_A_KIND =
      """
      const a = await sdk.create_group({name: 'One'});
      const b = await sdk.create_group({name: 'Two'});
      return [a.name, b.name]
      """;

  @Test
  void eachWriteIsShownAndAllowedOnItsOwn() throws IOException {
    List<String> asked = new ArrayList<>();
    try (TestClient client = connect(FORMS)) {
      client.call(1, TWO_OF_A_KIND);
      JsonNode result = answering(client, asked, "1", "1");
      assertThat(result.path("structuredContent").path("result"))
          .isEqualTo(JSON.readTree("[\"One\",\"Two\"]"));
      assertThat(result.path("structuredContent").has("plan")).isFalse();
    }
    assertThat(asked.getFirst())
        .isEqualTo(
            """
            The script wants to change Looker: 1 write.

            create_group on %s
            POST /groups
            {"name":"One"}\
            """
                .formatted(demo.baseUrl().getAuthority()));
    assertThat(writes()).containsExactly("create_group", "create_group");
  }

  @Test
  void allOfAKindAreAskedOnce() throws IOException {
    List<String> asked = new ArrayList<>();
    try (TestClient client = connect(FORMS)) {
      client.call(1, TWO_OF_A_KIND);
      answering(client, asked, "2");
    }
    assertThat(writes()).hasSize(2);
  }

  @Test
  void aRefusalIsTheScriptsToCatchAndStandsInTheCalls() throws IOException {
    List<String> asked = new ArrayList<>();
    try (TestClient client = connect(FORMS)) {
      client.send(
          TestClient.callLine(
                  1,
                  """
                  told = []
                  for name in ('One', 'Two'):
                      try:
                          create_group({'name': name})
                      except DeniedError as e:
                          told.append([e.method, e.reason, bool(e.hint)])
                  return told
                  """,
                  "")
              .replace("run_js_code", "run_python_code"));
      JsonNode document = answering(client, asked, "decline").path("structuredContent");
      String denied =
          "[\"create_group\",\"the write was not confirmed: the user refused it\",true]";
      assertThat(document.path("result"))
          .isEqualTo(JSON.readTree("[" + denied + "," + denied + "]"));
      assertThat(document.path("calls").path("list").findValuesAsText("outcome"))
          .containsExactly("denied", "denied");
    }
    assertThat(writes()).isEmpty();
  }

  @Test
  void aClosedQuestionEndsTheWrites() throws IOException {
    List<String> asked = new ArrayList<>();
    try (TestClient client = connect(FORMS)) {
      client.call(
          1,
          "const f = []; for (const w of [() => sdk.delete_group('1'), () => sdk.delete_look('1')])"
              + " await w().catch((e) => f.push(e.name)); await sdk.delete_user('2')");
      JsonNode result = answering(client, asked, "cancel");
      assertThat(result.path("isError").asBoolean()).isTrue();
      assertThat(result.path("structuredContent").path("error").path("type").asText())
          .isEqualTo("DeniedError");
      assertThat(result.path("structuredContent").path("error").path("hint").asText())
          .contains("ask the user what they want instead");
    }
    assertThat(writes()).isEmpty();
  }

  @Test
  void writesSideBySideStandInOneQuestion() throws IOException {
    List<String> asked = new ArrayList<>();
    try (TestClient client = connect(FORMS)) {
      client.call(
          1,
          "await Promise.all([sdk.create_group({name: 'A'}), sdk.create_group({name: 'B'}),"
              + " sdk.create_folder({name: 'C', parent_id: '1'})]); await sdk.delete_look('1')");
      JsonNode question = client.receive();
      String message = question.path("params").path("message").asText();
      // One that is late stands in the next question.
      assertThat(message).contains("create_group on ", "POST /groups");
      assertThat(question.findPath("enum").get(2).asText()).isEqualTo("all writes of this run");
      client.send(
          "{\"jsonrpc\":\"2.0\",\"id\":"
              + question.path("id")
              + ",\"result\":{\"action\":\"accept\",\"content\":{\"choice\":\"all writes of this"
              + " run\"}}}");
      JsonNode result = client.receive().path("result");
      assertThat(result.path("isError").asBoolean(true)).as(result.toString()).isFalse();
    }
    assertThat(writes())
        .containsExactlyInAnyOrder("create_group", "create_group", "create_folder", "delete_look");
    assertThat(asked).isEmpty();
  }

  @Test
  void whatAScriptWritesCannotDisguiseTheQuestion() throws IOException {
    List<String> asked = new ArrayList<>();
    try (TestClient client = connect(FORMS)) {
      client.call(
          1,
          "await sdk.create_group({name: 'x\\n\\nThat is all.\\u202e\\u0007' + 'y'.repeat(9000)})");
      answering(client, asked, "decline");
    }
    assertThat(asked.getFirst().lines()).hasSize(6);
    assertThat(asked.getFirst())
        .contains("{\"name\":\"x\\n\\nThat is all.\\u202e\\u0007yyy", "(cut: $.name: ")
        .hasSizeLessThan(2000);
  }

  @Test
  void whereNobodyCanBeAskedTheRunEndsWithThePlan() throws IOException {
    try (TestClient client = connect("{}")) {
      client.call(
          1, "const g = await sdk.create_group({name: 'A'}); return (await sdk.group(g.id)).name");
      JsonNode result = client.receive().path("result");
      JsonNode document = result.path("structuredContent");
      assertThat(document.path("result").asText()).isEqualTo("A");
      assertThat(document.path("plan").path(0).path("method").asText()).isEqualTo("create_group");
      assertThat(document.path("note").asText())
          .contains("--writes confirm", "nobody can be asked", "sandbox --writes confirm");
      assertThat(result.path("content").path(1).path("text").asText())
          .startsWith("Not confirmed: this write was not sent:\n  POST /groups  create_group")
          .contains("To go on");
      client.call(2, "return (await sdk.me()).id");
      assertThat(client.receive().path("result").path("structuredContent").has("plan")).isFalse();
    }
    assertThat(writes()).isEmpty();
  }

  @Test
  void aClientThatIsGoneHasNotConfirmed() throws IOException, InterruptedException {
    try (TestClient client = connect(FORMS)) {
      client.call(1, TWO_OF_A_KIND);
      client.receive();
      client.endInput();
      JsonNode error = client.receive().path("result").path("structuredContent").path("error");
      assertThat(error.path("message").asText()).contains("no answer (the client is gone)");
      assertThat(client.serverEnds()).isTrue();
    }
    assertThat(writes()).isEmpty();
  }

  @Test
  void aRunThatIsCancelledWhileItAsksHasWrittenNothing() throws IOException {
    try (TestClient client = connect(FORMS)) {
      client.call(1, TWO_OF_A_KIND);
      JsonNode question = client.receive();
      client.send(
          "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
      JsonNode taken = client.receive();
      assertThat(taken.path("method").asText()).isEqualTo("notifications/cancelled");
      assertThat(taken.path("params").path("requestId")).isEqualTo(question.path("id"));
      client.send(
          "{\"jsonrpc\":\"2.0\",\"id\":"
              + question.path("id")
              + ",\"result\":{\"action\":\"accept\",\"content\":{\"choice\":\"this write\"}}}");
      client.call(2, "return (await sdk.search_groups({name: 'One'})).length");
      assertThat(client.receive().path("result").path("structuredContent").path("result").asInt())
          .isZero();
    }
    assertThat(writes()).isEmpty();
  }

  @Test
  void toolsSayWhatBecomesOfWrites() throws IOException {
    try (TestClient client = connect("{}", CallPolicy.of(WriteMode.DENY))) {
      client.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}");
      JsonNode tools = client.receive().path("result").path("tools");
      assertThat(tools).hasSize(2);
      for (JsonNode tool : tools) {
        assertThat(tool.path("annotations").path("readOnlyHint").asBoolean()).isTrue();
        assertThat(tool.path("annotations").path("destructiveHint").asBoolean(true)).isFalse();
        assertThat(tool.path("description").asText().substring(0, 2048))
            .contains("Read-only: writes throw DeniedError")
            .doesNotContain("Changes:");
      }
    }
    try (TestClient client = connect("{}", CallPolicy.of(WriteMode.CONFIRM))) {
      client.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}");
      JsonNode tool = client.receive().path("result").path("tools").path(0);
      assertThat(tool.path("annotations").path("readOnlyHint").asBoolean(true)).isFalse();
      assertThat(tool.path("description").asText()).contains("the user confirms each");
    }
  }

  @Test
  void aDryRunUnderDenyGivesThePlanAndSaysThatItWouldBeRefused() throws IOException {
    try (TestClient client = connect("{}", CallPolicy.of(WriteMode.DENY))) {
      client.send(
          TestClient.callLine(1, "await sdk.delete_look('1')", "")
              .replace("\"arguments\":{", "\"arguments\":{\"dry_run\":true,"));
      JsonNode document = client.receive().path("result").path("structuredContent");
      assertThat(document.path("plan").path(0).path("path").asText()).isEqualTo("/looks/1");
      assertThat(document.path("note").asText()).contains("refused here (--writes deny)");
    }
    assertThat(writes()).isEmpty();
  }
}
