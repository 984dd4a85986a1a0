package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PyErrorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "def f():§    user = user('1')§f() | UnboundLocalError | 2 | call sdk.user(...)",
        "user = user('1')§user('2') | TypeError | 2 | call sdk.user(...)",
        "u = user('1')§u.displayname | AttributeError | 2 | Did you mean 'display_name'",
        "u = user('1')§u['displayname'] | KeyError | 2 | Did you mean 'display_name'",
        "rows().id | AttributeError | 1 | It is a list",
        "x = None§x['a'] | TypeError | 2 | The value is None",
        "x = null | NameError | 1 | write None",
        "json.dumps(1) | NameError | 1 | import json",
        "defaultdict(list) | NameError | 1 | from collections import defaultdict",
        "import pandas as pd | ModuleNotFoundError | 1 | There is no pandas",
        "x = 1§const y = 2 | SyntaxError | 2 | run_js_code",
        "def f():§return 1 | IndentationError | 2 | Indent",
        "def f():§    await user('1')§f() | SyntaxError | 2 | async def",
        "open('/etc/passwd') | PermissionError | 1 | no files",
        "def f(n):§    return f(n + 1)§f(0) | RecursionError | 3 | use a loop",
        "import sys§sys.exit(3) | SystemExit | 2 | return value",
        "exit() | SystemExit | 1 | return value",
        "import json§json.loads('no') | JSONDecodeError | 2 | nothing to parse",
      })
  void mistakesAreNamedWithLineAndHint(String code, String type, int line, String hint) {
    ScriptError error = PyScripts.error(code.replace('§', '\n'));
    assertThat(error.type()).isEqualTo(type);
    if (!type.equals("RecursionError")) {
      assertThat(error.line()).isEqualTo(line);
      assertThat(error.source()).isEqualTo(code.split("§")[line - 1]);
    }
    assertThat(error.hint()).contains(hint);
  }

  @Test
  void theWayOfAnErrorIsTold() {
    ScriptError error =
        PyScripts.error("def g(n):\n    return 1 / n\ndef f(n):\n    return g(n)\n\nf(0)");
    assertThat(error.line()).isEqualTo(2);
    assertThat(error.details())
        .isEqualTo("{\"traceback\":[\"line 6, in the script\",\"line 4, in f\",\"line 2, in g\"]}");
  }

  @Test
  void syntaxErrorsHaveTheirColumn() {
    ScriptError error = PyScripts.error("x = 1\n  y = (2 +\nz = 3");
    assertThat(error.type()).isEqualTo("IndentationError");
    error = PyScripts.error("x = 1\ny = 2 3");
    assertThat(error.line()).isEqualTo(2);
    assertThat(error.column()).isEqualTo(7);
  }

  @Test
  void causesAreTold() {
    assertThat(
            PyScripts.error(
                    "try:\n"
                        + "    1 / 0\n"
                        + "except ZeroDivisionError as e:\n"
                        + "    raise ValueError('outer') from e")
                .message())
        .isEqualTo("outer (caused by ZeroDivisionError: division by zero)");
  }

  @Test
  void errorsInThreadsArePrintedWithTheirLine() {
    assertThat(
            PyScripts.run(
                    "import threading\n"
                        + "def work():\n    raise ValueError('no')\n"
                        + "t = threading.Thread(target=work, name='worker')\nt.start()\nt.join()")
                .logs())
        .containsExactly("worker failed: ValueError: no (line 3)");
  }

  @Test
  void anErrorThatCannotBeShownIsAnErrorAllTheSame() {
    ScriptError error =
        PyScripts.error(
            "class Bad(Exception):\n"
                + "    def __str__(self):\n"
                + "        raise ValueError('x')\n"
                + "raise Bad()");
    assertThat(error.type()).isEqualTo("Bad");
    assertThat(error.line()).isEqualTo(4);
  }
}
