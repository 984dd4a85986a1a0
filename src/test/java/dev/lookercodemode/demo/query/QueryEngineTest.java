package dev.lookercodemode.demo.query;

import static dev.lookercodemode.demo.query.Queries.SEED;
import static dev.lookercodemode.demo.query.Queries.filtered;
import static dev.lookercodemode.demo.query.Queries.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sorts, limits, models, system activity, and what a query may not do. */
final class QueryEngineTest {
  private static final List<Map<String, Object>> USAGE =
      List.of(
          Map.of(
              "content_usage.id",
              1,
              "content_usage.content_id",
              "12",
              "content_usage.content_type",
              "dashboard",
              "content_usage.last_accessed_time",
              Instant.parse("2026-07-10T08:30:00Z"),
              "content_usage.api_count",
              4,
              "content_usage.unheard_of",
              "x"),
          Map.of(
              "content_usage.id", 2,
              "content_usage.content_id", "13",
              "content_usage.content_type", "look",
              "content_usage.last_accessed_date", "2026-01-02",
              "content_usage.api_count", 3));

  private final Queries queries =
      new Queries(explore -> explore.equals("content_usage") ? USAGE : List.of());

  @AfterEach
  void close() {
    queries.close();
  }

  private static ObjectNode sorted(ObjectNode query, String sort) {
    query.putArray("sorts").add(sort);
    return query;
  }

  private static void assertRefused(
      int status, String part, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            QueryException.class,
            e -> {
              assertThat(e.status()).isEqualTo(status);
              assertThat(e.document().get("message").asText()).contains(part);
              assertThat(e.document().has("documentation_url")).isTrue();
            });
  }

  @Test
  void sortsAndLimits() throws Exception {
    ObjectNode query = query("users", "users.id", "users.age");
    query.put("limit", "3");
    JsonNode rows = queries.json(sorted(query, "users.id desc"));
    assertThat(rows.findValuesAsText("users.id")).containsExactly("500", "499", "498");
    assertThat(queries.json(query("users", "users.id")).get(0).get("users.id").asInt()).isOne();
  }

  @Test
  void limitsTo500RowsUnlessTold() throws Exception {
    ObjectNode query = query("orders", "orders.id");
    assertThat(queries.json(query)).hasSize(3000);
    query.remove("limit");
    assertThat(queries.json(query)).hasSize(500);
    query.put("limit", 7);
    assertThat(queries.json(query)).hasSize(7);
  }

  @Test
  void sortsByTheFirstTimeElseTheFirstMeasureDescending() throws Exception {
    List<String> months = new ArrayList<>();
    queries
        .json(query("orders", "orders.created_month", "orders.count"))
        .forEach(r -> months.add(r.get("orders.created_month").asText()));
    assertThat(months).isSortedAccordingTo(Comparator.reverseOrder());
    List<Integer> counts = new ArrayList<>();
    queries
        .json(query("orders", "users.country", "orders.count"))
        .forEach(r -> counts.add(r.get("orders.count").asInt()));
    assertThat(counts).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders.nope",
        "orders.id FROM orders; DROP TABLE orders",
        "orders.id\" AS x, \"orders\".\"status",
        "1"
      })
  void refusesNamesTheModelLacks(String name) throws Exception {
    assertRefused(400, "fields", () -> queries.json(query("orders", name)));
    assertRefused(
        400, "filters", () -> queries.json(filtered(query("orders", "orders.id"), name, "1")));
    assertRefused(
        400, "sort", () -> queries.json(sorted(query("orders", "orders.id"), name + " desc")));
    JsonNode detail = queries.detail(query("orders", name));
    assertThat(detail.get("data")).isEmpty();
    assertThat(detail.at("/errors/0/message").asText()).contains(name);
    assertThat(queries.json(query("orders", "orders.count")).get(0).get("orders.count").asInt())
        .isEqualTo(3000);
  }

  @Test
  void refusesWhatItDoesNotServe() {
    ObjectNode calculated = query("orders", "orders.count").put("dynamic_fields", "[{}]");
    assertRefused(501, "dynamic_fields", () -> queries.json(calculated));
    assertRefused(
        400, "limit", () -> queries.json(query("orders", "orders.id").put("limit", "1; DROP")));
    assertRefused(400, "fields", () -> queries.json(query("orders")));
    assertRefused(400, "pptx", () -> queries.text(query("orders", "orders.id"), "pptx"));
    assertRefused(404, "Not found", () -> queries.json(query("nope", "orders.id")));
    assertRefused(404, "Not found", () -> queries.engine.explore("nope", "orders"));
  }

  @Test
  void documentsEveryExplore() throws Exception {
    for (JsonNode model : queries.engine.models()) {
      for (JsonNode explore : model.get("explores")) {
        JsonNode document =
            queries.engine.explore(model.get("name").asText(), explore.get("name").asText());
        assertThat(document.at("/fields/dimensions")).isNotEmpty();
        assertThat(document.at("/fields/measures").findValuesAsText("name"))
            .contains(explore.get("name").asText() + ".count");
        ObjectNode query = query(explore.get("name").asText());
        query.put("model", model.get("name").asText());
        for (String kind : List.of("dimensions", "measures")) {
          document
              .at("/fields/" + kind)
              .forEach(f -> query.withArrayProperty("fields").add(f.get("name")));
        }
        query.put("limit", "5");
        // Every field of every explore yields valid SQL.
        assertThat(queries.json(query).isArray()).isTrue();
      }
    }
  }

  @Test
  void readsSystemActivityFromItsSource() throws Exception {
    ObjectNode query =
        query(
            "content_usage",
            "content_usage.content_id",
            "content_usage.last_accessed_date",
            "content_usage.api_total",
            "content_usage.count");
    query.put("model", "system__activity");
    assertThat(queries.json(query).toString())
        .isEqualTo(
            """
            [{"content_usage.content_id":"12","content_usage.last_accessed_date":"2026-07-10",\
            "content_usage.api_total":4,"content_usage.count":1},\
            {"content_usage.content_id":"13","content_usage.last_accessed_date":"2026-01-02",\
            "content_usage.api_total":3,"content_usage.count":1}]\
            """);
    filtered(query, "content_usage.last_accessed_date", "before 90 days ago");
    assertThat(queries.json(query).findValuesAsText("content_usage.content_id"))
        .containsExactly("13");
  }

  @Test
  void makesANewDatabaseAfterItWasClosed() throws Exception {
    queries.json(query("users", "users.count"));
    queries.close();
    assertThat(queries.json(query("users", "users.count")).get(0).get("users.count").asInt())
        .isEqualTo(SEED.users().size());
  }
}
