package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Code as models write it. */
class CodeNormalisationTest {

  static Stream<Arguments> forms() {
    return Stream.of(
        form("return 5", "5"),
        form("5", "5"),
        form("await echo(5)", "[5]"),
        form("const x = await echo(5)\nx[0]", "5"),
        form("const x = 5; x; // the result\n", "5"),
        form("`a${1 + 1}`", "\"a2\""),
        form("'quoted'", "\"quoted\""),
        form("{a: 1, b: [2]}", "{\"a\":1,\"b\":[2]}"),
        form("{ a: 1 };", "{\"a\":1}"),
        form("({a: 1})", "{\"a\":1}"),
        form("async () => { return 5 }", "5"),
        form("async () => { return 5 };", "5"),
        form("() => 5", "5"),
        form("(async () => { return await echo(5) })()", "[5]"),
        form("(async function () { return 5 })();", "5"),
        form("function main() { return 5 }", "5"),
        form("async function fetchIt() { return await echo(5) }", "[5]"),
        form("const main = async () => 5;", "5"),
        form("function help1() { return 4 }\nasync function main() { return help1() + 1 }", "5"),
        form("async function main() { return 5 }\nmain()", "5"),
        form("async function main() { return 5 }\nawait main();", "5"),
        form("function f(a) { return a }\nf(5)", "5"),
        form("export default async function () { return 5 }", "5"),
        form("export default { a: 5 }", "{\"a\":5}"),
        form("export async function main() { return 5 }", "5"),
        form("if (true) { 5 } else { 6 }", "5"),
        form("try { null.x } catch (e) { 'caught' }", "\"caught\""),
        form("'use strict';\n5", "5"),
        form("label: 5", "null"),
        form("for (const x of [1]) { x }", "null"),
        form("class A { x = 5 }\nnew A()", "{\"x\":5}"),
        form("[3, 1, 2].sort()", "[1,2,3]"),
        form("a = 5\na", "5"),
        form("\ufeffreturn 5", "5"),
        form("return 5\r\n", "5"),
        form("// only a comment", "null"),
        form("", "null"),
        form("```js\nreturn 5\n```", "5"),
        form("```\nawait echo(5)\n```", "[5]"),
        form(
            "Here is the script:\n\n```javascript\nconst x = 5;\nreturn x;\n```\nIt returns 5.",
            "5"),
        form(
            "First:\n"
                + "```json\n"
                + "{\"a\": 1}\n"
                + "```\n"
                + "then\n"
                + "```typescript\n"
                + "const x: number = 5;\n"
                + "return x;\n"
                + "```",
            "5"),
        form("~~~js\nreturn 5\n~~~", "5"),
        form("return `\\`\\`\\`js\nx\n\\`\\`\\``.length", "11"),
        form("const x: number = 5; x", "5"),
        form("let y: Foo[] = [5], z: {a: number; b?: string} | null = null; y[0]", "5"),
        form(
            "function f(a: string, b?: number, ...c: any[]): Promise<number> { return 5 }\nf('')",
            "5"),
        form(
            "const g = async <T,>(a: T = 5, {b}: {b?: string} = {}): Promise<T> => a; await g()",
            "5"),
        form("const o = {a: 5} as const; (o as any).a!", "5"),
        form("const m = new Map<string, number[]>(); m.set('a', [5]); m.get('a')![0]", "5"),
        form("const s = new Set<string>(['a']); s.size", "1"),
        form(
            "interface Row { id: string; n?: number }\n"
                + "type Rows = Row[] | undefined;\n"
                + "const r: Rows = [{id: '5'}]; r[0].id",
            "\"5\""),
        form("[1, 5].filter((x): x is number => x > 1)[0]", "5"),
        form(
            "class A { private x: number = 5; get(): number { return this.x } }\nnew A().get()",
            "5"),
        form("try { throw new Error('e') } catch (e: any) { e.message }", "\"e\""),
        form("const f: (a: string) => void = () => 5; f('')", "5"),
        form("1 < 2 && 3 > (2)", "true"));
  }

  private static Arguments form(String code, String result) {
    return Arguments.of(code, result);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void runsAsMeant(String code, String result) {
    assertThat(Scripts.value(code)).isEqualTo(result);
  }

  @Test
  void positionsAreThoseOfTheSubmittedText() {
    for (String code :
        List.of(
            "const a = 1\n  a.b.c",
            "Prose.\n```js\n  null.x\n```",
            "const a: {b: string} | undefined = undefined;\nreturn a!.b",
            "export default async function () {\n  return null.x\n}",
            "async () => {\n  await fail() }")) {
      ScriptError error = Scripts.error(code);
      String line = code.lines().toList().get(code.startsWith("Prose") ? 2 : 1);
      assertThat(error.source()).as(code).isEqualTo(line);
      assertThat(error.column()).as(code).isGreaterThan(1).isLessThanOrEqualTo(line.length());
    }
  }

  @ParameterizedTest
  @MethodSource("unparseable")
  void whatDoesNotParseSaysWhere(String code, int line, String message, String hint) {
    ScriptError error = Scripts.error(code);
    assertThat(error.type()).isEqualTo("SyntaxError");
    assertThat(error.message()).contains(message);
    assertThat(error.line()).isEqualTo(line);
    assertThat(error.hint() == null ? "" : error.hint()).contains(hint);
  }

  static Stream<Arguments> unparseable() {
    return Stream.of(
        Arguments.of("const a = 1\nconst b = ;", 2, "Expected an operand", ""),
        Arguments.of("foo(", 1, "ends too early", ""),
        Arguments.of("import {x} from 'y'\nx()", 1, "import", "no modules"),
        Arguments.of("[1].map(x => await echo(x))", 1, "", ""),
        Arguments.of("}); hidden(); (() => {", 1, "closing brace", ""),
        Arguments.of("enum A { B }\nA.B", 1, "enum", "use an object"));
  }
}
