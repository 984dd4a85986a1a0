package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.demo.RecordedRequest;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agent at work on two demo instances: it asks the MCP server for a workflow's prompt and runs
 * the script that stands in it, all over the protocol.
 */
final class WorkflowDesk implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern VARS = Pattern.compile("(?s)```json\\n(.*?)\\n```");

  /** Where a plan that is too long to be shown can be read whole. */
  private static final Pattern WHOLE_PLAN =
      Pattern.compile("writes; read all of them at (\\S+)\\.");

  /** What is posted, and yet changes nothing that anybody keeps. */
  private static final Set<String> READING =
      Set.of(
          "login",
          "logout",
          "create_query",
          "run_inline_query",
          "create_dashboard_render_task",
          "create_merge_query");

  final DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT);
  final DemoInstance staging = DemoInstance.start(DemoSettings.STAGING);
  private final LookerInstance here = connect(demo);
  private final LookerInstance there = connect(staging);
  private final WorkerSandbox sandbox =
      new WorkerSandbox(
          WorkerCommand.ofInstallation(Language.JAVASCRIPT),
          WorkerCommand.ofInstallation(Language.PYTHON));
  private final TestClient client;
  private final Map<DemoInstance, Integer> forgotten = new java.util.HashMap<>();
  private int lastId;

  WorkflowDesk() throws IOException {
    BoundLooker looker =
        new BoundLooker(
            new BoundLooker.InstanceSource() {
              @Override
              public LookerInstance instance() {
                return here;
              }

              @Override
              public LookerInstance instance(String name) throws LookerSettingsException {
                return switch (name) {
                  case "demo" -> here;
                  case "demo-staging" -> there;
                  default -> throw new LookerSettingsException("there is no instance " + name);
                };
              }

              @Override
              public List<String> names() {
                return List.of("demo", "demo-staging");
              }
            });
    client =
        new TestClient(new RunService(sandbox, looker), EnumSet.allOf(Language.class))
            .initialized();
  }

  static WorkflowDesk open() {
    try {
      return new WorkflowDesk();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LookerInstance connect(DemoInstance demo) {
    return new LookerInstance(
        LookerSettings.of(
                demo.baseUrl(),
                new ApiKey(demo.clientId(), new Secret(demo.clientSecret())),
                "test")
            .withTimeout(Duration.ofSeconds(30)));
  }

  /** Brings back the data of the start. */
  void reset() {
    demo.hooks().reset();
    staging.hooks().reset();
    forgotten.clear();
  }

  /** What a run of a tool gave: the document, and all content blocks. */
  record Ran(JsonNode document, JsonNode content) {
    JsonNode result() {
      return document.path("result");
    }

    /** The methods of the planned writes, sorted. */
    List<String> plan() {
      return document
          .path("plan")
          .valueStream()
          .map(p -> p.path("method").asText())
          .sorted()
          .toList();
    }
  }

  /** Sends a request and answers its result; the server's own messages in between are left. */
  JsonNode ask(String method, Object params) throws IOException {
    JsonNode answer = exchange(method, params);
    assertThat(answer.has("result")).as(answer.toString()).isTrue();
    return answer.path("result");
  }

  /** Sends a request that is refused, and answers the error. */
  JsonNode refused(String method, Object params) throws IOException {
    JsonNode answer = exchange(method, params);
    assertThat(answer.has("error")).as(answer.toString()).isTrue();
    return answer.path("error");
  }

  private JsonNode exchange(String method, Object params) throws IOException {
    int id = ++lastId;
    ObjectNode request = JSON.createObjectNode().put("jsonrpc", "2.0").put("id", id);
    request.put("method", method).set("params", JSON.valueToTree(params));
    client.send(request.toString());
    while (true) {
      JsonNode answer = client.receive();
      if (answer.path("id").asInt() == id) {
        return answer;
      }
    }
  }

  /** The text of a workflow's prompt with these arguments. */
  String prompt(String name, Map<String, String> arguments) throws IOException {
    JsonNode result = ask("prompts/get", Map.of("name", name, "arguments", arguments));
    return result.path("messages").path(0).path("content").path("text").asText();
  }

  /** Gets a workflow's prompt and runs the script in it, with the variables in it. */
  Ran run(String name, Language language, Map<String, String> arguments, boolean dryRun)
      throws IOException {
    Ran ran = attempt(name, language, arguments, dryRun);
    assertThat(ran.document().path("status").asText()).as(ran.content().toString()).isEqualTo("ok");
    return ran;
  }

  /** Runs a workflow that must end with an error of this text. */
  void fail(String name, Language language, Map<String, String> arguments, String message)
      throws IOException {
    JsonNode document = attempt(name, language, arguments, false).document();
    assertThat(document.path("error").path("message").asText()).contains(message);
  }

  private Ran attempt(String name, Language language, Map<String, String> arguments, boolean dryRun)
      throws IOException {
    boolean js = language == Language.JAVASCRIPT;
    Map<String, String> all = new java.util.TreeMap<>(arguments);
    all.put("language", js ? "js" : "python");
    String text = prompt(name, all);
    Matcher vars = VARS.matcher(text);
    assertThat(vars.find()).isTrue();
    String fence = js ? "\n```js\n" : "\n```python\n";
    String code = text.substring(text.indexOf(fence) + fence.length(), text.lastIndexOf("```"));
    return call(
        js ? "run_js_code" : "run_python_code",
        Map.of("code", code, "vars", JSON.readTree(vars.group(1)), "dry_run", dryRun));
  }

  private Ran call(String tool, Map<String, Object> arguments) throws IOException {
    JsonNode result = ask("tools/call", Map.of("name", tool, "arguments", arguments));
    JsonNode document = result.path("structuredContent");
    Matcher whole = WHOLE_PLAN.matcher(document.path("note").asText());
    if (whole.find()) {
      JsonNode read = ask("resources/read", Map.of("uri", whole.group(1)));
      String plan = read.path("contents").path(0).path("text").asText();
      ((ObjectNode) document).set("plan", JSON.readTree(plan));
    }
    return new Ran(document, result.path("content"));
  }

  /** Leaves the requests so far out of {@link #writes}. */
  void forget() {
    for (DemoInstance d : List.of(demo, staging)) {
      forgotten.put(d, d.hooks().requests().size());
    }
  }

  /** The writes that the instances had to carry out. */
  List<String> writes() {
    return java.util.stream.Stream.of(demo, staging)
        .flatMap(d -> d.hooks().requests().stream().skip(forgotten.getOrDefault(d, 0)))
        .filter(r -> !r.method().equals("GET"))
        .map(RecordedRequest::operation)
        .filter(o -> o == null || !READING.contains(o))
        .map(String::valueOf)
        .sorted()
        .toList();
  }

  @Override
  public void close() throws IOException {
    client.close();
    sandbox.close();
    here.close();
    there.close();
    demo.close();
    staging.close();
  }
}
