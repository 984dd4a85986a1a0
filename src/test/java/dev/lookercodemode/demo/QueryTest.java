package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QueryTest extends DemoTest {
  private static final String STATUS =
      "{'model':'thelook','view':'orders','fields':['orders.status','orders.count']}";

  @Test
  void theSameDefinitionIsTheSameQuery() {
    JsonNode one = api.post("/queries", STATUS).json();
    JsonNode other = api.post("/queries", STATUS).json();

    assertThat(one.path("id").asText()).hasSize(22).isEqualTo(other.path("id").asText());
    assertThat(api.get("/queries/slug/" + one.path("slug").asText()).json().path("view").asText())
        .isEqualTo("orders");
    assertThat(api.post("/queries", "{'model':'thelook'}").status()).isEqualTo(422);
  }

  @Test
  void savedAndInlineQueriesAnswerAlike() {
    String id = api.post("/queries", STATUS).json().path("id").asText();
    JsonNode saved = api.get("/queries/" + id + "/run/json").json();

    assertThat(saved.size()).isGreaterThan(1);
    assertThat(api.post("/queries/run/json", STATUS).json()).isEqualTo(saved);
    assertThat(api.get("/queries/" + id + "/run/json?limit=1").json()).hasSize(1);
    Caller.Answered csv = api.get("/queries/" + id + "/run/csv");
    assertThat(csv.response().headers().firstValue("Content-Type").orElse("")).contains("csv");
  }

  @Test
  void everyTileAndEveryLookOfTheSeedRuns() {
    for (String look : all(api.get("/looks/search").json(), "id")) {
      Caller.Answered answer = api.get("/looks/" + look + "/run/json");
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      assertThat(answer.json()).isNotEmpty();
    }
    for (JsonNode dashboard : api.get("/dashboards/search").json()) {
      for (JsonNode tile : dashboard.path("dashboard_elements")) {
        if (tile.hasNonNull("query_id")) {
          String path = "/queries/" + tile.path("query_id").asText() + "/run/json?limit=1";
          assertThat(api.get(path).status()).isEqualTo(200);
        }
      }
    }
  }

  @Test
  void aTaskIsPolledAndFetched() throws Exception {
    String id = api.post("/queries", STATUS).json().path("id").asText();
    JsonNode task =
        api.post("/query_tasks?limit=2", "{'query_id':'" + id + "','result_format':'json'}").json();
    String path = "/query_tasks/" + task.path("id").asText();

    Wait.until(() -> api.get(path).json().path("status").asText().equals("complete"));
    assertThat(api.get(path + "/results").json()).hasSize(2);
  }

  @Test
  void contentUsageFollowsTheLiveContent() {
    String unused =
        "{'model':'system__activity','view':'content_usage','fields':['content_usage.content_id',"
            + "'content_usage.content_type'],'filters':{"
            + "'content_usage.days_since_last_accessed':'>90'},'limit':'500'}";
    JsonNode before = api.post("/queries/run/json", unused).json();
    assertThat(before).hasSize(24);

    JsonNode dashboard =
        before
            .valueStream()
            .filter(r -> r.path("content_usage.content_type").asText().equals("dashboard"))
            .findFirst()
            .orElseThrow();
    api.delete("/dashboards/" + dashboard.path("content_usage.content_id").asText());
    assertThat(api.post("/queries/run/json", unused).json()).hasSize(23);
  }

  @Test
  void modelsAndExploresAreDescribed() {
    assertThat(all(api.get("/lookml_models").json(), "name")).contains("thelook");
    assertThat(api.get("/lookml_models/thelook").json().path("explores").size()).isPositive();
    JsonNode explore =
        api.get("/lookml_models/thelook/explores/orders?fields=name,fields(measures(name))").json();
    assertThat(all(explore.path("fields").path("measures"), "name")).contains("orders.count");
    assertThat(explore.has("id")).isFalse();
    assertThat(api.get("/lookml_models/nope").status()).isEqualTo(404);
    assertThat(api.get("/lookml_models/thelook/explores/nope").status()).isEqualTo(404);
  }

  @Test
  void aWrongFieldIsAnErrorOfTheQuery() {
    Caller.Answered answer =
        api.post(
            "/queries/run/json", "{'model':'thelook','view':'orders','fields':['orders.nope']}");

    assertThat(answer.status()).isBetween(400, 422);
    assertThat(answer.text()).contains("orders.nope");
  }

  private static final String ORDERS =
      "{'model':'thelook','view':'orders','fields':['orders.status','orders.count']}";

  @Test
  void everyRunStandsInTheHistory() {
    String id = api.post("/queries", ORDERS).json().path("id").asText();
    api.get("/queries/" + id + "/run/json");
    api.get("/looks/2/run/csv");
    api.post("/queries/run/json", "{'model':'thelook','view':'orders','fields':['orders.nope']}");

    JsonNode rows =
        api.post(
                "/queries/run/json",
                "{'model':'system__activity','view':'history','sorts':['history.id'],'limit':'-1',"
                    + "'filters':{'history.source':'api4'},"
                    + "'fields':['history.id','query.slug','user.name','look.id','history.status',"
                    + "'history.runtime','history.created_date']}")
            .json();

    assertThat(rows).hasSize(3);
    assertThat(all(rows, "query.slug").getFirst()).isEqualTo(id);
    assertThat(all(rows, "user.name")).containsOnly("Ada Lovelace");
    assertThat(all(rows, "look.id").get(1)).isEqualTo("2");
    assertThat(all(rows, "history.status")).containsExactly("complete", "complete", "error");
    assertThat(rows.get(0).path("history.runtime").isNumber()).isTrue();
  }

  @Test
  void resultsAreKeptForAnHourUnlessFreshOnesAreAskedFor() {
    String run = "/queries/run/json_detail";
    assertThat(api.post(run, ORDERS).json().path("from_cache").asBoolean()).isFalse();
    assertThat(api.post(run, ORDERS).json().path("from_cache").asBoolean()).isTrue();
    assertThat(api.post(run + "?cache=false", ORDERS).json().path("from_cache").asBoolean())
        .isFalse();

    demo.hooks().advance(Duration.ofMinutes(61));

    assertThat(Caller.of(demo).post(run, ORDERS).json().path("from_cache").asBoolean()).isFalse();
  }

  @Test
  void oneQueryCanBeMadeSlow() {
    String id = api.post("/queries", ORDERS).json().path("id").asText();
    demo.hooks().slowQuery(id, Duration.ofMillis(300));

    api.get("/queries/" + id + "/run/json?cache=false");
    api.get("/looks/2/run/json?cache=false");

    List<Duration> times =
        demo.hooks().requests().stream()
            .filter(r -> r.path().contains("/run/json"))
            .map(r -> Duration.between(r.start(), r.end()))
            .toList();
    assertThat(times.getFirst()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
  }

  @Test
  void aQueryBecomesAPicture() throws IOException {
    String id = api.post("/queries", ORDERS).json().path("id").asText();

    Caller.Bytes answer = api.bytes("/queries/" + id + "/run/png?image_width=300&image_height=200");

    assertThat(answer.type()).isEqualTo("image/png");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.content()));
    assertThat(image.getWidth()).isEqualTo(300);
    assertThat(image.getHeight()).isEqualTo(200);
    assertThat(api.get("/queries/" + id + "/run/png?image_width=0").status()).isEqualTo(422);
  }

  @Test
  void aQueryStandsInAnAddress() {
    String status = all(api.post("/queries/run/json", ORDERS).json(), "orders.status").getFirst();
    JsonNode rows =
        api.get(
                "/queries/models/thelook/views/orders/run/json"
                    + "?fields=orders.status,orders.count&f%5Borders.status%5D="
                    + status
                    + "&limit=5")
            .json();

    assertThat(all(rows, "orders.status")).containsExactly(status);
  }

  @Test
  void aTaskRunsUntilItIsDone() throws Exception {
    String query = api.post("/queries", ORDERS).json().path("id").asText();
    demo.hooks().slowQuery(query, Duration.ofMillis(400));

    JsonNode task =
        api.post("/query_tasks", "{'query_id':'" + query + "','result_format':'json'}").json();
    String path = "/query_tasks/" + task.path("id").asText();

    assertThat(task.path("status").asText()).isEqualTo("added");
    assertThat(api.get(path + "/results").status()).isEqualTo(202);
    assertThat(all(api.get("/running_queries").json(), "query_task_id"))
        .containsExactly(task.path("id").asText());
    Wait.until(() -> api.get(path).json().path("status").asText().equals("complete"));
    assertThat(api.get(path + "/results").json().size()).isPositive();
    String many = "/query_tasks/multi_results?query_task_ids=" + task.path("id").asText();
    assertThat(api.get(many).json().path(task.path("id").asText()).path("data").size())
        .isPositive();
  }

  @Test
  void aRunningQueryCanBeKilled() {
    String query = api.post("/queries", ORDERS).json().path("id").asText();
    demo.hooks().slowQuery(query, Duration.ofMillis(500));
    String task =
        api.post("/query_tasks", "{'query_id':'" + query + "','result_format':'json'}")
            .json()
            .path("id")
            .asText();

    assertThat(api.delete("/running_queries/" + task).status()).isEqualTo(204);
    assertThat(api.get("/query_tasks/" + task).json().path("status").asText()).isEqualTo("killed");
    assertThat(api.get("/query_tasks/" + task + "/results").status()).isEqualTo(400);
  }
}
