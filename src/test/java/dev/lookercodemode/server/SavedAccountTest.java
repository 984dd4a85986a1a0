package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.demo.RecordedRequest;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerSandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scripts in the name of a user who has logged in with a browser, while the login runs out. */
class SavedAccountTest {
  private static WorkerSandbox sandbox;

  @TempDir Path folder;
  private DemoInstance demo;
  private SavedLogin login;
  private LookerInstance instance;
  private final List<String> notices = new CopyOnWriteArrayList<>();

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
  void logIn() throws Exception {
    demo = DemoInstance.start(DemoSettings.DEFAULT);
    login = SavedLogin.of(demo, folder);
    instance = login.connect(SavedLogin.ALLOWING);
  }

  @AfterEach
  void stop() {
    instance.close();
    demo.close();
  }

  private RunResult run(Script script, boolean devMode, RunListener listener) {
    return new RunService(sandbox, new BoundLooker(() -> instance))
        .run(new RunRequest(script, null, devMode, false, Duration.ofMinutes(3)), listener);
  }

  /** Lets the login run out while the calls are under way. */
  private final class Expiring implements RunListener {
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    public void progress(String message, double done, double total) {}

    @Override
    public void called() {
      int call = calls.incrementAndGet();
      // The first call of each second batch: the token is in use, and no other call is under way.
      if (call % 10 == 6) {
        if (call == 26) {
          demo.hooks().expireRefreshTokens();
        }
        demo.hooks().expireTokens();
      }
    }

    @Override
    public void notice(String text) {
      notices.add(text);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void fiftyCallsOutliveFiveAccessTokensAndARefreshToken(Language language) {
    String js =
        """
        const names = new Set();
        for (let batch = 0; batch < 10; batch++) {
          const users = await Promise.all(Array.from({length: 5}, () => sdk.me()));
          users.forEach((u) => names.add(u.display_name));
        }
        return [...names];
        """;
    String python =
        """
        from concurrent.futures import ThreadPoolExecutor
        names = set()
        with ThreadPoolExecutor(10) as pool:
            for batch in range(10):
                names |= {u.display_name for u in pool.map(lambda _: sdk.me(), range(5))}
        list(names)
        """;
    String code = language == Language.JAVASCRIPT ? js : python;

    RunResult result = run(new Script(language, code, Map.of()), true, new Expiring());

    assertThat(result.outcome().status()).as("%s", result.outcome()).isEqualTo(Outcome.Status.OK);
    assertThat(result.outcome().result()).isEqualTo("[\"Ada Lovelace\"]");
    assertThat(result.calls().total()).isEqualTo(50);
    assertThat(result.calls().failed()).isZero();
    // Development mode is kept: no call saw another workspace.
    assertThat(login.requests("me"))
        .filteredOn(r -> r.status() == 200)
        .hasSize(50)
        .allMatch(r -> "dev".equals(r.workspace()));
    // One login before the run; one token at the start, four renewals, and for the dead refresh
    // token the refusal, the code of the new login and the renewal for this workspace.
    assertThat(login.requests("token"))
        .extracting(RecordedRequest::status)
        .containsExactly(200, 200, 200, 200, 400, 200, 200, 200, 200);
    assertThat(login.requests("update_session")).hasSize(6);
    assertOneAfterTheOther(login.requests("token"));
    assertThat(notices).hasSizeGreaterThanOrEqualTo(2).contains("");
    assertThat(notices.getFirst())
        .startsWith("The login of \"demo\" has run out. Log in to go on.")
        .contains(demo.baseUrl() + "/auth?")
        .contains("5 minutes");
  }

  private static void assertOneAfterTheOther(List<RecordedRequest> requests) {
    for (int i = 1; i < requests.size(); i++) {
      assertThat(requests.get(i).start()).isAfterOrEqualTo(requests.get(i - 1).end());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anotherUserHasATokenOfTheirOwnThatIsGivenBack(Language language) throws Exception {
    String js = "return [(await as_user(2).me()).id, (await me()).id]";
    String python = "[as_user(2).me().id, me().id]";
    String code = language == Language.JAVASCRIPT ? js : python;

    RunResult result = run(new Script(language, code, Map.of()), false, RunListener.NONE);
    instance.close();

    assertThat(result.outcome().result()).as("%s", result.outcome()).isEqualTo("[\"2\",\"1\"]");
    assertThat(login.requests("login_user")).hasSize(1);
    // That of the admin who registered the app, and that of the other user; not the saved one.
    assertThat(login.requests("logout")).hasSize(2);
    try (LookerInstance later = login.connect(page -> false)) {
      instance = later;
      assertThat(run(new Script(language, code, Map.of()), false, RunListener.NONE).ok()).isTrue();
    }
    assertThat(login.requests("token")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, names = "JAVASCRIPT")
  void anInstanceWhoseClockIsWrongCostsOneRenewal(Language language) {
    demo.hooks().advance(Duration.ofHours(7));

    RunResult result =
        run(
            new Script(language, "for (let i = 0; i < 5; i++) await me(); return 1", Map.of()),
            false,
            RunListener.NONE);

    assertThat(result.ok()).as("%s", result.outcome()).isTrue();
    assertThat(login.requests("token")).hasSize(2);
  }
}
