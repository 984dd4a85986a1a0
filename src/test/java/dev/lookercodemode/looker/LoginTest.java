package dev.lookercodemode.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.lookercodemode.looker.FakeLooker.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.lookercodemode.api.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoginTest {
  private final FakeLooker looker = new FakeLooker();
  private final LookerInstance instance = looker.instance();

  @AfterEach
  void stop() {
    instance.close();
    looker.close();
  }

  @Test
  void logsInWithTheKeyOnTheFirstRequestOnly() throws Exception {
    looker.answers("/user", json(200, "{\"id\":\"1\"}"));
    assertThat(looker.requests("/login")).isEmpty();

    instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION);
    instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION);

    assertThat(looker.requests("/login")).hasSize(1);
    LoggedRequest login = looker.requests("/login").getFirst();
    assertThat(login.getBodyAsString())
        .isEqualTo("client_id=the-client&client_secret=" + FakeLooker.SECRET);
    assertThat(login.getHeader("Content-Type")).startsWith("application/x-www-form-urlencoded");
    assertThat(login.getHeader("Authorization")).isNull();
    assertThat(looker.requests("/user"))
        .allSatisfy(
            r -> {
              assertThat(r.getHeader("Authorization")).isEqualTo("Bearer token-1");
              assertThat(r.getHeader("x-looker-appid")).startsWith("looker-code-mode/");
              assertThat(r.getHeader("User-Agent")).startsWith("looker-code-mode/");
            });
  }

  @Test
  void twentyCallersAtOnceShareOneLogin() throws Exception {
    looker.answers("/user", json(200, "{}"));

    List<Object> outcomes = atOnce(20, () -> instance.send(FakeLooker.get("/user"), Workspace.DEV));

    assertThat(outcomes).hasSize(20).allMatch(o -> o instanceof LookerResponse);
    assertThat(looker.requests("/login")).hasSize(1);
    assertThat(looker.requests("/session")).hasSize(1);
  }

  @Test
  void callersThatWaitedForAFailedLoginShareItsFailure() throws Exception {
    looker.answers("/login", json(404, "{\"message\":\"Not found\"}").withFixedDelay(300));

    List<Object> outcomes =
        atOnce(20, () -> instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION));

    assertThat(outcomes).allMatch(o -> o instanceof LookerException);
    // Whoever came after the failure may try once more; twenty tries would lock the user out.
    assertThat(looker.requests("/login").size()).isLessThan(5);
  }

  @Test
  void aRefusedKeyIsAnAuthenticationFailureThatNamesTheSource() {
    looker.answers("/login", json(404, "{\"message\":\"Not found\"}"));

    LookerException e =
        catchThrowableOfType(
            LookerException.class,
            () -> instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION));

    assertThat(e.kind()).isEqualTo(LookerException.Kind.AUTHENTICATION);
    assertThat(e).hasMessage("dashboard: HTTP 404 login failed: Not found (GET /user)");
    assertThat(e.hint()).contains("client secret", "environment");
  }

  @Test
  void aTokenIsUsedUntilTenSecondsBeforeItsEnd() throws Exception {
    looker.answers("/user", json(200, "{}"));
    instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION);

    looker.now.updateAndGet(t -> t.plusSeconds(3589));
    instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION);
    assertThat(looker.requests("/login")).hasSize(1);

    looker.now.updateAndGet(t -> t.plusSeconds(1));
    instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION);
    assertThat(looker.requests("/login")).hasSize(2);
    assertThat(looker.requests("/user").getLast().getHeader("Authorization"))
        .isEqualTo("Bearer token-2");
  }

  @Test
  void a401LogsInAgainAppliesTheWorkspaceAndReplaysOnce() throws Exception {
    looker.answers(
        "/dashboards/1", json(401, "{\"message\":\"Requires authentication.\"}"), json(200, "{}"));

    instance.send(
        FakeLooker.write(Verb.PATCH, "/dashboards/1", "{\"title\":\"x\"}"), Workspace.DEV);

    assertThat(looker.requests("/login")).hasSize(2);
    assertThat(looker.requests("/session"))
        .extracting(r -> r.getHeader("Authorization"), LoggedRequest::getBodyAsString)
        .containsExactly(
            tuple("Bearer token-1", "{\"workspace_id\":\"dev\"}"),
            tuple("Bearer token-2", "{\"workspace_id\":\"dev\"}"));
    assertThat(looker.requests("/dashboards/1"))
        .extracting(r -> r.getHeader("Authorization"), LoggedRequest::getBodyAsString)
        .containsExactly(
            tuple("Bearer token-1", "{\"title\":\"x\"}"),
            tuple("Bearer token-2", "{\"title\":\"x\"}"));
  }

  @Test
  void aSecond401IsFinal() {
    looker.answers("/user", json(401, "{\"message\":\"Requires authentication.\"}"));

    LookerException e =
        catchThrowableOfType(
            LookerException.class,
            () -> instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION));

    assertThat(e.kind()).isEqualTo(LookerException.Kind.AUTHENTICATION);
    assertThat(e.status()).isEqualTo(401);
    assertThat(looker.requests("/user")).hasSize(2);
    assertThat(looker.requests("/login")).hasSize(2);
  }

  @Test
  void manyCallersWhoseTokenDiedShareOneNewLogin() throws Exception {
    looker.http.stubFor(
        get(urlPathEqualTo("/api/4.0/user"))
            .withHeader("Authorization", equalTo("Bearer token-1"))
            .willReturn(aResponse().withStatus(401)));
    looker.http.stubFor(
        get(urlPathEqualTo("/api/4.0/user"))
            .withHeader("Authorization", equalTo("Bearer token-2"))
            .willReturn(okJson("{}")));

    List<Object> outcomes =
        atOnce(20, () -> instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION));

    assertThat(outcomes).allMatch(o -> o instanceof LookerResponse);
    assertThat(looker.requests("/login")).hasSize(2);
  }

  @Test
  void theWorkspacesHaveTokensOfTheirOwn() throws Exception {
    looker.answers("/user", json(200, "{}"));

    instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION);
    instance.send(FakeLooker.get("/user"), Workspace.DEV);
    instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION);

    assertThat(looker.requests("/user"))
        .extracting(r -> r.getHeader("Authorization"))
        .containsExactly("Bearer token-1", "Bearer token-2", "Bearer token-1");
    assertThat(looker.requests("/session"))
        .extracting(r -> r.getHeader("Authorization"))
        .containsExactly("Bearer token-2");
  }

  @Test
  void developmentModeWithoutPermissionSaysSo() {
    looker.answers("/session", json(403, "{\"message\":\"Forbidden\"}"));

    LookerException e =
        catchThrowableOfType(
            LookerException.class, () -> instance.send(FakeLooker.get("/user"), Workspace.DEV));

    assertThat(e.kind()).isEqualTo(LookerException.Kind.AUTHENTICATION);
    assertThat(e.hint()).contains("development mode", "develop");
    assertThat(looker.requests("/user")).isEmpty();
  }

  @Test
  void aLoginPageInsteadOfATokenIsNotQuoted() {
    looker.answers("/login", json(200, "{\"token\":\"oops\"}"));

    LookerException e =
        catchThrowableOfType(
            LookerException.class,
            () -> instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION));

    assertThat(e.getMessage()).contains("no access_token").doesNotContain("oops");
  }

  @Test
  void closingLogsOutTheLiveTokensAndNothingElse() throws Exception {
    looker.answers("/user", json(200, "{}"));
    instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION);
    instance.send(FakeLooker.get("/user"), Workspace.DEV);

    instance.close();
    instance.close();

    assertThat(looker.requests("/logout"))
        .extracting(r -> r.getMethod().getName(), r -> r.getHeader("Authorization"))
        .containsExactlyInAnyOrder(
            tuple("DELETE", "Bearer token-1"), tuple("DELETE", "Bearer token-2"));
  }

  @Test
  void closingWithoutALoginSendsNothing() {
    instance.close();

    assertThat(looker.http.getAllServeEvents()).isEmpty();
  }

  private static List<Object> atOnce(int callers, Callable<LookerResponse> call) throws Exception {
    CyclicBarrier start = new CyclicBarrier(callers);
    List<Object> outcomes = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Object>> futures = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        futures.add(
            threads.submit(
                () -> {
                  start.await();
                  try {
                    return call.call();
                  } catch (LookerException e) {
                    return e;
                  }
                }));
      }
      for (Future<Object> f : futures) {
        outcomes.add(f.get());
      }
    }
    return outcomes;
  }
}
