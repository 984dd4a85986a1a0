package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedTest extends DemoTest {
  private final Instant limit = Instant.now().minus(Duration.ofDays(90));

  private boolean unused(JsonNode content) {
    JsonNode viewed = content.path("last_viewed_at");
    String used = viewed.isNull() ? content.path("created_at").asText() : viewed.asText();
    return Instant.parse(used).isBefore(limit);
  }

  private static boolean newAndNeverViewed(JsonNode content) {
    return content.path("last_viewed_at").isNull()
        && Instant.parse(content.path("created_at").asText())
            .isAfter(Instant.now().minus(Duration.ofDays(30)));
  }

  @Test
  void theShopHasContentOfEveryAge() {
    JsonNode dashboards = api.get("/dashboards/search").json();
    JsonNode looks = api.get("/looks/search").json();

    assertThat(dashboards).hasSize(60);
    assertThat(looks).hasSize(40);
    assertThat(dashboards.valueStream().filter(this::unused)).hasSize(20);
    assertThat(looks.valueStream().filter(this::unused)).hasSize(14);
    assertThat(dashboards.valueStream().filter(SeedTest::newAndNeverViewed)).hasSize(2);
    assertThat(looks.valueStream().filter(SeedTest::newAndNeverViewed)).hasSize(1);
    assertThat(dashboards.valueStream().map(d -> d.path("dashboard_elements").size()))
        .allMatch(n -> n >= 2 && n <= 5);
    assertThat(dashboards.valueStream().map(d -> d.path("folder").path("name").asText()))
        .noneMatch(String::isEmpty);
  }

  @Test
  void thereIsNoArchiveFolderYet() {
    assertThat(all(api.get("/folders/search?parent_id=1").json(), "name"))
        .containsExactly("Sales", "Marketing", "Finance", "Operations", "Product");
    assertThat(api.get("/folders/search?name=archive").json()).isEmpty();
  }

  @Test
  void peopleWhoLeftStillOwnSchedules() {
    JsonNode plans = api.get("/scheduled_plans?all_users=true").json();
    List<String> left = all(api.get("/users/search?is_disabled=true").json(), "id");

    assertThat(plans).hasSize(12);
    assertThat(all(plans, "user_id")).containsAll(left);
    assertThat(plans.valueStream().map(p -> p.path("scheduled_plan_destination").size()))
        .containsOnly(1);
    assertThat(api.get("/scheduled_plans").json()).isEmpty();
  }

  @Test
  void someIdleContentIsStillSentOnASchedule() {
    List<String> scheduled = all(api.get("/scheduled_plans?all_users=true").json(), "dashboard_id");
    JsonNode dashboards = api.get("/dashboards/search").json();

    assertThat(
            dashboards
                .valueStream()
                .filter(this::unused)
                .map(d -> d.path("id").asText())
                .filter(scheduled::contains))
        .isNotEmpty();
  }

  @Test
  void twoInstancesHoldTheSameData() throws Exception {
    try (DemoInstance other = DemoInstance.start(DemoSettings.DEFAULT)) {
      Caller there = Caller.of(other);
      String path =
          "/dashboards/search?fields=id,title,folder(id),view_count,dashboard_elements(id,query_id)";
      assertThat(there.get(path).text()).isEqualTo(api.get(path).text());
      assertThat(other.clientSecret()).isNotEqualTo(demo.clientSecret());
    }
  }
}
