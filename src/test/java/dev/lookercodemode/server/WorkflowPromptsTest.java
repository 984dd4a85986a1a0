package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.prompts.Prompt;
import dev.lookercodemode.prompts.Prompts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workflows as a client of the protocol sees them. */
class WorkflowPromptsTest {
  private static WorkflowDesk desk;

  @BeforeAll
  static void start() throws IOException {
    desk = new WorkflowDesk();
  }

  @AfterAll
  static void stop() throws IOException {
    desk.close();
  }

  @Test
  void areListedWithTheirArguments() throws IOException {
    JsonNode prompts = desk.ask("prompts/list", Map.of()).path("prompts");
    assertThat(prompts.findValuesAsText("title")).hasSize(Prompts.all().size());
    JsonNode archive =
        prompts
            .valueStream()
            .filter(p -> p.path("name").asText().equals("archive-content"))
            .findFirst()
            .orElseThrow();
    assertThat(archive.path("arguments").valueStream().map(a -> a.path("name").asText()))
        .containsExactly("days", "folder", "language");
    assertThat(archive.path("arguments").path(0).path("description").asText())
        .endsWith("Default: 90.");
    assertThat(archive.path("arguments").path(0).path("required").asBoolean()).isFalse();
  }

  @Test
  void aPromptHasTheArgumentsInItsTextAndItsVariables() throws IOException {
    String text = desk.prompt("archive-content", Map.of("days", "30"));
    assertThat(text)
        .contains("# Archive unused content", "opened for 30 days", "folder \"Archive\"")
        .contains("`run_js_code`", "{\n  \"days\" : 30\n}", "```js\nconst {")
        .doesNotContain("```python");
    assertThat(desk.prompt("archive-content", Map.of("language", "python")))
        .contains("`run_python_code`", "```python\nfrom datetime")
        .doesNotContain("```js\n");
  }

  @Test
  void whatDoesNotFitIsRefused() throws IOException {
    assertRefused("archive-content", Map.of("days", "ten"), "days must be a number");
    assertRefused("archive-content", Map.of("day", "1"), "it has days, folder");
    assertRefused("archive-content", Map.of("language", "perl"), "js or python");
    assertRefused("onboard-users", Map.of(), "onboard-users needs csv");
  }

  private static void assertRefused(String name, Map<String, String> arguments, String why)
      throws IOException {
    JsonNode error = desk.refused("prompts/get", Map.of("name", name, "arguments", arguments));
    assertThat(error.path("code").asInt()).isEqualTo(-32602);
    assertThat(error.path("message").asText()).contains(why);
  }

  private static List<String> completed(String prompt, String argument, String value)
      throws IOException {
    JsonNode result =
        desk.ask(
            "completion/complete",
            Map.of(
                "ref",
                Map.of("type", "ref/prompt", "name", prompt),
                "argument",
                Map.of("name", argument, "value", value)));
    return result.path("completion").path("values").valueStream().map(JsonNode::asText).toList();
  }

  @Test
  void argumentsAreCompletedFromTheInstance() throws IOException {
    assertThat(completed("archive-content", "folder", "mark")).containsExactly("Marketing");
    assertThat(completed("onboard-users", "role", "")).contains("Developer", "User", "Viewer");
    assertThat(completed("onboard-users", "language", "p")).containsExactly("python");
    assertThat(completed("archive-content", "days", "1")).isEmpty();
  }

  @Test
  void everyPromptCanBeHadWithItsRequiredArgumentsAlone() throws IOException {
    for (Prompt prompt : Prompts.all()) {
      Map<String, String> required = new java.util.HashMap<>();
      prompt.arguments().stream()
          .filter(dev.lookercodemode.prompts.PromptArgument::required)
          .forEach(a -> required.put(a.name(), "x"));
      assertThat(desk.prompt(prompt.name(), required))
          .contains(prompt.title())
          .doesNotContain("{{");
    }
  }
}
