package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptErrorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "throw new TypeError('bad')|TypeError|bad",
        "throw 'text'|Error|text",
        "throw null|Error|the script threw null",
        "throw undefined|Error|the script threw undefined",
        "throw {a: 1}|Error|the script threw {\"a\":1}",
        "throw new Error('')|Error|(no message)",
        "await Promise.reject(new RangeError('later'))|RangeError|later",
        "await fail()|LookerError|Not found",
        "broken()|LookerError|Not found",
        "sdk.nonsense(1)|TypeError|no method nonsense",
        "return {get a() { throw new Error('getter') }}|Error|getter",
        "new Proxy({}, {ownKeys() { throw new Error('trap') }})|Error|trap",
        "[echo(1), fail()]|LookerError|Not found",
      })
  void saysWhatWasThrown(String code, String type, String message) {
    ScriptError error = Scripts.error(code);
    assertThat(error.type()).isEqualTo(type);
    assertThat(error.message()).isEqualTo(message);
  }

  @Test
  void anApiErrorCarriesTheLineOfItsCallAndItsMembers() {
    ScriptError error =
        Scripts.error(
            "const a = 1;\nasync function work() {\n  await fail('x');\n}\nawait work();");
    assertThat(error.line()).isEqualTo(3);
    assertThat(error.source()).isEqualTo("  await fail('x');");
    assertThat(error.hint()).isEqualTo("look again");
    assertThat(error.details())
        .isEqualTo("{\"status\":404,\"errors\":[{\"field\":\"x\"}],\"method\":\"fail\"}");
  }

  @Test
  void anApiErrorCanBeCaught() {
    assertThat(
            Scripts.value(
                "try { await fail() } catch (e) { return [e.name, e.message, e.status,"
                    + " e.errors[0].field, e instanceof LookerError, e instanceof Error] }"))
        .isEqualTo("[\"LookerError\",\"Not found\",404,\"x\",true,true]");
  }

  @Test
  void aForgottenAwaitSaysSo() {
    assertThat(Scripts.error("sdk.user(1).display_name").hint())
        .contains("(await user(...)).display_name");
    assertThat(Scripts.error("sdk.rows().map(r => r.id)").hint()).contains("(await rows(...)).map");
    assertThat(Scripts.error("for (const r of sdk.rows()) {}").hint()).contains("await rows(...)");
    assertThat(Scripts.error("await echo({id: sdk.user(1)})").hint()).contains("await user(...)");
    assertThat(Scripts.error("const {id} = sdk.user(1)").hint()).contains("(await user(...)).id");
  }

  @Test
  void aVariableThatHidesItsMethodSaysSo() {
    assertThat(Scripts.error("const user = await user('1')").hint()).contains("sdk.user(");
    assertThat(Scripts.error("let rows = []; rows()").hint()).contains("sdk.rows(");
  }

  @Test
  void whatIsNotHereSaysWhatIs() {
    for (String absent :
        new String[] {"require('fs')", "process.env", "fetch('http://x')", "Buffer.from('')"}) {
      assertThat(Scripts.error(absent).hint()).as(absent).contains("no modules, files or network");
    }
  }

  @Test
  void aFailureThatNobodyAwaitedIsReportedBesideTheResult() {
    Outcome outcome = Scripts.run("[1, 2].forEach(async () => { await fail() }); return 'done'");
    assertThat(outcome.status()).isEqualTo(Outcome.Status.ERROR);
    assertThat(outcome.result()).isEqualTo("\"done\"");
    assertThat(outcome.error()).isNotNull();
    assertThat(outcome.error().hint()).contains("2 promises").contains("forEach");
  }

  @Test
  void aFailureThatIsAwaitedLaterIsNotReported() {
    assertThat(
            Scripts.value(
                "const p = fail(); await sleep(0.02); await echo(1); try { await p } catch (e) {"
                    + " return 'caught' }"))
        .isEqualTo("\"caught\"");
  }

  @Test
  void callsThatNobodyAwaitedAreCarriedOutAllTheSame() {
    RecordingHost host = new RecordingHost();
    Outcome outcome =
        Scripts.run(
            "[1, 2, 3].forEach(async i => { await echo(i); await echo(i * 10) }); return 0", host);
    assertThat(outcome.status()).isEqualTo(Outcome.Status.OK);
    assertThat(host.calls).hasSize(6);
  }

  @Test
  void aPromiseThatNothingSettlesIsADeadlock() {
    assertThat(Scripts.error("await new Promise(() => {})").type()).isEqualTo("Deadlock");
    assertThat(Scripts.error("return {p: new Promise(() => {})}").type()).isEqualTo("Deadlock");
  }

  @Test
  void whatWasPrintedIsKeptWhenTheScriptFails() {
    Outcome outcome =
        Scripts.run(
            "console.log('one', {a: 1}, [undefined]); console.error('two'); throw new Error('x')");
    assertThat(outcome.logs()).containsExactly("one {\"a\":1} [null]", "[error] two");
  }

  @Test
  void aRejectionThatIsCaughtLaterIsNobodysFailure() {
    assertThat(
            Scripts.value(
                "const p = (async () => { throw new Error('late') })(); await sleep(0.01);"
                    + " try { await p } catch (e) { return e.message }"))
        .isEqualTo("\"late\"");
    assertThat(
            Scripts.value(
                "const all = [1, 2].map(async () => { throw new Error('x') }); let n = 0; for"
                    + " (const p of all) { await sleep(0.005); try { await p } catch { n++ } }"
                    + " return n"))
        .isEqualTo("2");
  }

  @Test
  void errorsThatCarryErrorsShowThem() {
    assertThat(Scripts.error("throw new Error('outer', {cause: new TypeError('inner')})").message())
        .contains("outer", "TypeError: inner");
    assertThat(
            Scripts.error(
                    "await Promise.any([Promise.reject(new Error('one')), Promise.reject('two')])")
                .message())
        .contains("one", "two");
  }

  @Test
  void whatTheScriptDoesToItsErrorsDoesNotLoseThem() {
    assertThat(
            Scripts.error(
                    "throw Object.defineProperty(new Error('x'), 'message', {get() { throw 'trap'"
                        + " }})")
                .type())
        .isEqualTo("Error");
    assertThat(Scripts.error("return [Promise.reject('nope')]").message()).isEqualTo("nope");
  }
}
