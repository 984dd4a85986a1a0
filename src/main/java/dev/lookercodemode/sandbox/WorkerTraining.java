package dev.lookercodemode.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the AOT cache of a worker: lets one run what scripts usually do, and the JVM writes down
 * which classes it loaded (<a href="https://openjdk.org/jeps/514">JEP 514</a>).
 */
public final class WorkerTraining {
  private static final Duration PATIENCE = Duration.ofMinutes(15); // a machine can be very busy
  private static final List<String> JAVASCRIPT =
      List.of(
          "return 1",
          "const all = await Promise.all([1, 2, 3].map(i => sdk.sample(i, {fields: 'id'})));"
              + " console.log(all); all",
          "try { await sdk.sample_failure() } catch (e) { return [e.message, e.status] }",
          "await sdk.sample_failure()",
          """
          ```js
          const rows: any[] = await sdk.sample('x');
          const groups = new Map<string, number>();
          for (const [i, row] of Object.entries(rows)) groups.set(String(i), (groups.get(String(i)) ?? 0) + 1);
          await sleep(0.001);
          class Report { constructor(a) { this.when = new Date(0); this.a = a } }
          return {groups, set: new Set([1]), r: new Report([...rows].sort().filter(Boolean)), s: `${1n} ${/a+/.test('aa')}`};
          ```
          """,
          // What is loaded where the stack ends had better not be loaded there.
          "function f(n) { return f(n + 1) + 1 } try { f(0) } catch (e) { return e.message }",
          "await sdk.sample(); const f = (n) => f(n + 1) + 1; try { f(0) } catch (e) { return"
              + " e.message }",
          "sdk.sample(1).id",
          "const sample = sample(1)",
          "foo(");

  private static final List<String> PYTHON =
      List.of(
          "return 1",
          "rows = sdk.sample(1, fields='id')\nprint(rows)\n[r.title for r in rows]",
          "try:\n  sdk.sample_failure()\nexcept SampleError as e:\n  print(e.message, e.status)",
          """
          ```python
          import collections, dataclasses, datetime, decimal, enum, functools, itertools, json, math, random, re
          import contextlib, statistics, string, textwrap, time, traceback, typing, csv, io, operator, copy, base64
          from concurrent.futures import ThreadPoolExecutor, as_completed

          @dataclasses.dataclass
          class Report:
              when: datetime.date
              rows: list

          def count(rows: list) -> dict:
              groups = collections.defaultdict(list)
              for row in rows:
                  groups[row["title"]].append(row.get("n", 0) * 2)
              return {k: sum(v) for k, v in sorted(groups.items(), key=lambda kv: -sum(kv[1]))}

          with ThreadPoolExecutor(max_workers=4) as pool:
              results = list(pool.map(sdk.sample, range(8)))
          time.sleep(0.001)
          match results:
              case [first, *rest]:
                  print(f"{len(rest):>5} {re.sub('a+', 'b', first[0].title)}", json.dumps(first))
          return [count(r) for r in results], Report(datetime.date.today(), [{1, 2}, decimal.Decimal("1.5")])
          ```
          """,
          """
          import asyncio

          async def one(i):
              await asyncio.sleep(0.001)
              return sdk.sample(i)

          async def main():
              gate = asyncio.Semaphore(2)
              return await asyncio.gather(*(one(i) for i in range(4)), asyncio.to_thread(sdk.sample, 1))

          asyncio.run(main())
          """,
          "import looker_sdk\nsdk = looker_sdk.init40()\nawait sdk.sample(1)\nlen(name)",
          "{1: 2, (1, 2): 2**70, 'n': float('nan')}",
          "sdk.sample_failure()",
          "sdk.sample(1)[0].nothing",
          "nothing",
          "open('x')",
          "import numpy",
          "foo(");

  private WorkerTraining() {}

  private static List<String> scripts(Language language) {
    return switch (language) {
      case JAVASCRIPT -> JAVASCRIPT;
      case PYTHON -> PYTHON;
    };
  }

  /**
   * Runs the training and writes the cache to {@code cache}; replaces none that is there before it
   * is complete.
   *
   * @throws IOException if the worker fails or the cache does not come about
   */
  public static void train(WorkerCommand command, Path cache)
      throws IOException, InterruptedException {
    Path unfinished = cache.resolveSibling(cache.getFileName() + ".tmp");
    Files.deleteIfExists(unfinished);
    Isolate isolate = Isolate.startTraining(command, unfinished);
    try {
      for (int round = 0; round < 3; round++) {
        for (String code : scripts(command.language())) {
          train(isolate, command.language(), code);
        }
      }
      isolate.finish(PATIENCE);
    } finally {
      isolate.kill();
    }
    if (!Files.isRegularFile(unfinished)) {
      throw new IOException("the JVM wrote no cache: " + isolate.lastWords());
    }
    Files.move(unfinished, cache);
  }

  /**
   * Unpacks the library of a language, where it has one, to where the workers of this distribution
   * look for it.
   *
   * @throws IOException if that fails
   */
  public static void unpackLibrary(Language language, Path dist)
      throws IOException, InterruptedException {
    if (language != Language.PYTHON) {
      return;
    }
    Path folder = WorkerCommand.libraryFolder(dist, language);
    UnpackedLibrary.delete(folder);
    UnpackedLibrary.unpack(WorkerCommand.ofInstallation(language), folder);
  }

  /**
   * Makes the AOT cache of the small JVM by which a confined worker starts; answers false where the
   * system confines none.
   *
   * @throws IOException if that fails
   */
  public static boolean trainConfinement(Path cache) throws IOException, InterruptedException {
    if (ConfinedCommand.unable() != null) {
      return false;
    }
    WorkerCommand command = WorkerCommand.ofInstallation(Language.JAVASCRIPT);
    Process process =
        new ProcessBuilder(new ConfinedCommand(command).trainingLine(cache))
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0 || !Files.isRegularFile(cache)) {
      throw new IOException("the JVM that confines itself wrote no cache: " + said.strip());
    }
    return true;
  }

  private static void train(Isolate isolate, Language language, String code)
      throws IOException, InterruptedException {
    Script script = new Script(language, code, Map.of("name", "\"value\""));
    try (IsolateRun run = new IsolateRun(isolate, script, new SampleHost(), Limits.DEFAULT)) {
      run.execute();
      if (!run.endedWell()) {
        throw new IOException("the worker failed at its training: " + isolate.lastWords());
      }
    }
  }

  /** As many functions as a real host has, and answers like a real one's. */
  private record SampleHost() implements HostFunctions {
    @Override
    public List<String> methods() {
      return Stream.concat(
              Stream.of("sample", "sample_failure"),
              IntStream.range(0, 500).mapToObj(i -> "sample_" + i))
          .toList();
    }

    @Override
    public List<String> immediate() {
      return List.of("sample_now");
    }

    @Override
    public List<String> errorTypes() {
      return List.of("SampleError");
    }

    @Override
    public HostReply call(HostCall call) {
      return call.function().equals("sample")
          ? new HostReply.Value(
              "[{\"id\":\"1\",\"title\":\"a\",\"n\":1.5,\"on\":true,\"none\":null}]")
          : new HostReply.Failure(
              "SampleError", "Not found", "try again", "{\"status\":404,\"errors\":[]}");
    }

    @Override
    public void progress(String message, double done, double total) {}
  }
}
