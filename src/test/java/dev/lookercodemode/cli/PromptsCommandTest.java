package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.prompts.Prompt;
import dev.lookercodemode.prompts.Prompts;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workflows from the command line. */
class PromptsCommandTest {
  private static final String COUNT =
      """
      ---
      name: count-folders
      title: Count
      description: Counts folders.
      arguments:
        - name: times
          type: number
          default: 1
          description: How often.
        - name: text
          description: Anything.
      ---
      Count {{times}} times.
      ```js
      const { times = 1, text } = vars;
      await sdk.create_group({ name: 'Counted' });
      return [times + 1, text, (await sdk.all_folders({ fields: 'id' })).length > 3];
      ```
      ```python
      sdk.create_group({"name": "Counted"})
      return [vars.get("times", 1) + 1, vars.get("text"), len(sdk.all_folders(fields="id")) > 3]
      ```
      """;

  private final CapturedStreams streams = new CapturedStreams();

  private int execute(String... args) {
    return streams.execute(args);
  }

  @Test
  void listsAll() {
    assertThat(execute("prompts")).isZero();
    assertThat(streams.out().lines().filter(l -> !l.startsWith(" ")).map(l -> l.split(":", 2)[0]))
        .containsExactlyElementsOf(Prompts.all().stream().map(Prompt::name).toList())
        .hasSize(8);
    assertThat(streams.out()).contains("    days (90): ", "    csv (required): ");
  }

  @Test
  void printsOneAsItStands() throws Exception {
    assertThat(execute("prompts", "onboard-users")).isZero();
    assertThat(streams.out()).isEqualTo(Files.readString(Path.of("prompts/onboard-users.md")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"prompts onboard", "sandbox --demo --prompt onboard"})
  void namesThoseThatThereAre(String line) {
    assertThat(execute(line.split(" "))).isEqualTo(2);
    assertThat(streams.err()).contains("no prompt onboard; there are archive-content, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"js", "python"})
  void runsTheScriptOfOne(String language, @TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("count.md"), COUNT);
    Path note = Files.writeString(folder.resolve("note.txt"), "12");
    int code =
        execute(
            "sandbox",
            "--demo",
            "--dry-run",
            "--language",
            language,
            "--prompt",
            file.toString(),
            "--var",
            "times=2",
            "--var-file",
            "text=" + note);
    assertThat(code).as(streams.err()).isZero();
    assertThat(streams.out().strip()).as("a text stays one").isEqualTo("[3,\"12\",true]");
    assertThat(streams.err()).contains("Dry run", "POST /groups  create_group");
  }

  @Test
  void saysWhatIsWrongWithAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("x.md"), COUNT.replace("type:", "typ:"));
    assertThat(execute("prompts", file.toString())).isEqualTo(2);
    assertThat(streams.err()).contains("x.md, line 7: an argument has no member typ; it has");
    assertThat(execute("prompts", folder.resolve("no.md").toString())).isEqualTo(2);
  }

  @Test
  void saysWhichVariablesItTakes() {
    assertThat(execute("sandbox", "--demo", "--prompt", "onboard-users")).isEqualTo(2);
    assertThat(streams.err()).contains("onboard-users needs csv: ");
    assertThat(execute("sandbox", "--demo", "--prompt", "archive-content", "--var", "days=x"))
        .isEqualTo(2);
    assertThat(streams.err()).contains("days must be a number, not 'x'");
    assertThat(execute("sandbox", "--demo", "--prompt", "archive-content", "--code", "1"))
        .isEqualTo(2);
    assertThat(streams.err()).contains("give the script once");
  }
}
