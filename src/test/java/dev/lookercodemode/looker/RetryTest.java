package dev.lookercodemode.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.lookercodemode.looker.FakeLooker.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {
  private static final LookerRequest READ = FakeLooker.get("/dashboards/1");
  private static final LookerRequest POST =
      FakeLooker.write(Verb.POST, "/dashboards", "{\"title\":\"x\"}");
  private static final LookerRequest DELETE =
      new LookerRequest(
          "delete_dashboard", Verb.DELETE, "/dashboards/1", List.of(), null, false, null);
  private static final LookerRequest ACTING_GET =
      new LookerRequest("start_pdt_build", Verb.GET, "/dashboards/1", List.of(), null, false, null);

  private final FakeLooker looker = new FakeLooker();
  private final LookerInstance instance = looker.instance();

  @AfterEach
  void stop() {
    instance.close();
    looker.close();
  }

  @Test
  void aWriteIsRepeatedAfterA429AndWaitsAsAsked() throws Exception {
    looker.answers(
        "/dashboards", json(429, "{}").withHeader("Retry-After", "7"), json(200, "{\"id\":\"5\"}"));

    LookerResponse response = instance.send(POST, Workspace.PRODUCTION);

    assertThat(response.asText()).isEqualTo("{\"id\":\"5\"}");
    assertThat(looker.pauses).containsExactly(Duration.ofSeconds(7));
    assertThat(looker.requests("/dashboards")).hasSize(2);
  }

  @Test
  void withoutRetryAfterThePausesDoubleAndFiveTriesAreAll() {
    looker.answers("/dashboards", json(429, "{\"message\":\"Too many requests\"}"));

    LookerException e = failure(POST);

    assertThat(e.status()).isEqualTo(429);
    assertThat(e.hint()).contains("fewer calls");
    assertThat(e.outcomeUnknown()).isFalse();
    assertThat(looker.requests("/dashboards")).hasSize(5);
    assertThat(looker.pauses)
        .containsExactly(
            Duration.ofMillis(500),
            Duration.ofMillis(1000),
            Duration.ofMillis(2000),
            Duration.ofMillis(4000));
  }

  @Test
  void aWaitLongerThanAMinuteIsToldInsteadOfWaited() {
    looker.answers("/dashboards", json(429, "{}").withHeader("Retry-After", "3600"));

    LookerException e = failure(POST);

    assertThat(looker.requests("/dashboards")).hasSize(1);
    assertThat(e.hint()).contains("3600");
  }

  @Test
  void aReadIsRepeatedAfterA503() throws Exception {
    looker.answers("/dashboards/1", json(503, ""), json(503, ""), json(200, "{}"));

    assertThat(instance.send(READ, Workspace.PRODUCTION).status()).isEqualTo(200);
    assertThat(looker.requests("/dashboards/1")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "1"})
  void aWriteIsNeverRepeatedAfterA503(String retryAfter) {
    for (LookerRequest write : List.of(POST, DELETE, ACTING_GET)) {
      looker.http.resetRequests();
      looker.answers(write.path(), json(503, "{}").withHeader("Retry-After", retryAfter));

      LookerException e = failure(write);

      assertThat(e.outcomeUnknown()).isTrue();
      assertThat(e.hint()).contains("Read the object back");
      assertThat(looker.requests(write.path())).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aReadIsRepeatedAfterACutConnection(Fault cut) throws Exception {
    looker.answers(
        "/dashboards/1", aResponse().withStatus(200).withFault(cut), json(200, "{\"id\":\"1\"}"));

    assertThat(instance.send(READ, Workspace.PRODUCTION).asText()).isEqualTo("{\"id\":\"1\"}");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aWriteIsNeverRepeatedAfterACutConnection(Fault cut) {
    for (LookerRequest write : List.of(POST, DELETE, ACTING_GET)) {
      looker.http.resetRequests();
      looker.answers(write.path(), aResponse().withStatus(200).withFault(cut));

      LookerException e = failure(write);

      assertThat(e.kind()).isEqualTo(Kind.NETWORK);
      assertThat(e.outcomeUnknown()).isTrue();
      assertThat(e.hint()).contains("may or may not have been executed");
      assertThat(looker.requests(write.path())).hasSize(1);
    }
  }

  @Test
  void aReadThatIsAlwaysCutFailsAfterFiveTries() {
    looker.answers("/dashboards/1", aResponse().withFault(Fault.EMPTY_RESPONSE));

    LookerException e = failure(READ);

    assertThat(e.kind()).isEqualTo(Kind.NETWORK);
    assertThat(e.outcomeUnknown()).isFalse();
    assertThat(e.getMessage()).contains("5 tries");
    assertThat(looker.pauses).hasSize(4);
  }

  @Test
  void retryAfterMayBeADate() {
    Instant now = Instant.parse("2026-03-01T10:00:00Z");

    assertThat(RetryPolicy.retryAfter("Sun, 01 Mar 2026 10:00:30 GMT", now))
        .isEqualTo(Duration.ofSeconds(30));
    assertThat(RetryPolicy.retryAfter("Sun, 01 Mar 2026 09:00:00 GMT", now))
        .isEqualTo(Duration.ZERO);
    assertThat(RetryPolicy.retryAfter("12", now)).isEqualTo(Duration.ofSeconds(12));
    assertThat(RetryPolicy.retryAfter("99999999999999999999", now)).isNull();
    assertThat(RetryPolicy.retryAfter("soon", now)).isNull();
    assertThat(RetryPolicy.retryAfter(null, now)).isNull();
  }

  private LookerException failure(LookerRequest request) {
    return catchThrowableOfType(
        LookerException.class, () -> instance.send(request, Workspace.PRODUCTION));
  }
}
