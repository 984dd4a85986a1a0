package dev.lookercodemode.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptReaderTest {
  private static final String FILE =
      """
      ---
      name: count-users
      title: Count users
      description: "Counts: users"
      arguments:
        - name: days
          type: number
          default: 90
          description: How many days.
        - name: who
          required: true
          complete: search_users.email
          description: Whose.
        - name: how
          values: fast, slow
          description: How.
      ---
      Count for {{days}} days of {{ who }}, {{how}}.

      ```js
      return 1
      ```

      ```python
      1
      ```
      """;

  @Test
  void readsHeadInstructionsAndScripts() throws Exception {
    Prompt prompt = PromptReader.read("x.md", FILE);
    assertThat(prompt.name()).isEqualTo("count-users");
    assertThat(prompt.description()).isEqualTo("Counts: users");
    assertThat(prompt.instructions()).isEqualTo("Count for {{days}} days of {{ who }}, {{how}}.");
    assertThat(prompt.javaScript()).isEqualTo("return 1\n");
    assertThat(prompt.python()).isEqualTo("1\n");
    assertThat(prompt.arguments())
        .containsExactly(
            new PromptArgument(
                "days", "How many days.", PromptArgument.Type.NUMBER, false, "90", null),
            new PromptArgument(
                "who",
                "Whose.",
                PromptArgument.Type.TEXT,
                true,
                null,
                new PromptArgument.Listed("search_users", "email")),
            new PromptArgument(
                "how",
                "How.",
                PromptArgument.Type.TEXT,
                false,
                null,
                new PromptArgument.Values(List.of("fast", "slow"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ---$                    | title: x                  | line 1  | must begin with a line ---
          title: Count users      | title Count               | line 3  | 'title Count' is no line of a head
          name: count-users       | name: Count Users         | line 2  | lower case letters and hyphens, not 'Count Users'
          name: count-users       | nam: count-users          | line 2  | the head has no member nam
          title: Count users      | title:                    | line 1  | title: is missing or empty
          type: number            | type: integer             | line 7  | a type is text, number, boolean or list
          required: true          | required: yes             | line 11 | required is true or false
          complete: search_users.email | complete: users      | line 12 | METHOD.FIELD
          - name: how             | - name: days              | line 14 | there is an argument days already
          type: number            | default: 1                | line 8  | default is given twice
          {{days}}                | {{day}}                   | x.md    | {{day}} is no argument; there are days, how, who
          ```python               | ```py                     | x.md    | a script is missing
          ```python               | ```js                     | line 24 | there is a second script
          arguments:              | inputs:                   | line 6  | below arguments: is indented
          """)
  void saysWhatIsWrongAndWhere(String part, String instead, String where, String what) {
    String text =
        part.endsWith("$")
            ? FILE.replaceFirst("---", instead)
            : FILE.replaceFirst(java.util.regex.Pattern.quote(part), instead);
    assertThatThrownBy(() -> PromptReader.read("x.md", text))
        .isInstanceOf(InvalidPromptException.class)
        .hasMessageContaining(where)
        .hasMessageContaining(what);
  }

  @Test
  void valuesAreReadAsTheArgumentsSay() throws Exception {
    Prompt prompt = PromptReader.read("x.md", FILE);
    PromptValues values =
        PromptValues.of(prompt, Map.of("days", "30", "who", "a@b.c", "how", "slow"));
    assertThat(values.json())
        .isEqualTo(Map.of("days", "30", "who", "\"a@b.c\"", "how", "\"slow\""));
    assertThat(values.instructions()).isEqualTo("Count for 30 days of a@b.c, slow.");
    assertThat(PromptValues.of(prompt, Map.of("who", "5", "days", "")).instructions())
        .isEqualTo("Count for 90 days of 5, (not given).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          days | 30  | count-users needs who: Whose.
          day  | 1   | has no argument day; it has days, who, how
          how  | odd | how must be one of fast, slow, not 'odd'
          days | ten | days must be a number, not 'ten'
          """)
  void valuesThatDoNotFitAreRefused(String name, String value, String what) throws Exception {
    Prompt prompt = PromptReader.read("x.md", FILE);
    Map<String, String> given = new java.util.HashMap<>(Map.of(name, value));
    if (!what.contains("needs")) {
      given.put("who", "x");
    }
    assertThatThrownBy(() -> PromptValues.of(prompt, given))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(what);
  }
}
