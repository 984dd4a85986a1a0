package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FaultTest extends DemoTest {
  @Test
  void aFaultHitsAsManyRequestsAsItSays() {
    demo.hooks().fault(Fault.status(429).retryAfter(Duration.ofSeconds(3)).times(2));

    Caller.Answered first = api.get("/user");
    assertThat(first.status()).isEqualTo(429);
    assertThat(first.response().headers().firstValue("Retry-After")).contains("3");
    assertThat(api.get("/user").status()).isEqualTo(429);
    assertThat(api.get("/user").status()).isEqualTo(200);
  }

  @Test
  void aFaultOfOneOperationSparesTheOthersAndComesBeforeTheWork() {
    demo.hooks().fault(Fault.status(503).on("create_folder"));

    assertThat(api.get("/user").status()).isEqualTo(200);
    assertThat(api.post("/folders", "{'name':'Archive','parent_id':'1'}").status()).isEqualTo(503);
    assertThat(api.get("/folders/search?name=Archive").json()).isEmpty();
  }

  @Test
  void aConnectionIsCutBeforeTheWork() {
    demo.hooks().fault(Fault.cut().on("create_folder"));

    assertThatThrownBy(() -> api.post("/folders", "{'name':'Archive','parent_id':'1'}"))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(api.get("/folders/search?name=Archive").json()).isEmpty();
    assertThat(demo.hooks().requests())
        .anyMatch(r -> "create_folder".equals(r.operation()) && r.status() == 0);
  }

  @Test
  void loginsAreSparedUnlessNamed() {
    demo.hooks().fault(Fault.status(500));
    assertThat(Caller.login(demo, demo.clientId(), demo.clientSecret()).status()).isEqualTo(200);
    demo.hooks().fault(Fault.status(502).on("login"));
    assertThat(Caller.login(demo, demo.clientId(), demo.clientSecret()).status()).isEqualTo(502);
  }

  @Test
  void twentySlowRequestsOverlap() {
    demo.hooks().fault(Fault.slow(Duration.ofSeconds(1)).times(20).on("search_dashboards"));
    List<CompletableFuture<?>> running = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      running.add(api.getLater("/dashboards/search?limit=1"));
    }
    running.forEach(CompletableFuture::join);

    List<RecordedRequest> slow =
        demo.hooks().requests().stream()
            .filter(r -> "search_dashboards".equals(r.operation()))
            .toList();
    Instant lastStart = Collections.max(slow.stream().map(RecordedRequest::start).toList());
    Instant firstEnd = Collections.min(slow.stream().map(RecordedRequest::end).toList());
    assertThat(slow).hasSize(20).allMatch(r -> r.status() == 200);
    assertThat(lastStart).isBefore(firstEnd);
  }

  @Test
  void theLogTellsWhatWasAskedFor() {
    api.get("/users/search?first_name=ada");

    RecordedRequest last = demo.hooks().requests().getLast();
    assertThat(last.method()).isEqualTo("GET");
    assertThat(last.path()).isEqualTo("/api/4.0/users/search?first_name=ada");
    assertThat(last.operation()).isEqualTo("search_users");
    assertThat(last.status()).isEqualTo(200);
  }

  @Test
  void aResetBringsBackTheStart() {
    String before = api.get("/dashboards/search").text();
    api.delete("/dashboards/1");
    api.post("/folders", "{'name':'Archive','parent_id':'1'}");
    demo.hooks().fault(Fault.status(500));
    demo.hooks().reset();

    assertThat(demo.hooks().requests()).isEmpty();
    assertThat(api.get("/user").status()).isEqualTo(401);
    Caller again = Caller.of(demo);
    assertThat(again.get("/dashboards/search?fields=id,title").json()).hasSize(60);
    assertThat(again.get("/folders/search?name=Archive").json()).isEmpty();
    assertThat(before).contains("dashboard_elements");
  }

  @Test
  void timeCanBeMovedOn() {
    Instant before = demo.hooks().now();

    demo.hooks().advance(Duration.ofMinutes(61));

    assertThat(demo.hooks().now()).isAfter(before.plus(Duration.ofMinutes(60)));
    assertThat(api.get("/user").status()).isEqualTo(401);
    demo.hooks().now(Instant.parse("2030-01-02T03:04:05Z"));
    JsonNode folder = Caller.of(demo).post("/folders", "{'name':'Later','parent_id':'1'}").json();
    assertThat(folder.path("created_at").asText()).startsWith("2030-01-02T03:04:");
    demo.hooks().reset();
    assertThat(demo.hooks().now()).isBefore(Instant.parse("2030-01-01T00:00:00Z"));
  }
}
