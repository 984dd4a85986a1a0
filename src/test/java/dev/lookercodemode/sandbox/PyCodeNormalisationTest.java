package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PyCodeNormalisationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "x = 3\nx + 4",
        "x = 3; x + 4;",
        "return 7",
        "x = 3\nreturn x + 4",
        "if True:\n    return 7\nreturn 8",
        "    x = 3\n    x + 4",
        "\n\n  return 7\n",
        "```python\nx = 3\nx + 4\n```",
        "Here it is:\n\n```py\nx = 7\nx\n```\nIt answers seven.",
        "```\nreturn 7\n```",
        "def main():\n    return 7",
        "import math\n\nN = 7\n\ndef helper():\n    return N\n\ndef main():\n    return helper()",
        "async def main():\n    return 7",
        "def main(sdk):\n    return 7 if sdk.user('1') else 0",
        "def main():\n    return 7\n\nif __name__ == '__main__':\n    main()",
        "import asyncio\nasync def main():\n    return 7\nasyncio.run(main())",
        "async def seven():\n    return 7\nawait seven()",
        "async def seven():\n    return 7\nseven()",
        "async def seven():\n    return 7\nreturn await seven()",
        "lambda: 7",
        "if True:\n    7\nelse:\n    8",
        "try:\n    1 / 0\nexcept ZeroDivisionError:\n    7",
        "try:\n    return 7\nexcept:\n    return 8",
        "match 3:\n    case int(x):\n        x + 4",
        "with __import__('contextlib').nullcontext():\n    7",
        "total = 0\ndef add(n):\n    global total\n    total += n\nadd(7)\nreturn total",
        "n = 7\ndef f():\n    return n\nn: int = 7\nreturn f()",
        "from math import *\nreturn floor(7.5)",
        "from __future__ import annotations\nx: Unknown = 7\nreturn x",
        "text = '''\na\n  b'''\nreturn 7 if text == '\\na\\n  b' else text",
        "x = [\n1,\n2]\nreturn len(x) + 5",
        "class A:\n"
            + "    x = 7\n"
            + "    def get(self):\n"
            + "        return [self.x for _ in range(1)][0]\n"
            + "return A().get()",
        "é = '\ud83d\ude00'; len(é) + 6",
        "[await sdk.user('1') for _ in range(7)].__len__()",
        "user = sdk.user('1')\nreturn 7 if user.id == '1' else 0",
        "user = user('1')\n7 if user.id == '1' else 0",
        "\"\"\"A docstring.\"\"\"\nreturn 7",
        "# only a comment\nreturn 7  # and one more",
        "x = 7\r\nreturn x\r\n",
      })
  void answersSeven(String code) {
    assertThat(PyScripts.value(code)).isEqualTo("7");
  }

  @Test
  void fencesWithinAStringAreText() {
    assertThat(PyScripts.value("text = '''\n```js\nno\n```\n'''\nlen(text)")).isEqualTo("14");
  }

  @Test
  void linesAreThoseOfTheTextAsSubmitted() {
    assertThat(PyScripts.error("Look:\n```python\nx = 1\n1 / 0\n```").line()).isEqualTo(4);
    assertThat(PyScripts.error("  x = 1\n  1 / 0").line()).isEqualTo(2);
    assertThat(PyScripts.error("x = '''\na'''\n1 / 0\nreturn 1").line()).isEqualTo(3);
    assertThat(PyScripts.error("from math import *\nawait sdk.user('1')\nfail()").line())
        .isEqualTo(3);
  }
}
