package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PyConcurrencyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        from concurrent.futures import ThreadPoolExecutor
        with ThreadPoolExecutor() as pool:
            results = list(pool.map(slow, range(20)))
        """,
        """
        from concurrent.futures import ThreadPoolExecutor, as_completed
        with ThreadPoolExecutor(max_workers=20) as pool:
            results = [f.result() for f in as_completed([pool.submit(sdk.slow, i) for i in range(20)])]
        """,
        """
        import threading
        results = []
        threads = [threading.Thread(target=lambda i=i: results.append(slow(i))) for i in range(20)]
        for t in threads: t.start()
        for t in threads: t.join()
        """,
        """
        import asyncio
        async def one(i):
            return slow(i)
        async def main():
            return await asyncio.gather(*[one(i) for i in range(20)])
        results = asyncio.run(main())
        """,
        """
        import asyncio
        results = await asyncio.gather(*(asyncio.to_thread(slow, i) for i in range(20)))
        """,
        """
        import asyncio
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(asyncio.to_thread(slow, i)) for i in range(20)]
        results = [t.result() for t in tasks]
        """,
        """
        import asyncio
        async def main():
            loop = asyncio.get_event_loop()
            return [await f for f in [loop.run_in_executor(None, slow, i) for i in range(20)]]
        results = asyncio.run(main())
        """,
        """
        import asyncio
        results = []
        gate = asyncio.Semaphore(10)
        async def one(i):
            async with gate:
                results.append(slow(i))
        await asyncio.gather(*map(one, range(20)))
        """,
      })
  void callsRunAtTheSameTime(String code) {
    // Ten calls that each wait for the other nine: one after the other they would never end.
    CyclicBarrier allHere = new CyclicBarrier(10);
    RecordingHost host = new RecordingHost();
    host.slow =
        call -> {
          try {
            allHere.await(30, TimeUnit.SECONDS);
            return new HostReply.Value("1");
          } catch (Exception e) {
            return new HostReply.Failure("Error", "alone: " + e, "", "");
          }
        };
    Outcome outcome = PyScripts.run(code + "len(results)", host);
    assertThat(outcome.error()).isNull();
    assertThat(outcome.result()).isEqualTo("20");
    assertThat(host.mostAtOnce.get()).isEqualTo(Limits.DEFAULT.inFlight());
  }

  @Test
  void asyncioHasWhatProgramsUse() {
    assertThat(
            PyScripts.value(
                """
                import asyncio, time
                seen = []
                async def worker(queue):
                    while True:
                        item = await queue.get()
                        seen.append(item)
                        queue.task_done()
                async def late(n):
                    await asyncio.sleep(n / 5)
                    return n
                async def failing():
                    raise ValueError('no')
                async def main():
                    queue = asyncio.Queue(2)
                    workers = [asyncio.create_task(worker(queue)) for _ in range(2)]
                    for i in range(5):
                        await queue.put(i)
                    await queue.join()
                    for w in workers:
                        w.cancel()
                    stopped = await asyncio.gather(*workers, return_exceptions=True)
                    order = [await f for f in asyncio.as_completed([late(3), late(1), late(2)])]
                    try:
                        await asyncio.wait_for(asyncio.sleep(60), 0.01)
                    except asyncio.TimeoutError:
                        order.append('timeout')
                    try:
                        async with asyncio.timeout(0.01):
                            await asyncio.sleep(60)
                    except TimeoutError:
                        order.append('timeout')
                    both = await asyncio.gather(late(0), failing(), return_exceptions=True)
                    done, pending = await asyncio.wait([asyncio.create_task(late(n)) for n in (0, 9)],
                                                       return_when=asyncio.FIRST_COMPLETED)
                    event = asyncio.Event()
                    asyncio.get_running_loop().call_later(0.01, event.set)
                    await event.wait()
                    try:
                        async with asyncio.TaskGroup() as group:
                            group.create_task(failing())
                            group.create_task(asyncio.sleep(60))
                    except ExceptionGroup as e:
                        order.append(str(e.exceptions[0]))
                    async def numbers():
                        for n in range(3):
                            await asyncio.sleep(0)
                            yield n
                    return [sorted(seen), [type(e).__name__ for e in stopped], order, str(both[1]),
                            len(done), len(pending), [n async for n in numbers()]]
                asyncio.run(main())
                """))
        .isEqualTo(
            "[[0,1,2,3,4],[\"CancelledError\",\"CancelledError\"],[1,2,3,\"timeout\",\"timeout\",\"no\"],"
                + "\"no\",1,1,[0,1,2]]");
  }

  @Test
  void aMethodMayBeAwaitedThoughItAnswersAtOnce() {
    assertThat(PyScripts.value("u = await sdk.user('1')\n[u.id, (await rows())[1].id]"))
        .isEqualTo("[\"1\",\"2\"]");
    assertThat(
            PyScripts.value(
                "import asyncio\n"
                    + "await asyncio.gather(sdk.user('1'), asyncio.to_thread(sdk.echo, 2))"))
        .isEqualTo("[{\"id\":\"1\",\"display_name\":\"Ada\"},[2]]");
  }

  @Test
  void theyAreWaitedForInAContextThatStoodReadyForLong() {
    boolean complete = false;
    while (!complete) {
      RecordingHost host = new RecordingHost();
      Outcome outcome =
          PyScripts.run(
              "import sys\n"
                  + "complete = 'statistics' in sys.modules\n"
                  + "import threading, time\n"
                  + "threading.Thread(target=lambda: (time.sleep(0.1), echo('late'))).start()\n"
                  + "assert threading.current_thread() is threading.main_thread()\n"
                  + "complete",
              host);
      assertThat(outcome.error()).isNull();
      assertThat(host.calls).extracting(HostCall::positional).containsExactly("[\"late\"]");
      complete = outcome.result().equals("true");
    }
  }

  @Test
  void aThreadThatOutlivesItsRunIsHeardNoMore() {
    for (int i = 0; i < 5; i++) {
      RecordingHost host = new RecordingHost();
      Outcome outcome =
          PyScripts.run(
              "import _thread, time\n"
                  + "def stray():\n"
                  + "  while True:\n"
                  + "    echo('stray %d')\n".formatted(i)
                  + "    print('stray')\n"
                  + "_thread.start_new_thread(stray, ())\n"
                  + "echo('own')\n",
              host);
      assertThat(outcome.error()).isNull();
      assertThat(host.calls)
          .extracting(HostCall::positional)
          .contains("[\"own\"]")
          .isSubsetOf("[\"own\"]", "[\"stray %d\"]".formatted(i));
    }
  }

  @Test
  void threadsThatTheScriptDoesNotJoinAreWaitedFor() {
    RecordingHost host = new RecordingHost();
    Outcome outcome =
        PyScripts.run(
            "import threading, time\n"
                + "threading.Thread(target=lambda: (time.sleep(0.1), echo('late'))).start()\n"
                + "'done'",
            host);
    assertThat(outcome.result()).isEqualTo("\"done\"");
    assertThat(host.calls).extracting(HostCall::positional).containsExactly("[\"late\"]");
  }

  @Test
  void whatNothingWillSettleIsReported() {
    ScriptError error =
        PyScripts.error(
            "import asyncio\n"
                + "async def main():\n"
                + "  await asyncio.Event().wait()\n"
                + "asyncio.run(main())");
    assertThat(error.message()).contains("nothing is left that could settle");
  }
}
