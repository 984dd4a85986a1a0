package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-01T12:00:00Z"));
  private DemoInstance demo;

  @BeforeEach
  void start() throws IOException {
    Clock clock =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now.get();
          }
        };
    demo =
        DemoInstance.start(
            new DemoSettings(
                0, "key", "secret", clock, Duration.ofHours(1), DemoSettings.DEFAULT.size()));
  }

  @AfterEach
  void stop() {
    demo.close();
  }

  @Test
  void aLoginAnswersATokenThatIsGoodForItsLifetime() {
    var answer = Caller.login(demo, "key", "secret");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("token_type").asText()).isEqualTo("Bearer");
    assertThat(answer.json().path("expires_in").asInt()).isEqualTo(3600);
    assertThat(answer.json().path("refresh_token").isNull()).isTrue();
    Caller caller = Caller.with(demo, "token " + answer.json().path("access_token").asText());
    assertThat(caller.get("/user").json().path("id").asText()).isEqualTo("1");
    now.updateAndGet(t -> t.plusSeconds(3599));
    assertThat(caller.get("/user").status()).isEqualTo(200);
    now.updateAndGet(t -> t.plusSeconds(1));
    assertThat(caller.get("/user").status()).isEqualTo(401);
  }

  @Test
  void aWrongKeyIsNotFound() {
    var answer = Caller.login(demo, "key", "wrong");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("message").asText()).isEqualTo("Not found");
    assertThat(answer.json().path("documentation_url").asText())
        .isEqualTo("https://cloud.google.com/looker/docs/");
  }

  @Test
  void requestsWithoutAGoodTokenAreRefused() {
    var answer = Caller.with(demo, "Bearer nonsense").get("/user");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().path("message").asText()).isEqualTo("Requires authentication.");
    assertThat(Caller.with(demo, "").get("/user").status()).isEqualTo(401);
    assertThat(Caller.with(demo, "").get("/versions").status()).isEqualTo(200);
  }

  @Test
  void tokensEndByLogoutAndByTheHook() {
    Caller first = Caller.of(demo);
    Caller second = Caller.of(demo);

    assertThat(first.delete("/logout").status()).isEqualTo(204);
    assertThat(first.get("/user").status()).isEqualTo(401);
    assertThat(second.get("/user").status()).isEqualTo(200);
    demo.hooks().expireTokens();
    assertThat(second.get("/user").status()).isEqualTo(401);
  }

  @Test
  void theWorkspaceBelongsToTheToken() {
    Caller one = Caller.of(demo);
    Caller other = Caller.of(demo);

    assertThat(one.patch("/session", "{'workspace_id':'dev'}").json().path("workspace_id").asText())
        .isEqualTo("dev");
    assertThat(one.get("/session").json().path("workspace_id").asText()).isEqualTo("dev");
    assertThat(other.get("/session").json().path("workspace_id").asText()).isEqualTo("production");
    assertThat(demo.hooks().requests().getLast().workspace()).isEqualTo("production");
  }
}
