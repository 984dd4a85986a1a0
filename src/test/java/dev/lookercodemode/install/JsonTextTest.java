package dev.lookercodemode.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  private static final List<String> NEW = List.of("servers", "looker");
  private static final JsonNode VALUE = json("{\"command\":\"x\",\"args\":[\"run\",\"--demo\"]}");

  @Test
  void writesInTheHandOfTheText() throws Exception {
    assertThat(with("{\n\t\"a\": 1.50,\n\t\"servers\": {\n\t\t\"b\": {}\n\t}\n}\n"))
        .isEqualTo(
            """
            {
            \t"a": 1.50,
            \t"servers": {
            \t\t"b": {},
            \t\t"looker": {
            \t\t\t"command": "x",
            \t\t\t"args": ["run","--demo"]
            \t\t}
            \t}
            }
            """);
    assertThat(with("{}"))
        .isEqualTo(
            """
            {
              "servers": {
                "looker": {
                  "command": "x",
                  "args": ["run","--demo"]
                }
              }
            }\
            """);
    assertThat(with("{\"servers\":{\"b\":{}}}"))
        .isEqualTo(
            "{\"servers\":{\"b\":{}, \"looker\":"
                + " {\"command\":\"x\",\"args\":[\"run\",\"--demo\"]}}}");
    assertThat(with("{\r\n    \"servers\": {\r\n    }\r\n}"))
        .startsWith("{\r\n    \"servers\": {\r\n        \"looker\": {\r\n            \"command\"")
        .endsWith("]\r\n        }\r\n    }\r\n}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n  \"servers\": {\n    \"b\": {}\n  }\n}\n",
        "{\n"
            + "  // mine, keep\n"
            + "  \"servers\": {\n"
            + "    \"b\": {\"c\": 1e3} // the other, one\n"
            + "  },\n"
            + "}\n",
        "{\n"
            + "  \"servers\": {\n"
            + "    \"b\": {},\n"
            + "    /* \"looker\": {}, */\n"
            + "  }, \"z\": [1, /* , */ 2]\n"
            + "}",
        "{\n  \"servers\": {\n    \"b\": \"} // \\\" \\u00e4 {\",\n    \"c\": [{}]\n  }\n}",
        "{\"servers\": {\"b\": null}}",
        "{ \"servers\": { \"b\": null } }",
        "{\"servers\": {\n    \"b\": {}}}",
        "// first\n"
            + "{\n"
            + "  \"servers\": {\n"
            + "    // none yet\n"
            + "    \"b\": -0.10\n"
            + "    // last\n"
            + "  }\n"
            + "}\n"
            + "// end\n"
      })
  void whatIsPutInAndTakenOutAgainLeavesNoTrace(String text) throws Exception {
    JsonText before = JsonText.read(text, true);
    JsonText with = before.with(NEW, VALUE);
    assertThat(with.at(NEW)).isEqualTo(VALUE);
    assertThat(with.with(NEW, VALUE).text()).isEqualTo(with.text());
    assertThat(with.without(NEW).text()).isEqualTo(text);
    assertThat(before.without(NEW).text()).isEqualTo(text);
  }

  @Test
  void changesAValueAndNothingElse() throws Exception {
    String text = "{\n  \"servers\": {\n    \"looker\": { \"a\" : 1, \"b\":2 }, // c\n  },\n}";
    assertThat(
            JsonText.read(text, true)
                .with(List.of("servers", "looker", "a"), json("[1]"))
                .with(List.of("servers", "looker", "c", "d"), json("true"))
                .text())
        .isEqualTo(
            "{\n"
                + "  \"servers\": {\n"
                + "    \"looker\": { \"a\" : [1], \"b\":2, \"c\": {\"d\":true} }, // c\n"
                + "  },\n"
                + "}");
  }

  @Test
  void takesOneOfSeveralOut() throws Exception {
    String text = "{\n  \"a\": 1, // one\n  \"looker\": {},\n  /* two */ \"b\": 2,\n  \"c\": 3\n}";
    JsonText read = JsonText.read(text, true);
    assertThat(read.without(List.of("looker")).text())
        .isEqualTo("{\n  \"a\": 1, // one\n  /* two */ \"b\": 2,\n  \"c\": 3\n}");
    assertThat(read.without(List.of("c")).text())
        .isEqualTo("{\n  \"a\": 1, // one\n  \"looker\": {},\n  /* two */ \"b\": 2\n}");
    assertThat(read.without(List.of("b")).text())
        .isEqualTo("{\n  \"a\": 1, // one\n  \"looker\": {},\n  /* two */ \n  \"c\": 3\n}");
  }

  /** Real files of this kind are megabytes; the parser then reads them in pieces. */
  @Test
  void findsItsPlaceInALargeText() throws Exception {
    StringBuilder text = new StringBuilder("{\n  \"history\": [\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("    {\"line\": \"").append("ä".repeat(i % 50)).append("\", \"n\": ").append(i);
      text.append("},\n");
    }
    text.append("    1234567\n  ],\n  \"servers\": {\n    \"b\": 12345\n  }\n}\n");
    JsonText with = JsonText.read(text.toString(), false).with(NEW, VALUE);
    assertThat(with.text()).contains("\n    \"b\": 12345,\n    \"looker\": {\n");
    assertThat(with.without(NEW).text()).isEqualTo(text.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"servers\": {}} x",
        "{\"servers\": {}}{}",
        "{'servers': {}}",
        "{\"servers\": {},}",
        "{\"servers\": {} /* c */}",
        "{\"servers\": []}",
        "{\"servers\": null}",
        "{\"servers\": {}, \"servers\": {}}",
        "{\"servers\": {\"looker\": 1, \"looker\": 2}}"
      })
  void refusesWhatItCannotEditSafely(String text) {
    assertThatThrownBy(() -> JsonText.read(text, false).with(NEW, VALUE))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("it");
  }

  private static String with(String text) throws IOException {
    return JsonText.read(text, false).with(NEW, VALUE).text();
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
