package dev.lookercodemode.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.lookercodemode.looker.FakeLooker.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.lookercodemode.looker.LookerException.Kind;
import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.auth.LoginAudience;
import dev.lookercodemode.looker.auth.LoginPrompt;
import dev.lookercodemode.looker.auth.OAuthAccount;
import dev.lookercodemode.looker.auth.OAuthApp;
import dev.lookercodemode.looker.auth.OAuthException;
import dev.lookercodemode.looker.auth.OAuthException.Reason;
import dev.lookercodemode.looker.auth.OAuthServices;
import dev.lookercodemode.looker.auth.OAuthTokens;
import dev.lookercodemode.looker.auth.SavedAccount;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.looker.auth.TokenRenewal;
import dev.lookercodemode.looker.auth.TokenStore;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the tokens of a saved account, and of the calls that need them. */
class OAuthLoginTest {
  private static final URI LOGIN = URI.create("https://looker.example.com/auth?state=x");

  @TempDir Path folder;

  private final FakeLooker looker = new FakeLooker();
  private final Authority authority = new Authority();
  private final Ear ear = new Ear();
  private final OAuthApp app =
      new OAuthApp(
          URI.create(looker.http.baseUrl()),
          URI.create(looker.http.baseUrl()),
          "looker-code-mode",
          URI.create("http://127.0.0.1:7400/callback"));
  private TokenStore store;
  private @Nullable LookerInstance instance;

  @BeforeEach
  void loggedIn() throws Exception {
    store = new TokenStore(folder.resolve("config"));
    authority.refreshTokens.add("refresh-1");
    save("access-0", "refresh-1");
    looker.http.stubFor(
        any(urlPathEqualTo("/api/4.0/user")).atPriority(9).willReturn(aResponse().withStatus(401)));
    good("access-0");
  }

  @AfterEach
  void close() {
    if (instance != null) {
      instance.close();
    }
    looker.close();
  }

  /** A token endpoint: what it gives out is good at the API. */
  private final class Authority implements TokenRenewal {
    final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
    final AtomicInteger renewals = new AtomicInteger();
    volatile boolean rotates;
    volatile Reason failure;
    volatile Runnable before = () -> {};

    @Override
    public OAuthTokens refresh(OAuthApp with, Secret refresh) throws OAuthException {
      int number = renewals.incrementAndGet();
      before.run();
      if (failure != null) {
        throw new OAuthException(failure, "the token endpoint answered 500");
      }
      if (!refreshTokens.contains(refresh.value())) {
        throw new OAuthException(Reason.REFUSED, "invalid_grant");
      }
      if (rotates) {
        refreshTokens.remove(refresh.value());
        refreshTokens.add("refresh-of-" + number);
      }
      return tokens("access-" + number, rotates ? "refresh-of-" + number : null);
    }

    OAuthTokens tokens(String access, @Nullable String refresh) {
      good(access);
      return new OAuthTokens(
          new AccessToken(new Secret(access), looker.now.get().plusSeconds(3590)),
          refresh == null ? null : new Secret(refresh));
    }
  }

  /** Whoever hears that a login is needed. */
  private static final class Ear implements LoginAudience {
    final List<String> heard = new CopyOnWriteArrayList<>();
    final CountDownLatch first = new CountDownLatch(1);

    @Override
    public Waiting loginNeeded(String account, @Nullable URI url, Duration limit) {
      heard.add(account + " " + url);
      first.countDown();
      return () -> heard.add("over");
    }
  }

  private void save(String access, String refresh) throws Exception {
    store.save(SavedAccount.fresh("prod", app, Map.of(), authority.tokens(access, refresh)));
  }

  private void good(String token) {
    looker.http.stubFor(
        any(urlPathEqualTo("/api/4.0/user"))
            .withHeader("Authorization", WireMock.equalTo("Bearer " + token))
            .willReturn(okJson("{\"id\":\"1\"}")));
  }

  private void revoke(String token) {
    looker.http.stubFor(
        any(urlPathEqualTo("/api/4.0/user"))
            .withHeader("Authorization", WireMock.equalTo("Bearer " + token))
            .willReturn(aResponse().withStatus(401)));
  }

  private Sender prod(LoginPrompt prompt) {
    OAuthServices services =
        new OAuthServices(store, http -> authority, http -> prompt, Duration.ofSeconds(20));
    instance =
        new LookerInstance(
            LookerSettings.of(app.baseUrl(), new OAuthAccount("prod", app), "account prod"),
            services,
            looker.pacing(),
            1024 * 1024);
    return instance.heardBy(ear);
  }

