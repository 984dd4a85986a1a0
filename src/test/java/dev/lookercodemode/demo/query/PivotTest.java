package dev.lookercodemode.demo.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PivotTest {
  private static final String COUNT = "orders.count";

  private final Queries queries = new Queries();

  @AfterEach
  void close() {
    queries.close();
  }

  private static ObjectNode pivoted() {
    ObjectNode query = Queries.query("orders", "users.country", "orders.status", COUNT);
    query.withArrayProperty("pivots").add("orders.status");
    return query;
  }

  private static long ordersOf(String status) {
    return Queries.SEED.orders().stream().filter(o -> o.status().equals(status)).count();
  }

  private static Set<String> statuses() {
    return Queries.SEED.orders().stream()
        .map(SeedRows.Order::status)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theValuesOfAPivotBecomeColumns() throws Exception {
    JsonNode rows = queries.json(pivoted());

    assertThat(rows.findValuesAsText("users.country"))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(2);
    assertThat(rows.get(0).has("orders.status")).isFalse();
    for (String status : statuses()) {
      long sum = 0;
      for (JsonNode row : rows) {
        sum += row.path(COUNT).path("orders.status").path(status).asLong();
      }
      assertThat(sum).as(status).isEqualTo(ordersOf(status)).isPositive();
    }
  }

  @Test
  void limitsCountLinesAndColumns() throws Exception {
    ObjectNode query = pivoted().put("limit", "2").put("column_limit", "1");

    JsonNode rows = queries.json(query);

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).path(COUNT).path("orders.status").properties())
        .extracting(java.util.Map.Entry::getKey)
        .containsExactly(statuses().iterator().next());
  }

  @Test
  void columnsAreInTheOrderOfThePivotsSort() throws Exception {
    ObjectNode query = pivoted();
    query.withArrayProperty("sorts").add("orders.status desc").add("users.country");

    JsonNode detail = queries.detail(query);

    List<String> keys = detail.path("pivots").findValuesAsText("key");
    assertThat(keys).containsExactlyElementsOf(new TreeSet<>(statuses()).descendingSet());
    assertThat(detail.path("data").findPath("users.country").path("value").asText())
        .isLessThanOrEqualTo(
            detail.path("data").get(1).path("users.country").path("value").asText());
  }

  @Test
  void totalsAreOfAllRowsWhateverTheLimit() throws Exception {
    ObjectNode query = pivoted().put("limit", "1").put("total", true).put("row_total", "right");

    JsonNode detail = queries.detail(query);

    assertThat(detail.path("has_totals").asBoolean()).isTrue();
    assertThat(detail.path("has_row_totals").asBoolean()).isTrue();
    JsonNode totals = detail.path("totals_data").path(COUNT);
    for (String status : statuses()) {
      assertThat(totals.path(status).path("value").asLong()).isEqualTo(ordersOf(status));
    }
    assertThat(totals.path("$$$_row_total_$$$").path("value").asLong())
        .isEqualTo(Queries.SEED.orders().size());
    JsonNode cells = detail.path("data").get(0).path(COUNT);
    long sum = 0;
    for (String status : statuses()) {
      sum += cells.path(status).path("value").asLong();
    }
    assertThat(cells.path("$$$_row_total_$$$").path("value").asLong()).isEqualTo(sum);
  }

  @Test
  void aTotalWithoutPivotsIsOneRow() throws Exception {
    ObjectNode query = Queries.query("orders", "orders.status", COUNT).put("total", true);

    JsonNode detail = queries.detail(query);

    assertThat(detail.path("totals_data").path(COUNT).path("value").asLong())
        .isEqualTo(Queries.SEED.orders().size());
  }

  @Test
  void textHasTheValuesAboveTheLabels() throws Exception {
    List<String> lines = queries.text(pivoted(), "csv").lines().toList();

    assertThat(lines.get(0)).isEqualTo("," + String.join(",", statuses()));
    assertThat(lines.get(1)).startsWith("Users Country,Orders Count,Orders Count");
    assertThat(lines).hasSize(2 + queries.json(pivoted()).size());
  }

  @Test
  void aPivotMustBeASelectedDimension() {
    ObjectNode query = Queries.query("orders", "users.country", COUNT);
    query.withArrayProperty("pivots").add("orders.status");

    assertThatThrownBy(() -> queries.json(query))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("must be a dimension that stands in fields");
  }
}
