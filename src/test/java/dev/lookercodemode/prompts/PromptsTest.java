package dev.lookercodemode.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflows that come along fit together: files, arguments, scripts. */
class PromptsTest {
  static List<Prompt> all() {
    return Prompts.all();
  }

  @Test
  void everyFileIsServed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("prompts"))) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".md")))
          .containsExactlyInAnyOrderElementsOf(all().stream().map(p -> p.name() + ".md").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theScriptsTakeTheArgumentsWithTheirDefaults(Prompt prompt) {
    String code = prompt.javaScript();
    String taken = code.substring(0, code.indexOf("} = vars;"));
    for (PromptArgument a : prompt.arguments()) {
      String byDefault = a.byDefault();
      String js = a.name() + (byDefault == null ? "" : " = " + literal(a, byDefault, "'"));
      assertThat(taken).as(prompt.name()).containsPattern("\\s" + Pattern.quote(js) + "[,\\s]");
      String python =
          byDefault == null
              ? "vars(\\[|\\.get\\()\"" + a.name() + "\"[\\])]"
              : "vars\\.get\\(\""
                  + a.name()
                  + "\", "
                  + Pattern.quote(pythonic(literal(a, byDefault, "\"")))
                  + "\\)";
      assertThat(prompt.python()).as(prompt.name()).containsPattern(python);
    }
  }

  private static String literal(PromptArgument a, String text, String quote) {
    return a.type() == PromptArgument.Type.TEXT ? quote + text + quote : text;
  }

  private static String pythonic(String literal) {
    return literal.equals("true") ? "True" : literal.equals("false") ? "False" : literal;
  }

  @ParameterizedTest
  @MethodSource("all")
  void completionsComeFromReadsThatAreThere(Prompt prompt) {
    for (PromptArgument a : prompt.arguments()) {
      if (a.source() instanceof PromptArgument.Listed(String method, String field)) {
        assertThat(ApiDocument.embedded().operation(method))
            .as(prompt.name() + ": " + method + "." + field)
            .hasValueSatisfying(o -> assertThat(o.verb()).isEqualTo(Verb.GET));
      }
    }
  }
}