  private static final LoginPrompt NEVER =
      (app, announce, limit) -> {
        throw new AssertionError("nobody was to be asked");
      };

  private String bearer(int request) {
    return looker.requests("/user").get(request).getHeader("Authorization");
  }

  private SavedAccount saved() throws Exception {
    return new TokenStore(folder.resolve("config")).account("prod");
  }

  @Test
  void theStoredTokenIsUsedAsLongAsItIsGood() throws Exception {
    Sender prod = prod(NEVER);
    prod.send(get("/user"), Workspace.PRODUCTION);
    prod.send(get("/user"), Workspace.PRODUCTION);

    assertThat(bearer(0)).isEqualTo("Bearer access-0");
    assertThat(authority.renewals).hasValue(0);
  }

  @Test
  void theEndOfAProcessLeavesTheTokensGood() throws Exception {
    prod(NEVER).send(get("/user"), Workspace.PRODUCTION);
    instance.close();

    assertThat(looker.requests("/logout")).isEmpty();
  }

  @Test
  void aTokenThatHasRunOutIsRenewedBeforeItIsSent() throws Exception {
    looker.now.updateAndGet(t -> t.plusSeconds(3590));

    prod(NEVER).send(get("/user"), Workspace.PRODUCTION);

    assertThat(looker.requests("/user")).hasSize(1);
    assertThat(bearer(0)).isEqualTo("Bearer access-1");
    assertThat(saved().access("production").value().value()).isEqualTo("access-1");
  }

