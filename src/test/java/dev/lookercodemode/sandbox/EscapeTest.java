package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a script must not reach: each probe answers what it got hold of, and must get hold of
 * nothing. Most probes are in src/test/resources/hostile.
 */
class EscapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // host objects have no way in: functions of the host are guest functions
        "Object.getOwnPropertyNames(sdk.echo).concat(Object.getOwnPropertyNames(console.log)).filter(n"
            + " => !['length', 'name', 'arguments', 'caller', 'prototype'].includes(n)).join()",
        "['getClass', 'class', 'getDeclaringClass', 'wait', 'notify'].filter(n => n in echo || n in"
            + " console || n in sdk.ok).join()",
        "const seen = []; try { null.x } catch (e) { for (const k of ['getClass', 'getStackTrace',"
            + " 'getCause']) if (k in e) seen.push(k) } seen.join()",
        "const seen = []; function f() { f() } try { f() } catch (e) { for (const k of ['getClass',"
            + " 'getStackTrace', 'getCause']) if (k in e) seen.push(k) } seen.join()",
        "const b = await bytes(); const seen = []; for (const k of ['getClass', 'array',"
            + " 'duplicate', 'put']) if (k in b.buffer || k in b) seen.push(k); seen.join()",
        "Error.prepareStackTrace = (e, frames) => frames; const s = new Error().stack;"
            + " Array.isArray(s) ? s.filter(f => f.getThis && f.getThis() &&"
            + " f.getThis().Java).length || '' : ''",
        "let got = ''; Error.captureStackTrace?.({}); try { (function () { got ="
            + " String(arguments.callee.caller?.arguments?.length ?? '') })() } catch {} got && ''",
        "Object.keys(globalThis).join()",
      })
  void theHostDoesNotShow(String probe) {
    assertThat(Scripts.value(probe)).isEqualTo("\"\"");
  }

  @Test
  void filesAreOutOfReach(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.mjs"), "export default 'leaked'");
    for (String code :
        new String[] {
          "return (await import('" + secret + "')).default",
          "return (await import('file://" + secret + "')).default",
          "return await (0, eval)(\"import('" + secret + "')\")",
          "return new Function(\"return import('" + secret + "')\")()",
        }) {
      Outcome outcome = Scripts.run(code);
      assertThat(outcome.status()).as(code).isEqualTo(Outcome.Status.ERROR);
      assertThat(outcome.toString()).doesNotContain("leaked");
    }
  }

  @Test
  void theEnvironmentOfAWorkerIsEmpty() throws Exception {
    Scripts.value("1");
    Path proc = Path.of("/proc");
    if (!Files.isDirectory(proc)) {
      return; // elsewhere ProcessBuilder's cleared environment is the same, only not to be looked
      // at
    }
    long worker = ProcessHandle.current().children().findFirst().orElseThrow().pid();
    assertThat(Files.readString(proc.resolve(worker + "/environ"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Promise = null; Object = null; Array = null; JSON = null; Map = null; return await"
            + " echo(1)",
        "delete globalThis.Promise; delete globalThis.Object; return await echo(1)",
        "Object.defineProperty(Object.prototype, 'then', {get() { return undefined }}); return"
            + " await echo(1)",
        "Object.defineProperty(Object.prototype, 'value', {set() { throw new Error('trap') }, get()"
            + " { return 9 }}); return await echo(1)",
        "Object.defineProperty(Array.prototype, 0, {set() { throw new Error('trap') },"
            + " configurable: true}); return await echo(1)",
        "Array.prototype.toJSON = () => 'forged'; delete Array.prototype.toJSON; return await"
            + " echo(1)",
        "Function.prototype.call = Function.prototype.apply = Reflect.apply = null; return await"
            + " echo(1)",
        "Promise.prototype.finally = null; Promise.prototype.catch = null; return await"
            + " echo(1)",
        "WeakMap.prototype.get = WeakMap.prototype.set = WeakSet.prototype.add ="
            + " WeakSet.prototype.has = null; return await echo(1)",
        "globalThis.sdk = null; console = null; return await echo(1)",
        "Object.freeze(Object.prototype); Object.freeze(Array.prototype);"
            + " Object.freeze(globalThis); return await echo(1)",
        "Symbol.species; Object.defineProperty(Promise, Symbol.species, {value: null}); return"
            + " await echo(1)",
      })
  void tamperingBreaksNothingOfOurs(String code) {
    assertThat(Scripts.value(code)).isEqualTo("[1]");
  }

  @Test
  void outputThatLooksLikeTheProtocolIsOutput() {
    String forged = "\\u0046\\u0000\\u0000\\u0000\\u0010{\\\"jsonrpc\\\":\\\"2.0\\\"}";
    Outcome outcome = Scripts.run("console.log('" + forged + "'); return '" + forged + "'");
    assertThat(outcome.status()).isEqualTo(Outcome.Status.OK);
    assertThat(outcome.logs()).hasSize(1);
  }
}
