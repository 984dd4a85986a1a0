package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hooks as another process reaches them. */
class HookPagesTest extends DemoTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static HttpResponse<String> send(HttpRequest.Builder request, String page) {
    try {
      return HTTP.send(
          request.uri(demo.baseUrl().resolve("/demo/" + page)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> post(String page, String body) {
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))),
        page);
  }

  private static JsonNode get(String page) throws IOException {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(), page);
    assertThat(answer.statusCode()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  @ParameterizedTest
  @CsvSource({"401", "403", "404", "409", "422", "503"})
  void theNextRequestFailsWithAStatus(int status) {
    assertThat(post("faults", "{'status': %d}".formatted(status)).statusCode()).isEqualTo(204);

    assertThat(api.get("/user").status()).isEqualTo(status);
    assertThat(api.get("/user").status()).isEqualTo(200);
  }

  @Test
  void oneOperationCanBeThrottledSeveralTimes() {
    post("faults", "{'status': 429, 'retry_after': 2, 'times': 2, 'operation': 'me'}");

    assertThat(api.get("/folders/1").status()).isEqualTo(200);
    Caller.Answered first = api.get("/user");
    assertThat(first.status()).isEqualTo(429);
    assertThat(first.response().headers().firstValue("Retry-After")).contains("2");
    assertThat(api.get("/user").status()).isEqualTo(429);
    assertThat(api.get("/user").status()).isEqualTo(200);
  }

  @Test
  void aRequestCanBeSlowOrCut() throws IOException {
    post("faults", "{'slow': 0.3, 'operation': 'me'}");
    api.get("/user");
    JsonNode slow = get("requests?operation=me").path(0);
    assertThat(
            Duration.between(
                Instant.parse(slow.path("start").asText()),
                Instant.parse(slow.path("end").asText())))
        .isGreaterThanOrEqualTo(Duration.ofMillis(300));

    post("faults", "{'cut': true, 'operation': 'create_folder'}");
    assertThatThrownBy(() -> api.post("/folders", "{'name':'Archive','parent_id':'1'}"))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void timeGoesOnAndTokensExpire() throws IOException {
    Instant before = Instant.parse(get("time").path("now").asText());
    post("time", "{'advance': 3700}");
    assertThat(Instant.parse(get("time").path("now").asText())).isAfter(before.plusSeconds(3600));
    assertThat(api.get("/user").status()).isEqualTo(401);
    post("reset", "{}");
    Caller again = Caller.of(demo);
    assertThat(again.get("/user").status()).isEqualTo(200);
    post("expire_tokens", "");
    assertThat(again.get("/user").status()).isEqualTo(401);
  }

  @Test
  void theLogHoldsRequestsOfTheApiOnly() throws IOException {
    api.get("/user");
    post("faults", "{'status': 503}");

    JsonNode log = get("requests");
    assertThat(log).allMatch(r -> r.path("path").asText().startsWith("/api/4.0/"));
    assertThat(log.path(log.size() - 1).path("operation").asText()).isEqualTo("me");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "faults|{}|one of status",
        "faults|{'status': 200}|one of status",
        "faults|{'status': 503, 'cut': true}|one of status",
        "faults|{'slow': -1}|slow is a number of seconds",
        "faults|{'status': 503, 'times': 0}|times is a number",
        "faults|[]|not a JSON object",
        "faults|{|not a JSON object",
        "time|{'now': 'tomorrow'}|give now as an instant",
        "slow_query|{'seconds': 1}|query_id is missing",
        "nothing|{}|there are GET requests",
      })
  void whatItCannotDoItSays(String page, String body, String message) {
    HttpResponse<String> answer = post(page, body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(message);
  }

  @Test
  void aPageOnTheWebCannotDisturbIt() {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder()
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"status\":503}")),
            "faults");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(api.get("/user").status()).isEqualTo(200);
  }
}
