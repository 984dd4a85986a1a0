package dev.lookercodemode.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The declarations hold every helper there is, in both languages. */
class GuestDeclarationsTest {
  private static final List<String> HELPERS =
      Stream.concat(
              Function.ALL.stream().map(Function::name),
              Stream.of(
                  "all_pages", "sleep", "wait_for", "try_each", "parse_csv", "progress", "attach"))
          .toList();

  @Test
  void everyHelperIsDeclared() {
    assertThat(GuestDeclarations.names()).containsAll(HELPERS).contains("LookerError", "vars");
    assertThat(HELPERS)
        .allSatisfy(
            name -> {
              assertThat(GuestDeclarations.python()).contains("def " + name + "(", "# vars: ");
              assertThat(GuestDeclarations.of(name)).get().asString().startsWith(name + "(");
            });
  }

  @Test
  void theArgumentsOfTheFunctionsAreThoseThatAreRead() {
    for (Function function : Function.ALL) {
      String declared = GuestDeclarations.of(function.name()).orElseThrow();
      String arguments = declared.substring(0, declared.indexOf("):"));
      assertThat(function.parameters())
          .as(function.name())
          .allSatisfy(p -> assertThat(arguments).containsPattern("\\b" + p + "\\??:"));
    }
  }
}
