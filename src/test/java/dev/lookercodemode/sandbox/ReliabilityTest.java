package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Workers that die, stop or hang, hosts that hang, and a sandbox that closes: no call is made
 * twice, and what comes after works.
 */
class ReliabilityTest {
  private final Set<ProcessHandle> others =
      ProcessHandle.current().children().collect(Collectors.toSet());
  private final WorkerSandbox sandbox =
      new WorkerSandbox(WorkerCommand.ofInstallation(Language.JAVASCRIPT).withHeapMegabytes(128));
  private final RecordingHost host = new RecordingHost();

  @AfterEach
  void nothingIsLeft() {
    sandbox.close();
    until(() -> workers().isEmpty());
  }

  private List<ProcessHandle> workers() {
    return ProcessHandle.current()
        .children()
        .filter(p -> !others.contains(p) && p.isAlive())
        .toList();
  }

  private Outcome run(String code) {
    return run(code, Map.of(), Scripts.LIMITS);
  }

  private Outcome run(String code, Map<String, String> vars, Limits limits) {
    return sandbox.run(new Script(Language.JAVASCRIPT, code, vars), host, limits);
  }

  private void assertTheNextCallWorks() {
    assertThat(run("(await sdk.echo('next'))[0]").result()).isEqualTo("\"next\"");
  }

  @Test
  void aWorkerThatDiesBeforeTheScriptCallsIsReplacedUnnoticed() {
    run("1");
    for (ProcessHandle worker : workers()) {
      worker.destroyForcibly();
    }
    assertThat(run("return await echo(1)").result()).isEqualTo("[1]");
    Thread killer = Thread.ofVirtual().start(this::killTheBusyOne);
    String patient =
        "const end = Date.now() + 1500; while (Date.now() < end); return await echo(2)";
    assertThat(run(patient).result()).isEqualTo("[2]");
    until(() -> !killer.isAlive());
    assertThat(host.calls).hasSize(2);
  }

  @Test
  void aScriptAtWhichTheEngineFailsIsTriedOnceMoreAndLeavesThatWorkerForTheNext() {
    String broken =
        """
        def f(): return 1
        f.__code__ = f.__code__.replace(co_code=bytes([255] * 64), co_consts=(None,) * 3, co_stacksize=0)
        f()
        """;
    try (WorkerSandbox python = new WorkerSandbox(WorkerCommand.ofInstallation(Language.PYTHON))) {
      assertThat(run(python, "1 + 1").result()).isEqualTo("2");
      until(() -> workers().size() == IsolatePool.MAX_IDLE);
      List<ProcessHandle> both = workers();

      Outcome outcome = run(python, broken);

      assertThat(outcome.error()).isNotNull();
      assertThat(outcome.error().type()).isEqualTo("InternalError");
      until(() -> both.stream().filter(ProcessHandle::isAlive).count() < 2);
      assertThat(run(python, "1 + 1").result()).isEqualTo("2");
      assertThat(both.stream().filter(ProcessHandle::isAlive)).hasSize(1);
    }
  }

  private Outcome run(WorkerSandbox other, String python) {
    return other.run(new Script(Language.PYTHON, python, Map.of()), host, Scripts.LIMITS);
  }

  private void killTheBusyOne() {
    ProcessHandle busy =
        workers().stream().max(Comparator.comparing(ReliabilityTest::cpu)).orElseThrow();
    Duration before = cpu(busy);
    until(() -> cpu(busy).compareTo(before.plusMillis(50)) > 0 || !busy.isAlive());
    busy.destroyForcibly();
  }

  private static Duration cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Test
  void aCallUnderWayWhenItsWorkerDiesIsMadeOnce() throws InterruptedException {
    CountDownLatch answer = new CountDownLatch(1);
    host.slow =
        call -> {
          await(answer);
          return new HostReply.Value("1");
        };
    List<Outcome> outcome = new ArrayList<>();
    Thread run = Thread.ofVirtual().start(() -> outcome.add(run("await sdk.slow(); 1")));
    until(() -> !host.calls.isEmpty());
    workers().forEach(ProcessHandle::destroyForcibly);
    run.join();
    answer.countDown();
    assertThat(outcome.getFirst().error()).isNotNull();
    assertThat(outcome.getFirst().error().type()).isEqualTo("WorkerLost");
    assertThat(outcome.getFirst().error().hint()).contains("may have been carried out");
    assertTheNextCallWorks();
    assertThat(host.calls.stream().filter(c -> c.function().equals("slow"))).hasSize(1);
  }

