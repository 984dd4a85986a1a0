package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a script must not reach, as far as src/test/resources/hostile cannot say it: there the
 * probes are that are refused by an exception.
 */
class PyEscapeTest {

  @Test
  void noFileIsWritten(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("x");
    Outcome outcome = PyScripts.run("open('" + file + "', 'w').write('x')");
    assertThat(outcome.error()).isNotNull();
    assertThat(outcome.error().type()).isEqualTo("PermissionError");
    assertThat(Files.exists(file)).isFalse();
  }

  @Test
  void nothingIsLeftOfTheRunBefore() {
    PyScripts.value(
        """
        import sys, builtins, json
        sys.modules['left'] = sys
        builtins.left = json.left = sdk.left = globals()['left'] = 1
        import datetime
        json.dumps = None
        1
        """);
    assertThat(
            PyScripts.value(
                "import sys, builtins, json\n"
                    + "[name for name, there in {'module': 'left' in sys.modules, 'builtin':"
                    + " hasattr(builtins, 'left'), 'json': hasattr(json, 'left') or json.dumps is"
                    + " None, 'sdk': 'left' in vars(sdk)}.items() if there]"))
        .isEqualTo("[]");
  }

  @Test
  void tamperingBreaksNothingOfOurs() {
    assertThat(
            PyScripts.value(
                """
                import builtins
                for name in ('str', 'len', 'isinstance', 'dict', 'type', 'BaseException', 'repr', 'print'):
                    setattr(builtins, name, None)
                return echo(1)
                """))
        .isEqualTo("[1]");
  }

  @Test
  void outputThatLooksLikeTheProtocolIsOutput() {
    Outcome outcome =
        PyScripts.run(
            "import os\n"
                + "os.write(1, b'F' + bytes([0, 0, 0, 16]))\n"
                + "print('F\\x00\\x00\\x00\\x10{}')\n"
                + "'F\\x00'");
    assertThat(outcome.status()).isEqualTo(Outcome.Status.OK);
    assertThat(outcome.logs()).hasSize(1);
  }
}