  @Test
  void oneRenewalServesAllWhoWait() throws Exception {
    Sender prod = prod(NEVER);
    revoke("access-0");

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<LookerResponse>> calls = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        calls.add(threads.submit(() -> prod.send(get("/user"), Workspace.PRODUCTION)));
      }
      for (Future<LookerResponse> call : calls) {
        assertThat(call.get().status()).isEqualTo(200);
      }
    }
    assertThat(authority.renewals).hasValue(1);
  }

  @Test
  void anAnswerWithoutARefreshTokenKeepsTheOldOneAndAnotherReplacesIt() throws Exception {
    Sender prod = prod(NEVER);
    revoke("access-0");
    prod.send(get("/user"), Workspace.PRODUCTION);
    assertThat(saved().refresh().value()).isEqualTo("refresh-1");

    authority.rotates = true;
    revoke("access-1");
    prod.send(get("/user"), Workspace.PRODUCTION);
    assertThat(saved().refresh().value()).isEqualTo("refresh-of-2");

    revoke("access-2");
    prod.send(get("/user"), Workspace.PRODUCTION);
    assertThat(saved().refresh().value()).isEqualTo("refresh-of-3");
  }

  @Test
  void theWorkspacesHaveTokensOfTheirOwnThatLiveOn() throws Exception {
    Sender prod = prod(NEVER);
    prod.send(get("/user"), Workspace.DEV);
    prod.send(get("/user"), Workspace.PRODUCTION);
    instance.close();
    prod(NEVER).send(get("/user"), Workspace.DEV);

    assertThat(List.of(bearer(0), bearer(1), bearer(2)))
        .containsExactly("Bearer access-1", "Bearer access-0", "Bearer access-1");
    assertThat(looker.requests("/session"))
        .hasSize(2)
        .allMatch(r -> r.getHeader("Authorization").equals("Bearer access-1"));
    assertThat(authority.renewals).hasValue(1);
  }

  @Test
  void developmentModeIsEnteredAgainAfterARenewal() throws Exception {
    Sender prod = prod(NEVER);
    prod.send(get("/user"), Workspace.DEV);
    revoke("access-1");
    prod.send(get("/user"), Workspace.DEV);

    assertThat(looker.requests("/session"))
        .extracting(r -> r.getHeader("Authorization"))
        .containsExactly("Bearer access-1", "Bearer access-2");
  }

  @Test
  void aStoredDevelopmentTokenThatIsDeadIsReplaced() throws Exception {
    prod(NEVER).send(get("/user"), Workspace.DEV);
    instance.close();
    looker.http.stubFor(
        any(urlPathEqualTo("/api/4.0/session"))
            .withHeader("Authorization", WireMock.equalTo("Bearer access-1"))
            .willReturn(aResponse().withStatus(401)));

    prod(NEVER).send(get("/user"), Workspace.DEV);

    assertThat(bearer(1)).isEqualTo("Bearer access-2");
  }

  @Test
  void whatAnotherProcessHasRenewedIsTaken() throws Exception {
    Sender prod = prod(NEVER);
    prod.send(get("/user"), Workspace.PRODUCTION);
    revoke("access-0");
    save("access-of-another", "refresh-1");

    prod.send(get("/user"), Workspace.PRODUCTION);

    assertThat(bearer(2)).isEqualTo("Bearer access-of-another");
    assertThat(authority.renewals).hasValue(0);
  }

  /** It may have been revoked since, or ended by a renewal for the other workspace. */
  @Test
  void whatAnotherProcessHasRenewedMayBeDeadAsWell() throws Exception {
    Sender prod = prod(NEVER);
    prod.send(get("/user"), Workspace.PRODUCTION);
    save("access-of-another", "refresh-1");
    revoke("access-0");
    revoke("access-of-another");

    assertThat(prod.send(get("/user"), Workspace.PRODUCTION).status()).isEqualTo(200);

    assertThat(List.of(bearer(1), bearer(2), bearer(3)))
        .containsExactly("Bearer access-0", "Bearer access-of-another", "Bearer access-1");
  }

  @Test
  void aLookerThatTakesNoTokenIsNotAskedForGood() throws Exception {
    Sender prod = prod(NEVER);
    looker.http.stubFor(
        any(urlPathEqualTo("/api/4.0/user")).atPriority(1).willReturn(aResponse().withStatus(401)));

    assertThatThrownBy(() -> prod.send(get("/user"), Workspace.PRODUCTION))
        .isInstanceOfSatisfying(LookerException.class, e -> assertThat(e.status()).isEqualTo(401));

    assertThat(looker.requests("/user")).hasSize(4);
  }

  @Test
  void aRunThatIsCancelledDuringARenewalLosesNoToken() throws Exception {
    authority.rotates = true;
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    authority.before =
        () -> {
          asked.countDown();
          try {
            answer.await();
          } catch (InterruptedException e) {
            throw new AssertionError("a renewal must not be interrupted", e);
          }
        };
    Sender prod = prod(NEVER);
    revoke("access-0");
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> run = threads.submit(() -> prod.send(get("/user"), Workspace.PRODUCTION));
      asked.await();
      run.cancel(true);
    }
    answer.countDown();

    assertThat(prod.send(get("/user"), Workspace.PRODUCTION).status()).isEqualTo(200);
    assertThat(authority.renewals).hasValue(1);
    assertThat(saved().refresh().value()).isEqualTo("refresh-of-1");
  }

  @Test
  void aTokenEndpointThatFailsCostsTheCallAndNotTheLogin() throws Exception {
    Sender prod = prod(NEVER);
    revoke("access-0");
    authority.failure = Reason.UNAVAILABLE;

    LookerException e =
        catchThrowableOfType(
            LookerException.class, () -> prod.send(get("/user"), Workspace.PRODUCTION));
    assertThat(e.kind()).isEqualTo(Kind.NETWORK);
    assertThat(e).hasMessageContaining("login failed: the token endpoint answered 500");
    assertThat(e.hint()).contains("The saved login is kept");

    authority.failure = null;
    assertThat(prod.send(get("/user"), Workspace.PRODUCTION).status()).isEqualTo(200);
  }

  @Test
  void aStoreThatCannotBeWrittenKeepsTheRunGoing() throws Exception {
    authority.rotates = true;
    Sender prod = prod(NEVER);
    prod.send(get("/user"), Workspace.PRODUCTION);
    // Root may write anywhere; a folder in the lock's place stops it as well.
    Files.delete(folder.resolve("config/accounts.lock"));
    Files.createDirectory(folder.resolve("config/accounts.lock"));

    revoke("access-0");
    prod.send(get("/user"), Workspace.PRODUCTION);
    revoke("access-1");
    assertThat(prod.send(get("/user"), Workspace.PRODUCTION).status()).isEqualTo(200);
    assertThat(saved().refresh().value()).isEqualTo("refresh-1");

    Files.delete(folder.resolve("config/accounts.lock"));
    revoke("access-2");
    prod.send(get("/user"), Workspace.PRODUCTION);
    assertThat(saved().refresh().value()).isEqualTo("refresh-of-3");
  }

  @Test
  void aDeadRefreshTokenAsksTheUserOnceAndTheCallsGoOn() throws Exception {
    authority.refreshTokens.clear();
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch loggedIn = new CountDownLatch(1);
    Sender prod =
        prod(
            (with, announce, limit) -> {
              asked.incrementAndGet();
              assertThat(limit).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(20));
              announce.accept(LOGIN);
              loggedIn.await();
              authority.refreshTokens.add("refresh-new");
              return authority.tokens("access-new", "refresh-new");
            });
    revoke("access-0");

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<LookerResponse>> calls = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        Workspace workspace = i % 2 == 0 ? Workspace.PRODUCTION : Workspace.DEV;
        calls.add(threads.submit(() -> prod.send(get("/user"), workspace)));
      }
      ear.first.await();
      loggedIn.countDown();
      for (Future<LookerResponse> call : calls) {
        assertThat(call.get().status()).isEqualTo(200);
      }
    }
    assertThat(asked).hasValue(1);
    assertThat(ear.heard).contains("prod " + LOGIN).endsWith("over");
    assertThat(saved().refresh().value()).isEqualTo("refresh-new");
  }

  @Test
  void aLoginElsewhereEndsTheWaitAsWell() throws Exception {
    authority.refreshTokens.clear();
    AtomicReference<Boolean> interrupted = new AtomicReference<>(false);
    Sender prod =
        prod(
            (with, announce, limit) -> {
              announce.accept(LOGIN);
              try {
                Thread.sleep(limit);
                throw new AssertionError("the prompt was not taken back");
              } catch (InterruptedException e) {
                interrupted.set(true);
                throw e;
              }
            });
    revoke("access-0");
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<LookerResponse> call =
          threads.submit(() -> prod.send(get("/user"), Workspace.PRODUCTION));
      ear.first.await();
      authority.refreshTokens.add("refresh-2");
      save("access-of-a-terminal", "refresh-2");

      assertThat(call.get().status()).isEqualTo(200);
    }
    assertThat(bearer(1)).isEqualTo("Bearer access-of-a-terminal");
  }

  @Test
  void aUserWhoDoesNotLogInEndsTheCallWithTheWayToLogIn() {
    authority.refreshTokens.clear();
    Sender prod =
        prod(
            (with, announce, limit) -> {
              announce.accept(LOGIN);
              throw new OAuthException(Reason.NOT_LOGGED_IN, "nobody logged in within 20 s");
            });
    revoke("access-0");

    LookerException e =
        catchThrowableOfType(
            LookerException.class, () -> prod.send(get("/user"), Workspace.PRODUCTION));

    assertThat(e.kind()).isEqualTo(Kind.AUTHENTICATION);
    assertThat(e).hasMessageContaining("nobody logged in within 20 s");
    assertThat(e.hint()).contains("auth login --instance-name prod");
  }

  @Test
  void whereNobodyListensNobodyIsAsked() {
    authority.refreshTokens.clear();
    prod(NEVER);
    revoke("access-0");

    LookerException e =
        catchThrowableOfType(
            LookerException.class, () -> instance.send(get("/user"), Workspace.PRODUCTION));

    assertThat(e).hasMessageContaining("the saved login has run out");
    assertThat(e.hint()).contains("auth login --instance-name prod");
  }

  @Test
  void anAccountThatWasLoggedOutSaysSo() throws Exception {
    Sender prod = prod(NEVER);
    store.remove("prod");

    LookerException e =
        catchThrowableOfType(
            LookerException.class, () -> prod.send(get("/user"), Workspace.PRODUCTION));

    assertThat(e).hasMessageContaining("the account \"prod\" has been logged out");
    assertThat(store.accounts()).isEmpty();
  }

  @Test
  void tokensGoToNoOtherHost() throws Exception {
    Sender prod = prod(NEVER);
    OAuthApp elsewhere =
        new OAuthApp(
            app.lookerUrl(), URI.create("https://other.example.com"), "x", app.redirectUri());
    store.save(SavedAccount.fresh("prod", elsewhere, Map.of(), authority.tokens("a", "refresh-1")));

    LookerException e =
        catchThrowableOfType(
            LookerException.class, () -> prod.send(get("/user"), Workspace.PRODUCTION));

    assertThat(e).hasMessageContaining("is one of https://other.example.com now");
    assertThat(looker.requests("/user")).isEmpty();
  }
}
