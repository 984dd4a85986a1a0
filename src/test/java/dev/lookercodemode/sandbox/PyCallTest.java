package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PyCallTest {

  @Test
  void methodsAreGlobalsAndMembersOfSdk() {
    assertThat(PyScripts.value("[echo(1), sdk.echo(2), user('1').display_name, user(1)['id']]"))
        .isEqualTo("[[1],[2],\"Ada\",\"1\"]");
  }

  @Test
  void argumentsArriveAsWritten() {
    RecordingHost host = new RecordingHost();
    Outcome outcome =
        PyScripts.run(
            """
            from datetime import date, datetime, timezone, timedelta
            from decimal import Decimal
            sdk.echo('a', 1, {'b': [None, True]}, body={'when': datetime(2026, 1, 2, 3, 4, 5)}, d=date(2026, 1, 2))
            sdk.echo(datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=2))), Decimal('1.5'), {1}, (1, 2))
            """,
            host);
    assertThat(outcome.error()).isNull();
    assertThat(host.calls)
        .extracting(HostCall::positional)
        .containsExactly(
            "[\"a\",1,{\"b\":[null,true]}]", "[\"2026-01-01T22:00:00Z\",1.5,[1],[1,2]]");
    assertThat(host.calls)
        .extracting(HostCall::named)
        .containsExactly(
            "{\"body\":{\"when\":\"2026-01-02T03:04:05Z\"},\"d\":\"2026-01-02\"}", "{}");
  }

  @Test
  void failedCallsRaiseTheErrorOfTheHost() {
    assertThat(
            PyScripts.value(
                """
                try:
                    fail()
                except LookerError as e:
                    caught = [str(e), e.message, e.status, e.errors[0].field, e.method, isinstance(e, SDKError)]
                caught
                """))
        .isEqualTo("[\"Not found\",\"Not found\",404,\"x\",\"fail\",true]");
    ScriptError error = PyScripts.error("x = 1\nsdk.fail()");
    assertThat(error.type()).isEqualTo("LookerError");
    assertThat(error.message()).isEqualTo("Not found");
    assertThat(error.line()).isEqualTo(2);
    assertThat(error.source()).isEqualTo("sdk.fail()");
    assertThat(error.hint()).isEqualTo("look again");
    assertThat(error.details()).contains("\"status\":404");
  }

  @Test
  void bytesAreBytes() {
    Outcome outcome =
        PyScripts.run(
            "pdf = bytes()\n[type(pdf).__mro__[1].__name__, len(pdf), pdf[:4] == b'%PDF', pdf]");
    assertThat(outcome.result())
        .isEqualTo(
            "[\"bytes\",6,true,{\"attachment\":\"result.pdf\",\"media_type\":\"application/pdf\",\"bytes\":6}]");
    assertThat(outcome.attachments())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.mediaType()).isEqualTo("application/pdf");
              assertThat(a.content()).containsExactly('%', 'P', 'D', 'F', 0, 0xff);
            });
  }

  @Test
  void variablesAreGlobalsAndInVars() {
    Outcome outcome =
        PyScripts.SANDBOX.run(
            PyScripts.script(
                "[n + 1, rows[0].id, vars['n']]", Map.of("n", "1", "rows", "[{\"id\":7}]")),
            new RecordingHost(),
            Scripts.LIMITS);
    assertThat(outcome.error()).isNull();
    assertThat(outcome.result()).isEqualTo("[2,7,1]");
  }

  @Test
  void whatIsPrintedIsKeptInOrderAlsoOnFailure() {
    Outcome outcome =
        PyScripts.run(
            """
            import sys
            print('a', 1, {'b': None}, sep=', ')
            print('oops', file=sys.stderr)
            print('no end', end='')
            raise ValueError('no')
            """);
    assertThat(outcome.logs()).containsExactly("a, 1, {'b': None}", "oops", "no end");
    assertThat(outcome.error()).isNotNull();
    assertThat(outcome.error().type()).isEqualTo("ValueError");
    assertThat(outcome.error().line()).isEqualTo(5);
  }

  @Test
  void progressAndAttachmentsArePassedOn() {
    RecordingHost host = new RecordingHost();
    Outcome outcome =
        PyScripts.run("progress('half', 1, 2)\nattach('a,b', 'x.csv')\nattach(b'12')", host);
    assertThat(host.progress).containsExactly("half 1.0/2.0");
    assertThat(outcome.attachments())
        .extracting(Attachment::name, Attachment::mediaType)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("x.csv", "text/plain"),
            org.assertj.core.groups.Tuple.tuple("attachment", "application/octet-stream"));
  }

  @Test
  void scriptsForTheOfficialSdkRun() {
    assertThat(
            PyScripts.value(
                """
                import json
                import looker_sdk
                from looker_sdk import models40 as models, error
                from looker_sdk.error import SDKError
                client = looker_sdk.init40("looker.ini")
                body = models.WriteUser(first_name="Ada", locale=None)
                sent = client.echo("1", body)
                try:
                    client.fail()
                except error.SDKError as e:
                    caught = [e.status, type(e).__name__, issubclass(LookerError, SDKError)]
                [json.loads(client.user("1")).id, sent, body.first_name, caught]
                """))
        .isEqualTo(
            "[\"1\",[\"1\",{\"first_name\":\"Ada\",\"locale\":null}],\"Ada\",[404,\"LookerError\",true]]");
  }

  @Test
  void immediateFunctionsShareTheirNamesWithBuiltIns() {
    assertThat(PyScripts.value("[now('x'), sdk.now(1)]")).isEqualTo("[[\"x\"],[1]]");
  }

  @Test
  void anUnknownMethodIsAnsweredByTheHost() {
    ScriptError error = PyScripts.error("sdk.eco(1)");
    assertThat(error.type()).isEqualTo("TypeError");
    assertThat(error.message()).contains("no method eco");
    assertThat(error.hint()).contains("echo");
  }

  @Test
  void aFunctionStandsForItsName() {
    assertThat(PyScripts.value("echo(sdk.user, user)")).isEqualTo("[\"user\",\"user\"]");
  }
}
