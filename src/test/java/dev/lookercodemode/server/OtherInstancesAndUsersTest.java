package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.demo.RecordedRequest;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.UnknownInstanceException;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.sandbox.ScriptError;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerSandbox;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code on(name)} and {@code as_user(id)} in both languages, with real workers and instances. */
class OtherInstancesAndUsersTest {
  private static WorkerSandbox sandbox;
  private DemoInstance here;
  private DemoInstance there;
  private LookerInstance own;
  private LookerInstance other;

  @BeforeAll
  static void startWorkers() {
    sandbox =
        new WorkerSandbox(
            WorkerCommand.ofInstallation(Language.JAVASCRIPT),
            WorkerCommand.ofInstallation(Language.PYTHON));
  }

  @AfterAll
  static void stopWorkers() {
    sandbox.close();
  }

  @BeforeEach
  void start() throws IOException {
    here = DemoInstance.start(DemoSettings.DEFAULT);
    there = DemoInstance.start(DemoSettings.DEFAULT);
    own = connect(here);
    other = connect(there);
  }

  @AfterEach
  void stop() {
    own.close();
    other.close();
    here.close();
    there.close();
  }

  private static LookerInstance connect(DemoInstance demo) {
    return new LookerInstance(
        LookerSettings.of(
                demo.baseUrl(),
                new ApiKey(demo.clientId(), new Secret(demo.clientSecret())),
                "test")
            .withTimeout(Duration.ofSeconds(30)));
  }

  private BoundLooker looker() {
    return new BoundLooker(
        new BoundLooker.InstanceSource() {
          @Override
          public LookerInstance instance() {
            return own;
          }

          @Override
          public List<String> names() {
            return List.of("staging");
          }

          @Override
          public LookerInstance instance(String name) throws LookerSettingsException {
            if (name.equals("staging")) {
              return other;
            }
            throw new UnknownInstanceException(name, names());
          }
        });
  }

  private RunResult run(Language language, String js, String python) {
    String code = language == Language.JAVASCRIPT ? js : python;
    return new RunService(sandbox, looker())
        .run(
            new RunRequest(
                new Script(language, code, Map.of()), null, false, false, Duration.ofSeconds(60)),
            RunListener.NONE);
  }

  private static List<String> operations(DemoInstance demo) {
    return demo.hooks().requests().stream().map(RecordedRequest::operation).toList();
  }

  @ParameterizedTest
  @EnumSource
  void callsGoOutInTheNameOfAnotherUserWhoIsLoggedOutAtTheEnd(Language language) {
    RunResult run =
        run(
            language,
            """
            const bob = as_user(2);
            return [(await bob.me()).id, (await bob.me()).id, (await sdk.as_user(await sdk.user('3')).me()).id, (await me()).id]
            """,
            """
            bob = as_user(2)
            return [bob.me().id, bob.me()["id"], sdk.as_user(user("3")).me().id, me().id]
            """);
    assertThat(run.outcome().result())
        .as(String.valueOf(run.outcome().error()))
        .isEqualTo("[\"2\",\"2\",\"3\",\"1\"]");
    own.close(); // waits for the logouts
    assertThat(operations(here))
        .as("one login each, all given back")
        .containsOnlyOnce("login")
        .filteredOn(o -> o.equals("login_user") || o.equals("logout"))
        .hasSize(2 + 3);
    assertThat(run.calls().total()).isEqualTo(5);
  }

  @Test
  void aRunAsAWholeGoesToAnotherInstance() {
    Script script = new Script(Language.JAVASCRIPT, "return (await me()).id", Map.of());
    RunRequest request = new RunRequest(script, "staging", false, false, Duration.ofSeconds(60));
    RunResult run = new RunService(sandbox, looker()).run(request, RunListener.NONE);
    assertThat(run.outcome().result()).isEqualTo("\"1\"");
    assertThat(operations(there)).contains("me");
    assertThat(operations(here)).isEmpty();
  }

  @Test
  void anInstanceThatNobodyKnowsIsRefusedWithThoseThereAreAndTheScriptDoesNotStart() {
    Script script = new Script(Language.JAVASCRIPT, "console.log('began')", Map.of());
    RunRequest request = new RunRequest(script, "stagin", false, false, Duration.ofSeconds(60));
    RunResult run = new RunService(sandbox, looker()).run(request, RunListener.NONE);
    assertThat(run.outcome().status()).isEqualTo(Outcome.Status.ERROR);
    assertThat(run.outcome().logs()).isEmpty();
    ScriptError error = run.outcome().error();
    assertThat(error).isNotNull();
    assertThat(error.message())
        .isEqualTo("there is no instance \"stagin\". Did you mean 'staging'? There are: staging.");
    assertThat(error.hint()).startsWith("Leave `instance` out");
    assertThat(operations(here)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void callsGoToAnotherInstance(Language language) {
    RunResult run =
        run(
            language,
            """
            const staging = on('staging');
            await staging.create_group({name: 'Only there'});
            const found = await staging.all_pages(staging.search_groups, {name: 'Only there'});
            const as = on('staging').as_user(2);
            return [found.length, (await search_groups({name: 'Only there'})).length, (await as.me()).id, staging.search('who am i', {limit: 1}).length]
            """,
            """
            staging = on("staging")
            staging.create_group({"name": "Only there"})
            found = staging.all_pages("search_groups", name="Only there")
            other = on("staging").as_user(2)
            return [len(found), len(search_groups(name="Only there")), other.me().id, len(staging.search("who am i", limit=1))]
            """);
    assertThat(run.outcome().result())
        .as(String.valueOf(run.outcome().error()))
        .isEqualTo("[1,0,\"2\",1]");
    assertThat(operations(there)).contains("create_group", "login_user");
    assertThat(operations(here)).doesNotContain("create_group", "login_user");
    assertThat(run.calls().writes()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void whatDoesNotExistIsRefusedAtOnce(Language language) {
    ScriptError instance = run(language, "on('nowhere')", "on('nowhere')").outcome().error();
    assertThat(instance.type()).isEqualTo("TypeError");
    assertThat(instance.message()).contains("on(\"nowhere\")", "there is no instance \"nowhere\"");
    assertThat(instance.line()).isEqualTo(1);
    ScriptError user = run(language, "as_user('../2')", "as_user('../2')").outcome().error();
    assertThat(user.message()).contains("as_user(id) takes the id of a user");
    ScriptError missing =
        run(language, "await as_user(4711).me()", "as_user(4711).me()").outcome().error();
    assertThat(missing.type()).isEqualTo("LookerError");
    assertThat(missing.hint()).contains("there is no user 4711");
    assertThat(operations(here)).doesNotContain("me");
  }

  @Test
  void aMethodThatThereIsNotIsExplainedThereToo() {
    ScriptError error =
        run(Language.JAVASCRIPT, "await on('staging').serch_users({})", "").outcome().error();
    assertThat(error.message()).contains("serch_users", "search_users(");
  }
}
