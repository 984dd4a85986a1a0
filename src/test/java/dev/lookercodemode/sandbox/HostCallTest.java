package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HostCallTest {

  @Test
  void argumentsArriveAsWritten() {
    RecordingHost host = new RecordingHost();
    Scripts.run("await sdk.echo('a', 1, {b: [null]}, undefined, 5n, new Date(0), undefined)", host);
    assertThat(host.calls)
        .extracting(HostCall::positional)
        .containsExactly("[\"a\",1,{\"b\":[null]},null,\"5\",\"1970-01-01T00:00:00.000Z\"]");
  }

  @Test
  void methodsAreGlobalsAndMembersOfSdk() {
    assertThat(
            Scripts.value(
                "[await echo(1), await sdk.echo(2), await sdk.ok(sdk.echo(3)), (await"
                    + " user(1)).value.id]"))
        .isEqualTo("[[1],[2],[3],\"1\"]");
  }

  @Test
  void immediateFunctionsAnswerWithoutAwait() {
    assertThat(Scripts.value("const p = echo(0); const n = now('x'); [n, await p, sdk.now(1)]"))
        .isEqualTo("[[\"x\"],[0],[1]]");
  }

  @Test
  void awaitedCallsRunAtTheSameTime() {
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
    Outcome outcome =
        Scripts.run(
            "const r = await Promise.all(Array.from({length: 20}, (_, i) => slow(i))); r.length",
            host);
    assertThat(outcome.error()).isNull();
    assertThat(outcome.result()).isEqualTo("20");
    assertThat(host.mostAtOnce.get()).isEqualTo(Limits.DEFAULT.inFlight());
  }

  @Test
  void progressIsPassedOn() {
    RecordingHost host = new RecordingHost();
    Scripts.run("progress('half', 1, 2); progress('on')", host);
    assertThat(host.progress).containsExactly("half 1.0/2.0", "on 0.0/0.0");
  }

  @Test
  void timersFireInOrderOfTheirTime() {
    assertThat(
            Scripts.value(
                """
                const seen = [];
                setTimeout(() => seen.push('b'), 30);
                setTimeout((x) => seen.push(x), 1, 'a');
                const dead = setTimeout(() => seen.push('never'), 5); clearTimeout(dead);
                const beat = setInterval(() => { seen.push('i'); if (seen.length > 3) clearInterval(beat) }, 35);
                await sleep(0.2);
                return seen\
                """))
        .isEqualTo("[\"a\",\"b\",\"i\",\"i\"]");
  }

  @Test
  void aHugeAnswerArrivesWhole() {
    RecordingHost host = new RecordingHost();
    String row = "{\"id\":\"12345\",\"name\":\"some name or other\",\"n\":1.5}";
    host.slow = call -> new HostReply.Value("[" + (row + ",").repeat(100_000) + row + "]");
    assertThat(
            Scripts.run("const rows = await slow(); [rows.length, rows[100000].name]", host)
                .result())
        .isEqualTo("[100001,\"some name or other\"]");
  }
}
