package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.binding.WriteMode;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.typings.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way through the command line of {@code run}. */
class RunArgumentsTest {
  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void nothingIsSet() {
    environment.put("LOOKER_CODE_MODE_CONFIG_DIR", folder.toString());
  }

  private @Nullable ServeOptions plain(String... args) {
    return RunArguments.parse(OptionSources.read(environment, args), args);
  }

  private void file(String... lines) throws IOException {
    Files.write(folder.resolve("options.conf"), List.of(lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sandbox",
        "run --help",
        "run --bogus",
        "run --config",
        "run --config=",
        "run --demo=true",
        "run --writes maybe",
        "run --description big",
        "run --config --demo",
        "run --section a --section b",
        "run x"
      })
  void takesTheShortWayForAPlainRunOnly(String line) {
    assertThat(plain(line.split(" "))).isNull();
  }

  @Test
  void readsThePlainOptionsOfRun() {
    InstanceOptions options =
        plain("run", "--section", "prod", "--demo", "--config=a.ini", "--writes", "deny")
            .instance();
    assertThat(options.demo).isTrue();
    assertThat(options.section).isEqualTo("prod");
    assertThat(options.config).isEqualTo(Path.of("a.ini"));
    assertThat(plain("run").instance().config).isNull();
    assertThat(plain("run").languages()).containsExactly(Language.JAVASCRIPT, Language.PYTHON);
    assertThat(plain("run", "--no-python").languages()).containsExactly(Language.JAVASCRIPT);
  }

  @Test
  void theShortWayIsTakenOnlyWhereNothingIsSetButWhatItKnows() throws IOException {
    environment.put("LOOKER_CODE_MODE_JAVA_HOME", "/jdk");
    assertThat(plain("run").policy().maxCalls()).isEqualTo(2000);
    file("max-calls = 3");
    assertThat(plain("run")).isNull();
    file("nonsense");
    assertThat(plain("run")).isNull();
    file("writes = never");
    assertThat(plain("run")).isNull();
    file("demo = perhaps");
    assertThat(plain("run")).isNull();
    file("# some", "demo = true", "writes = deny", "section = a");
    environment.put("LOOKER_CODE_MODE_SECTION", "b");
    environment.put("LOOKER_CODE_MODE_DESCRIPTION", "full");
    ServeOptions options = plain("run", "--writes=confirm");
    assertThat(options.instance().demo).isTrue();
    assertThat(options.instance().section).isEqualTo("b");
    assertThat(options.policy().writes().mode()).isEqualTo(WriteMode.CONFIRM);
    assertThat(options.description()).isEqualTo(Size.FULL);
    assertThat(plain("run").policy().writes().mode()).isEqualTo(WriteMode.DENY);
    environment.put("LOOKER_CODE_MODE_MAX_CPU", "5");
    assertThat(plain("run")).isNull();
  }
}
