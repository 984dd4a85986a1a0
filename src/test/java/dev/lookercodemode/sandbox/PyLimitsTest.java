package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.Lanes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PyLimitsTest {
  private static final Limits SHORT = Limits.DEFAULT.withWallClock(Duration.ofSeconds(1));
  private static final Limits LONGER = Limits.DEFAULT.withWallClock(Duration.ofSeconds(5));

  /** Scripts at the same time: most wait for their limit, or for a worker that starts. */
  private static final int AT_ONCE = 4;

  /** A small heap is full soon. */
  private static final Sandbox SMALL =
      new WorkerSandbox(WorkerCommand.ofInstallation(Language.PYTHON).withHeapMegabytes(160));

  @AfterAll
  static void close() {
    SMALL.close();
  }

  private static final List<String> ENDLESS =
      List.of(
          "while True: pass",
          "while True:\n  try:\n    while True: pass\n  except BaseException: pass",
          "9**9**9",
          "sum(range(10**12))",
          "import re\nre.match(r'^(?:(a+)\\1*)+$', 'a' * 60 + 'b')",
          "import time\ntime.sleep(1000)",
          "import asyncio\nasync def f():\n  while True: await asyncio.sleep(0)\nasyncio.run(f())",
          "import _thread\nlock = _thread.allocate_lock()\nlock.acquire()\nlock.acquire()",
          "import _thread\ndef f():\n  while True: pass\n_thread.start_new_thread(f, ())\nhang()",
          "hang()",
          "class A:\n  def __iter__(self):\n    while True: yield 1\nA()",
          "class E(Exception):\n  def __str__(self):\n    while True: pass\nraise E()");

  @Test
  void whatDoesNotEndIsStopped() throws InterruptedException {
    Lanes.each(AT_ONCE, ENDLESS, PyLimitsTest::assertIsStopped);
  }

  private static void assertIsStopped(String code) {
    Outcome outcome = PyScripts.run(code, new RecordingHost(), SHORT);
    assertThat(outcome.status())
        .as(code + ": " + outcome.error())
        .isEqualTo(Outcome.Status.TIMEOUT);
    assertTheNextCallWorks();
  }

  @Test
  void anInterruptCancelsTheRunAndKeepsWhatWasPrinted() throws InterruptedException {
    RecordingHost host = new RecordingHost();
    AtomicReference<Outcome> outcome = new AtomicReference<>();
    Thread run =
        Thread.ofVirtual().start(() -> outcome.set(PyScripts.run("print('before')\nhang()", host)));
    while (host.calls.isEmpty()) {
      assertThat(run.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    run.interrupt();
    run.join();
    assertThat(outcome.get().status()).isEqualTo(Outcome.Status.CANCELLED);
    assertThat(outcome.get().logs()).containsExactly("before");
    assertTheNextCallWorks();
  }

  private static final List<String> BOMBS =
      List.of(
          "a = []\nwhile True: a.append([1.5] * 10000)",
          "b = b'x' * (2 << 20)\nwhile True: b += b",
          "bytes(10**12)",
          "[0] * 10**10",
          "d = {}\ni = 0\nwhile True:\n  i += 1\n  d[i] = str(i) * 10",
          "a = []\nwhile True:\n  try:\n    a.append([0] * 100000)\n  except BaseException: pass",
          "def f(n): return f(n + 1) + 1\nf(0)",
          "import sys\n"
              + "sys.setrecursionlimit(10**9)\n"
              + "def f(n): return [f(x + 1) for x in [n]]\n"
              + "f(0)",
          "f = lambda: f()\nsdk.echo(1)\nf()");

  @Test
  void bombsEndTheirOwnCallOnly() throws InterruptedException {
    Lanes.each(AT_ONCE, BOMBS, PyLimitsTest::assertEndsItsOwnCallOnly);
  }

  private static void assertEndsItsOwnCallOnly(String code) {
    Outcome outcome = SMALL.run(PyScripts.script(code, Map.of()), new RecordingHost(), LONGER);
    assertThat(outcome.status())
        .as(code + ": " + outcome.error())
        .isIn(Outcome.Status.LIMIT, Outcome.Status.TIMEOUT);
    assertThat(outcome.error()).isNotNull();
    assertThat(outcome.error().hint()).isNotEmpty();
    Outcome next = SMALL.run(PyScripts.script("1 + 1", Map.of()), new RecordingHost(), LONGER);
    assertThat(next.result()).as(String.valueOf(next.error())).isEqualTo("2");
  }

  @Test
  void threadsAreBounded() {
    Outcome outcome =
        PyScripts.run(
            "import threading, time\n"
                + "while True:\n"
                + "  threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()",
            new RecordingHost(),
            Scripts.LIMITS);
    assertThat(outcome.error()).isNotNull();
    assertThat(outcome.error().message()).contains("can't start new thread");
    assertTheNextCallWorks();
  }

  @Test
  void aScriptThatGetsAroundThatBoundEndsItsOwnCall() {
    Outcome outcome =
        PyScripts.run(
            "import _thread, time\nstart = _thread.start_new_thread.__globals__['_native_start']\n"
                + "while True:\n  start(time.sleep, (1000,))",
            new RecordingHost(),
            Scripts.LIMITS);
    assertThat(outcome.status()).isNotEqualTo(Outcome.Status.OK);
    assertTheNextCallWorks();
  }

  @Test
  void theCallAfterTheLastEndsTheRun() {
    Limits limits =
        new Limits(Duration.ofSeconds(60), Duration.ofSeconds(60), 3, 10, 1000, 1000, 1000);
    RecordingHost host = new RecordingHost();
    Outcome outcome = PyScripts.run("while True:\n  echo(1)", host, limits);
    assertThat(outcome.error()).isNotNull();
    assertThat(outcome.error().type()).isEqualTo("CallLimit");
    assertThat(host.calls).hasSize(3);
  }

  @Test
  void sizesAreBounded() {
    Limits limits =
        new Limits(Duration.ofSeconds(60), Duration.ofSeconds(60), 3, 10, 200, 1000, 50);
    Outcome result = PyScripts.run("'x' * 2000", new RecordingHost(), limits);
    assertThat(result.error()).isNotNull();
    assertThat(result.error().type()).isEqualTo("ResultTooLarge");
    Outcome logs =
        PyScripts.run("for i in range(100): print('line', i)", new RecordingHost(), limits);
    assertThat(logs.logs()).startsWith("line 0").last().asString().contains("the console is full");
  }

  private static void assertTheNextCallWorks() {
    assertThat(PyScripts.value("echo('next')[0]")).isEqualTo("\"next\"");
  }
}