  @Test
  void aWorkerThatDoesNotReadIsStoppedInTime() throws Exception {
    Isolate isolate =
        Isolate.start(WorkerCommand.ofInstallation(Language.JAVASCRIPT), Confinement.AUTO);
    until(isolate::hasAnswered);
    signal("STOP", workers().getFirst());
    String large = "\"" + "x".repeat(4 << 20) + "\""; // more than a pipe takes
    Script script = new Script(Language.JAVASCRIPT, "vars.x.length", Map.of("x", large));
    Limits second = Limits.DEFAULT.withWallClock(Duration.ofSeconds(1));
    try (IsolateRun run = new IsolateRun(isolate, script, host, second)) {
      assertThat(run.execute().status()).isEqualTo(Outcome.Status.TIMEOUT);
    }
  }

  private static void signal(String name, ProcessHandle process)
      throws IOException, InterruptedException {
    assertThat(
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor())
        .isZero();
  }

  @Test
  void aHostThatDoesNotTakeProgressKeepsNoRunFromItsDeadline() {
    CountDownLatch taken = new CountDownLatch(1);
    HostFunctions stuck =
        new Delegating(host) {
          @Override
          public void progress(String message, double done, double total) {
            await(taken);
          }
        };
    Outcome outcome =
        sandbox.run(
            new Script(Language.JAVASCRIPT, "for (;;) progress('x', 1, 2)", Map.of()),
            stuck,
            Limits.DEFAULT.withWallClock(Duration.ofSeconds(1)));
    taken.countDown();
    assertThat(outcome.status()).isEqualTo(Outcome.Status.TIMEOUT);
    assertTheNextCallWorks();
  }

  @Test
  void runsUnderWayAreCancelledWhenTheSandboxCloses() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Outcome>> two = submit(threads, 2, i -> () -> run("await hang()"));
      until(() -> host.calls.size() == 2);
      sandbox.close();
      for (Future<Outcome> outcome : two) {
        assertThat(outcome.get().status()).isEqualTo(Outcome.Status.CANCELLED);
      }
      assertThat(run("1").status()).isEqualTo(Outcome.Status.CANCELLED);
    }
  }

  @Test
  void runsThatWaitForTheirTurnAreCancelledWhenTheSandboxCloses() throws Exception {
    WorkerSandbox narrow =
        new WorkerSandbox(1, Confinement.AUTO, WorkerCommand.ofInstallation(Language.JAVASCRIPT));
    CountDownLatch never = new CountDownLatch(1);
    host.slow =
        call -> {
          awaitDeaf(never); // a host that takes no notice keeps nobody waiting
          return new HostReply.Value("1");
        };
    Script script = new Script(Language.JAVASCRIPT, "await slow()", Map.of());
    List<Thread> runs = new ArrayList<>();
    List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 4; i++) {
      runs.add(
          Thread.ofPlatform().start(() -> outcomes.add(narrow.run(script, host, Scripts.LIMITS))));
    }
    until(() -> !host.calls.isEmpty());
    until(() -> runs.stream().filter(r -> r.getState() == Thread.State.WAITING).count() >= 3);
    narrow.close();
    until(() -> outcomes.size() == 4);
    never.countDown();
    assertThat(outcomes)
        .allSatisfy(
            outcome -> {
              assertThat(outcome.status()).isEqualTo(Outcome.Status.CANCELLED);
              assertThat(outcome.error()).isNotNull();
              assertThat(outcome.error().message()).isEqualTo("the run was cancelled");
            });
    assertThat(host.calls).hasSize(1);
  }

  private static void awaitDeaf(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      await(latch);
      Thread.interrupted();
    }
  }

  private static List<Future<Outcome>> submit(
      ExecutorService threads, int count, IntFunction<Callable<Outcome>> work) {
    return IntStream.range(0, count).mapToObj(i -> threads.submit(work.apply(i))).toList();
  }

  @Test
  void manyRunsLeaveNoThreadsBehind() {
    for (int i = 0; i < 10; i++) {
      run("await sdk.echo(" + i + ")");
    }
    workers().forEach(ProcessHandle::destroyForcibly);
    assertTheNextCallWorks();
    until(
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(n -> n.startsWith("isolate-"))
                .allMatch(n -> isOf(workers(), n) || isOf(others, n)));
    assertThat(workers().size()).isBetween(1, 2);
  }

  private static boolean isOf(Collection<ProcessHandle> workers, String thread) {
    return workers.stream().anyMatch(w -> thread.endsWith("-" + w.pid()));
  }

  /** A host like another. */
  private static class Delegating implements HostFunctions {
    private final HostFunctions other;

    Delegating(HostFunctions other) {
      this.other = other;
    }

    @Override
    public List<String> methods() {
      return other.methods();
    }

    @Override
    public List<String> immediate() {
      return other.immediate();
    }

    @Override
    public List<String> errorTypes() {
      return other.errorTypes();
    }

    @Override
    public HostReply call(HostCall call) throws InterruptedException {
      return other.call(call);
    }

    @Override
    public void progress(String message, double done, double total) {
      other.progress(message, done, total);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("60 s are over").isLessThan(end);
      sleep(5);
    }
  }
}
