package dev.lookercodemode.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The declarations hold every helper there is, in both languages. */
class GuestDeclarationsTest {
  private static final List<String> HELPERS =
      Stream.concat(
              Function.ALL.stream().map(Function::name),
              Stream.of("all_pages", "sleep", "progress", "attach"))
          .toList();

  @ParameterizedTest
  @EnumSource
  void everyHelperIsDeclared(Notation notation) {
    GuestDeclarations guest = GuestDeclarations.in(notation);
    assertThat(guest.names()).containsAll(HELPERS).contains("LookerError", "vars");
    assertThat(HELPERS)
        .allSatisfy(name -> assertThat(guest.of(name)).get().asString().startsWith(name + "("));
  }

  @ParameterizedTest
  @EnumSource
  void theArgumentsOfTheFunctionsAreThoseThatAreRead(Notation notation) {
    for (Function function : Function.ALL) {
      String declared = GuestDeclarations.in(notation).of(function.name()).orElseThrow();
      String arguments = declared.lines().findFirst().orElseThrow();
      assertThat(function.parameters())
          .as(function.name())
          .allSatisfy(p -> assertThat(arguments).containsPattern("\\b" + p + "\\??:"));
    }
  }

  @Test
  void aClassIsShownWithItsMembersAndAHelperWithItsDocumentation() {
    GuestDeclarations python = GuestDeclarations.in(Notation.PYTHON);
    assertThat(python.of("Hit"))
        .hasValue(
            """
            # A method that a search found.
            class Hit(Model):
                name: str
                signature: str
                summary: str\
            """);
    assertThat(python.of("dir"))
        .hasValue(
            """
            dir(text: str = ...) -> dict[str, list[str]]
              Method names by tag; only those with the text in them.\
            """);
    assertThat(python.of("vars")).get().asString().startsWith("vars: each entry");
    assertThat(python.signatures(Pattern.compile("all_.*")).get("all_pages"))
        .startsWith("all_pages(method: Callable");
  }
}
