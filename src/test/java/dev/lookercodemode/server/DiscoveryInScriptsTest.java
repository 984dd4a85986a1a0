package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Sandbox;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.sandbox.ScriptError;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerSandbox;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a script can ask about the API, in a real sandbox and without an instance. */
class DiscoveryInScriptsTest {
  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = new WorkerSandbox(WorkerCommand.ofInstallation(Language.JAVASCRIPT));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void answersAtOnce() {
    assertThat(result("return search('who am i')[0].name")).isEqualTo("\"me\"");
    assertThat(result("return search({intent: 'who am i', limit: 1}).length")).isEqualTo("1");
    assertThat(result("describe('me').split('(')[0]")).isEqualTo("\"me\"");
    assertThat(
            result(
                "return [sdk.types('User').includes('interface User'), dir('role').Role.length >"
                    + " 3]"))
        .isEqualTo("[true,true]");
    assertThat(result("return sdk.describe(sdk.me).split('(')[0]")).isEqualTo("\"me\"");
  }

  @Test
  void countsNotAsCallsToLooker() {
    RunResult run = run("for (let i = 0; i < 50; i++) search('list users'); return 1");
    assertThat(run.ok()).isTrue();
    assertThat(run.calls().total()).isZero();
  }

  @Test
  void throwsWhatAScriptCanCatch() {
    assertThat(result("try { describe('list_users') } catch (e) { return e.message }"))
        .contains("all_users(");
    ScriptError error = error("types('Usr')");
    assertThat(error.message()).contains("User");
    assertThat(error.hint()).contains("signatures");
    assertThat(error.line()).isEqualTo(1);
  }

  @Test
  void namesMethodsNearAnUnknownName() {
    assertThat(error("return await list_users()").hint())
        .contains("There is no method `list_users`", "all_users(", "search(");
    assertThat(error("const get_user = 5; return get_user('5')").hint()).contains("user(user_id");
    assertThat(error("return totl + 1").hint()).isNull();
  }

  @Test
  void needsNoInstanceUntilTheFirstCall() {
    ScriptError error = error("const n = search('who am i')[0].name\nreturn await sdk[n]()");
    assertThat(error.type()).isEqualTo(RunService.NOT_CONFIGURED);
    assertThat(error.message()).isEqualTo("No instance.");
    assertThat(error.hint()).isEqualTo("Set LOOKERSDK_BASE_URL.");
    assertThat(error.line()).isEqualTo(2);
    assertThat(run("return await me()").configured()).isFalse();
    assertThat(run("null.x").configured()).isTrue();
  }

  private static String result(String code) {
    RunResult run = run(code);
    assertThat(run.outcome().error()).isNull();
    return run.outcome().result();
  }

  private static ScriptError error(String code) {
    return Objects.requireNonNull(run(code).outcome().error());
  }

  private static RunResult run(String code) {
    RunService service =
        new RunService(
            sandbox,
            terms -> {
              throw new NotConfiguredException("No instance.", "Set LOOKERSDK_BASE_URL.");
            });
    return service.run(
        new RunRequest(
            new Script(Language.JAVASCRIPT, code, Map.of()),
            null,
            false,
            false,
            Duration.ofSeconds(60)),
        RunListener.NONE);
  }
}
