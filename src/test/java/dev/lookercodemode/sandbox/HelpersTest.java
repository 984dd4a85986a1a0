package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The helpers that scripts need again and again answer the same in both languages. */
class HelpersTest {
  private static String value(Language language, String js, String python) {
    return language == Language.JAVASCRIPT ? Scripts.value(js) : PyScripts.value(python);
  }

  private static ScriptError error(Language language, String js, String python) {
    return language == Language.JAVASCRIPT ? Scripts.error(js) : PyScripts.error(python);
  }

  @ParameterizedTest
  @EnumSource
  void waitForAsksUntilTheAnswerIsThere(Language language) {
    assertThat(
            value(
                language,
                "let n = 0; return await wait_for(async () => ++n === 3 && {n}, {every: 0.01})",
                "n = 0\n"
                    + "def ask():\n"
                    + "  global n\n"
                    + "  n += 1\n"
                    + "  return n == 3 and {'n': n}\n"
                    + "return wait_for(ask, every=0.01)"))
        .isEqualTo("{\"n\":3}");
  }

  @ParameterizedTest
  @EnumSource
  void waitForGivesUpAndSaysSo(Language language) {
    ScriptError error =
        error(
            language,
            "await wait_for(() => false, {every: 0.01, timeout: 0.05})",
            "wait_for(lambda: False, every=0.01, timeout=0.05)");
    assertThat(error.message()).isEqualTo("wait_for: the condition did not hold within 0.05 s");
    assertThat(error.hint()).contains("timeout");
    assertThat(error.line()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void tryEachGoesOnAfterAFailure(Language language) {
    assertThat(
            value(
                language,
                """
                return await try_each([1, 2, 3], async (n) => {
                  if (n === 2) throw Object.assign(new Error('no two'), {status: 404});
                  return n * 10;
                })
                """,
                """
                def ten(n):
                    if n == 2:
                        error = ValueError("no two")
                        error.status = 404
                        raise error
                    return n * 10
                try_each([1, 2, 3], ten)
                """))
        .isEqualTo(
            "{\"done\":[10,30],\"failed\":[{\"item\":2,\"error\":\"no two\",\"status\":404}]}");
  }

  @ParameterizedTest
  @EnumSource
  void tryEachTakesSomeAtOnceAndKeepsTheOrder(Language language) {
    assertThat(
            value(
                language,
                """
                let now = 0, most = 0;
                const {done} = await try_each(new Set([5, 1, 4, 2, 3, 0]), async (n) => {
                  most = Math.max(most, ++now);
                  await sleep(0.02 * n);
                  now--;
                  return n;
                }, {at_once: 3});
                return {most, done, none: await try_each([], () => 1)}
                """,
                """
                now = most = 0
                def act(n):
                    global now, most
                    now += 1
                    most = max(most, now)
                    sleep(0.02 * n)
                    now -= 1
                    return n
                result = try_each([5, 1, 4, 2, 3, 0], act, at_once=3)
                {"most": most, "done": result.done, "none": try_each([], act)}
                """))
        .isEqualTo("{\"most\":3,\"done\":[5,1,4,2,3,0],\"none\":{\"done\":[],\"failed\":[]}}");
  }

  @ParameterizedTest
  @EnumSource
  void tryEachTellsTheProgressUnderALabel(Language language) {
    RecordingHost host = new RecordingHost();
    Outcome outcome =
        language == Language.JAVASCRIPT
            ? Scripts.run("await try_each([1, 2], (n) => n, {label: 'users'})", host)
            : PyScripts.run("try_each([1, 2], lambda n: n, label='users')", host);
    assertThat(outcome.status()).isEqualTo(Outcome.Status.OK);
    assertThat(host.progress).containsExactly("users 1.0/2.0", "users 2.0/2.0");
  }

  @ParameterizedTest
  @EnumSource
  void parseCsvReadsRowsByTheNamesOfTheFirstLine(Language language) {
    assertThat(
            value(
                language,
                "return parse_csv('\\uFEFFname, note,n\\r"
                    + "\\n"
                    + "\"Lee, Kim\",\"says \"\"hi\"\"\\n"
                    + "there\",1\\n"
                    + "\\n"
                    + "Bo,,\\n"
                    + "Uma\\n"
                    + "')",
                "parse_csv('\\ufeffname, note,n\\r"
                    + "\\n"
                    + "\"Lee, Kim\",\"says \"\"hi\"\"\\n"
                    + "there\",1\\n"
                    + "\\n"
                    + "Bo,,\\n"
                    + "Uma\\n"
                    + "')"))
        .isEqualTo(
            "[{\"name\":\"Lee, Kim\",\"note\":\"says \\\"hi\\\"\\n"
                + "there\",\"n\":\"1\"},"
                + "{\"name\":\"Bo\",\"note\":\"\",\"n\":\"\"},{\"name\":\"Uma\",\"note\":\"\",\"n\":\"\"}]");
  }

  @ParameterizedTest
  @EnumSource
  void parseCsvRefusesWhatIsNoCsv(Language language) {
    String text = "parse_csv('a,b\\n\"1\"x,2')";
    assertThat(error(language, text, text).line()).isEqualTo(1);
    assertThat(value(language, "return parse_csv('')", "parse_csv('')")).isEqualTo("[]");
  }

  @Test
  void varsHoldsAllThatWasGiven() {
    Map<String, String> given = Map.of("days", "30");
    String js = "const {days = 90, folder = 'Archive'} = vars; return [days, folder, vars]";
    String python =
        "days, folder = vars.get('days', 90), vars.get('folder', 'Archive')\n[days, folder, vars]";
    assertThat(
            Scripts.SANDBOX
                .run(
                    new Script(Language.JAVASCRIPT, js, given), new RecordingHost(), Scripts.LIMITS)
                .result())
        .isEqualTo("[30,\"Archive\",{\"days\":30}]")
        .isEqualTo(
            PyScripts.SANDBOX
                .run(PyScripts.script(python, given), new RecordingHost(), Scripts.LIMITS)
                .result());
    assertThat(Scripts.value("return vars")).isEqualTo("{}");
  }
}
