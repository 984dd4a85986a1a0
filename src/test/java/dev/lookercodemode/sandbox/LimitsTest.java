package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.Lanes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final Limits SHORT = Limits.DEFAULT.withWallClock(Duration.ofSeconds(1));

  /** Scripts at the same time: most wait for their limit, or for a worker that starts. */
  private static final int AT_ONCE = 4;

  /** A small heap is full soon. */
  private static final Sandbox SMALL =
      new WorkerSandbox(WorkerCommand.ofInstallation(Language.JAVASCRIPT).withHeapMegabytes(64));

  @AfterAll
  static void close() {
    SMALL.close();
  }

  private static final List<String> ENDLESS =
      List.of(
          "while (true) {}",
          "for (;;) await null",
          "const f = () => Promise.resolve().then(f); f(); await new Promise(() => {})",
          "await echo(1); while (true) {}",
          "try { while (true) {} } finally { while (true) {} }",
          "3n ** (2n ** 27n)",
          "Array.prototype.indexOf.call({length: 2 ** 53 - 1}, 5)",
          "/^(?:(a+)\\1*)+$/.test('a'.repeat(60) + 'b')",
          "return {get a() { while (true) {} }}",
          "return new Proxy({}, {ownKeys() { while (true) {} }})",
          "setInterval(() => {}, 0); await new Promise(() => {})",
          "await sleep(1000)",
          "await hang()");

  @Test
  void whatDoesNotEndIsStopped() throws InterruptedException {
    Lanes.each(AT_ONCE, ENDLESS, LimitsTest::assertIsStopped);
  }

  private static void assertIsStopped(String code) {
    Outcome outcome = Scripts.run("console.log('before');" + code, new RecordingHost(), SHORT);
    assertThat(outcome.status()).as(code).isEqualTo(Outcome.Status.TIMEOUT);
    assertThat(outcome.error()).isNotNull();
    assertThat(outcome.error().message()).contains("stopped after 1 s");
    assertThat(outcome.logs()).containsExactly("before");
    assertTheNextCallWorks();
  }

  @Test
  void theTimeThatAPersonTakesIsNotTheScripts() {
    RecordingHost host = new RecordingHost();
    host.slow =
        call -> {
          host.heldUp = Duration.ofSeconds(2); // it counts on, as that of a person would
          pause(Duration.ofMillis(1500));
          return new HostReply.Value("1");
        };
    assertThat(Scripts.run("return await slow()", host, SHORT).status())
        .isEqualTo(Outcome.Status.OK);
    assertThat(Scripts.run("await slow(); while (true) {}", host, SHORT).status())
        .isEqualTo(Outcome.Status.TIMEOUT);
  }

  private static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final List<String> BOMBS =
      List.of(
          "const a = []; while (true) a.push(new Array(10000).fill(1.5))",
          "let s = 'abc'; const all = []; while (true) { s = s + s.slice(1); all.push(s.split(''))"
              + " }",
          "const all = []; while (true) all.push(new ArrayBuffer(8 << 20))",
          "const all = []; while (true) all.push(new Uint8Array(8 << 20).fill(1))",
          "'x'.repeat(2 ** 30)",
          "let s = 'x'; while (true) s += s",
          "new ArrayBuffer(2 ** 40)",
          "function f(n) { return f(n + 1) + 1 } f(0)",
          "await echo(1); (function f(n) { return f(n + 1) + 1 })(0)",
          "await echo(1); const f = (n) => [n].map(x => f(x + 1)); f(0)",
          "const m = new Map(); for (let i = 0; ; i++) m.set(i, 'v' + i)",
          "JSON.parse('['.repeat(1e7))",
          "new Array(2 ** 31).fill(0)");

  @Test
  void bombsEndTheirOwnCallOnly() throws InterruptedException {
    Lanes.each(AT_ONCE, BOMBS, LimitsTest::assertEndsItsOwnCallOnly);
  }

  private static void assertEndsItsOwnCallOnly(String code) {
    Outcome outcome = SMALL.run(script(code), new RecordingHost(), Scripts.LIMITS);
    assertThat(outcome.status())
        .as(code + ": " + outcome.error())
        .isIn(Outcome.Status.LIMIT, Outcome.Status.TIMEOUT);
    assertThat(outcome.error()).isNotNull();
    assertThat(outcome.error().hint()).isNotEmpty();
    Outcome next = SMALL.run(script("1 + 1"), new RecordingHost(), Scripts.LIMITS);
    assertThat(next.result()).as(String.valueOf(next.error())).isEqualTo("2");
  }

  private static Script script(String code) {
    return new Script(Language.JAVASCRIPT, code, Map.of());
  }

  @Test
  void computingHasALimitOfItsOwn() {
    Limits limits =
        new Limits(Duration.ofSeconds(60), Duration.ofSeconds(1), 10, 10, 1000, 1000, 1000);
    Outcome outcome = Scripts.run("while (true) {}", new RecordingHost(), limits);
    assertThat(outcome.status()).isEqualTo(Outcome.Status.LIMIT);
    assertThat(outcome.error()).isNotNull();
    assertThat(outcome.error().type()).isEqualTo("CpuLimit");
  }

  @Test
  void theCallAfterTheLastEndsTheRun() {
    Limits limits =
        new Limits(Duration.ofSeconds(60), Duration.ofSeconds(60), 3, 10, 1000, 1000, 1000);
    RecordingHost host = new RecordingHost();
    Outcome outcome = Scripts.run("for (let i = 0; ; i++) await echo(i)", host, limits);
    assertThat(outcome.status()).isEqualTo(Outcome.Status.LIMIT);
    assertThat(outcome.error()).isNotNull();
    assertThat(outcome.error().type()).isEqualTo("CallLimit");
    assertThat(host.calls).hasSize(3);
  }

  @Test
  void sizesAreBounded() {
    Limits limits =
        new Limits(Duration.ofSeconds(60), Duration.ofSeconds(60), 3, 10, 200, 1000, 50);
    Outcome code = Scripts.run("1 //" + "x".repeat(300), new RecordingHost(), limits);
    assertThat(code.error()).isNotNull();
    assertThat(code.error().type()).isEqualTo("CodeTooLarge");
    Outcome result = Scripts.run("'x'.repeat(2000)", new RecordingHost(), limits);
    assertThat(result.error()).isNotNull();
    assertThat(result.error().type()).isEqualTo("ResultTooLarge");
    Outcome logs =
        Scripts.run(
            "for (let i = 0; i < 100; i++) console.log('line é ' + i)",
            new RecordingHost(),
            limits);
    assertThat(logs.logs())
        .startsWith("line é 0")
        .last()
        .asString()
        .contains("the console is full");
    assertThat(logs.logs()).hasSizeLessThan(10);
  }

  @Test
  void anInterruptCancelsTheRunAndItsCalls() throws InterruptedException {
    RecordingHost host = new RecordingHost();
    AtomicReference<Outcome> outcome = new AtomicReference<>();
    Thread run =
        Thread.ofVirtual()
            .start(() -> outcome.set(Scripts.run("console.log('before'); await hang()", host)));
    until(() -> !host.calls.isEmpty());
    run.interrupt();
    run.join();
    assertThat(outcome.get().status()).isEqualTo(Outcome.Status.CANCELLED);
    assertThat(outcome.get().logs()).containsExactly("before");
    until(() -> host.interrupted.get() == 1);
    assertTheNextCallWorks();
  }

  @Test
  void aWorkerThatIsKilledFromOutsideIsReplaced() {
    RecordingHost host = new RecordingHost();
    Limits limits = Scripts.LIMITS;
    AtomicReference<Outcome> outcome = new AtomicReference<>();
    Thread run =
        Thread.ofVirtual().start(() -> outcome.set(Scripts.run("await hang()", host, limits)));
    until(() -> !host.calls.isEmpty());
    ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
    until(() -> !run.isAlive());
    assertThat(outcome.get().error()).isNotNull();
    assertThat(outcome.get().error().type()).isEqualTo("WorkerLost");
    assertTheNextCallWorks();
  }

  @Test
  void aWorkerThatIsKilledBetweenTwoRunsIsNotNoticed() {
    for (int i = 0; i < 3; i++) {
      assertTheNextCallWorks();
      ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
    }
    assertTheNextCallWorks();
  }

  private static void assertTheNextCallWorks() {
    assertThat(Scripts.value("(await echo('next'))[0]")).isEqualTo("\"next\"");
  }

  private static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("30 s are over").isLessThan(end);
      Thread.onSpinWait();
    }
  }
}
