package dev.lookercodemode.sandbox.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnforcedTest {

  @Test
  void whatAProcessSaysIsReadBack() {
    for (Enforced enforced :
        List.of(
            new Enforced(7, true, List.of()),
            new Enforced(0, true, List.of("files are not closed: x")),
            new Enforced(0, false, List.of("a", "b")))) {
      assertThat(Enforced.parse(enforced.line())).isEqualTo(enforced);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Terminating due to java.lang.OutOfMemoryError",
        "confinement: landlock=x filter=true ",
        "confinement: landlock=99999 filter=true ",
        "confinement: landlock=7 filter=maybe "
      })
  void otherLinesAreNone(String line) {
    assertThat(Enforced.parse(line)).isNull();
  }
}
