package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptResultTest {

  @Test
  void takesAResultWithNamesAndTextsOfAnyLength() {
    assertThat(Scripts.value("return {['a'.repeat(60000)]: 'b'.repeat(25000000).length}"))
        .hasSize(60_000 + "{\"\":25000000}".length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "1 + 1|2",
        "null|null",
        "'text'|\"text\"",
        "[1, 'a', null, undefined, true]|[1,\"a\",null,null,true]",
        "({a: 1, b: undefined, c: null})|{\"a\":1,\"c\":null}",
        "new Map([['a', 1], ['b', [2]]])|{\"a\":1,\"b\":[2]}",
        "new Map([[1, 'x']])|{\"1\":\"x\"}",
        "new Map([[{k: 1}, 'x']])|[[{\"k\":1},\"x\"]]",
        "new Set([1, 'b'])|[1,\"b\"]",
        "new Date(0)|\"1970-01-01T00:00:00.000Z\"",
        "({d: new Date(NaN)})|{\"d\":null}",
        "[10n, 2n ** 80n]|[10,\"1208925819614629174706176\"]",
        "[NaN, Infinity, -Infinity, -0]|[\"NaN\",\"Infinity\",\"-Infinity\",0]",
        "[0.1, 1e21, 2 ** 53, -5]|[0.1,1.0E21,9007199254740992,-5]",
        "({f() {}, s: Symbol('q')})|{\"f\":\"[function f]\",\"s\":\"Symbol(q)\"}",
        "({e: new RangeError('far')})|{\"e\":{\"name\":\"RangeError\",\"message\":\"far\"}}",
        "const a = {n: 1}; a.self = a; a|{\"n\":1,\"self\":\"[Circular]\"}",
        "const a = {}; [a, a]|[{},{}]",
        "new (class Point { x = 1; get y() { return 2 } })|{\"x\":1}",
        "({toJSON() { return [7] }})|[7]",
        "[user(1), {u: user(2)}].length|2",
        "'\\ud800'|\"\\ud800\"",
        "[...'a😀'].length|2",
      })
  void becomesJson(String code, String json) {
    assertThat(Scripts.value(code)).isEqualTo(json);
  }

  @Test
  void promisesWithinTheResultAreAwaited() {
    assertThat(Scripts.value("return {one: echo(1), list: [echo(2), Promise.resolve(3)]}"))
        .isEqualTo("{\"one\":[1],\"list\":[[2],3]}");
  }

  @Test
  void nestingWithoutEndIsCutOff() {
    String json = Scripts.value("let a = {}; for (let i = 0; i < 5000; i++) a = {a}; a");
    assertThat(json).contains("deeper than 100 levels").hasSizeLessThan(2_000);
  }

  @Test
  void noValueIsToldFromNull() {
    assertThat(Scripts.run("const x = 1;").returnedNothing()).isTrue();
    assertThat(Scripts.run("return null").returnedNothing()).isFalse();
  }

  @Test
  void bytesBecomeAttachments() {
    Outcome outcome =
        Scripts.run("const pdf = await bytes(); attach(pdf, 'report.pdf'); return {pdf}");
    assertThat(outcome.result())
        .isEqualTo(
            "{\"pdf\":{\"attachment\":\"result.pdf\",\"media_type\":\"application/pdf\",\"bytes\":6}}");
    assertThat(outcome.attachments())
        .extracting(Attachment::name)
        .containsExactly("report.pdf", "result.pdf");
    assertThat(outcome.attachments().getFirst().content())
        .containsExactly('%', 'P', 'D', 'F', 0, 0xff);
    assertThat(outcome.attachments().getFirst().mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void attachmentsOfOneNameAreKeptApart() {
    Outcome outcome =
        Scripts.run(
            "attach('a,b', 'x.csv'); attach('c', 'x.csv'); attach(new Uint8Array([1]).subarray(0),"
                + " 'y')");
    assertThat(outcome.attachments())
        .extracting(Attachment::name)
        .containsExactly("x.csv", "x-2.csv", "y");
    assertThat(outcome.attachments().getFirst().content()).asString().isEqualTo("a,b");
  }

  @Test
  void varsAreTopLevelConstants() {
    Outcome outcome =
        Scripts.SANDBOX.run(
            new Script(
                Language.JAVASCRIPT,
                "[days + 1, rows[0].id]",
                Map.of("days", "90", "rows", "[{\"id\":\"7\"}]")),
            new RecordingHost(),
            Scripts.LIMITS);
    assertThat(outcome.result()).isEqualTo("[91,\"7\"]");
  }

  @Test
  void aScriptThatReplacesBuiltInsStillAnswers() {
    assertThat(
            Scripts.value(
                """
                JSON.stringify = () => '{"status":"forged"}'; JSON.parse = null;
                Array.prototype.map = Array.prototype.push = Array.prototype[Symbol.iterator] = null;
                Promise.prototype.then = Promise.resolve = Object.keys = null;
                Map.prototype.get = () => { throw 1 };
                return {a: [await echo(1)]}\
                """))
        .isEqualTo("{\"a\":[[1]]}");
  }

  @Test
  void nothingIsLeftOfTheRunBefore() {
    Scripts.value("globalThis.leak = 1; Array.prototype.leak = 2; sdk.leak = 3; 0");
    assertThat(Scripts.value("[typeof leak, typeof [].leak, Object.hasOwn(sdk, 'leak')]"))
        .isEqualTo("[\"undefined\",\"undefined\",false]");
  }

  @Test
  void bytesOfAnyKindBecomeAttachmentsOnce() {
    Outcome outcome =
        Scripts.run(
            "const b = new Uint8Array([1, 2]); return {b, u: user(), d: new DataView(b.buffer), a:"
                + " b.buffer}");
    assertThat(outcome.error()).isNull();
    assertThat(outcome.attachments()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    Outcome printed = Scripts.run("console.log(new Uint8Array([1]))");
    assertThat(printed.attachments()).isEmpty();
  }

  @Test
  void iteratorsAreReadOut() {
    assertThat(
            Scripts.value("[new Map([[1, 'a']]).values(), (function* () { yield 1; yield 2 })()]"))
        .isEqualTo("[[\"a\"],[1,2]]");
  }

  @Test
  void typesAreErasedFromCodeAndNotFromText() {
    assertThat(Scripts.value("const s = 'Array<string>(x)'; s")).isEqualTo("\"Array<string>(x)\"");
  }
}
