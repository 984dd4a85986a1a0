package dev.lookercodemode.demo.query;

import static dev.lookercodemode.demo.query.Queries.SEED;
import static dev.lookercodemode.demo.query.Queries.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the SQL yields against the same figures computed from the seed rows. */
final class AggregationTest {
  private final Queries queries = new Queries();

  @AfterEach
  void close() {
    queries.close();
  }

  private static SeedRows.InventoryItem item(SeedRows.Order order) {
    return SEED.items().get(order.itemId() - 1);
  }

  private static SeedRows.Product product(SeedRows.Order order) {
    return SEED.products().get(item(order).productId() - 1);
  }

  @Test
  void countsEveryRowOfEachExplore() throws Exception {
    Map<String, Integer> sizes =
        Map.of("orders", 3000, "users", 500, "products", 200, "inventory_items", 2000);
    for (Map.Entry<String, Integer> size : sizes.entrySet()) {
      String field = size.getKey() + ".count";
      JsonNode rows = queries.json(query(size.getKey(), field));
      assertThat(rows).hasSize(1);
      assertThat(rows.get(0).get(field).asInt()).as(field).isEqualTo(size.getValue());
    }
  }

  @Test
  void groupsMeasuresByADimension() throws Exception {
    JsonNode rows =
        queries.json(
            query(
                "orders",
                "orders.status",
                "orders.count",
                "orders.total_sale_price",
                "orders.average_sale_price"));
    Map<String, List<SeedRows.Order>> expected =
        SEED.orders().stream().collect(Collectors.groupingBy(SeedRows.Order::status));
    assertThat(rows).hasSameSizeAs(expected.keySet());
    for (JsonNode row : rows) {
      List<SeedRows.Order> group = expected.get(row.get("orders.status").asText());
      BigDecimal total =
          group.stream().map(SeedRows.Order::salePrice).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(row.get("orders.count").asInt()).isEqualTo(group.size());
      assertThat(row.get("orders.total_sale_price").decimalValue()).isEqualByComparingTo(total);
      assertThat(row.get("orders.average_sale_price").asDouble())
          .isCloseTo(total.doubleValue() / group.size(), within(1e-6));
    }
  }

  @Test
  void groupsByFieldsOfJoinedViews() throws Exception {
    JsonNode rows =
        queries.json(query("orders", "users.country", "products.brand", "orders.count"));
    Map<List<Object>, Integer> found = new HashMap<>();
    rows.forEach(
        r ->
            found.put(
                List.of(r.get("users.country").asText(), r.get("products.brand").asText("-")),
                r.get("orders.count").asInt()));
    Map<List<Object>, Integer> expected = new HashMap<>();
    for (SeedRows.Order order : SEED.orders()) {
      String brand = product(order).brand();
      String country = SEED.users().get(order.userId() - 1).place().country();
      expected.merge(List.of(country, brand == null ? "-" : brand), 1, Integer::sum);
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void countsEachJoinedRowOnceHoweverManyOrdersItHas() throws Exception {
    JsonNode row =
        queries
            .json(
                query(
                    "orders",
                    "users.count",
                    "users.average_age",
                    "inventory_items.count",
                    "inventory_items.total_cost"))
            .get(0);
    List<SeedRows.InventoryItem> items =
        SEED.orders().stream().map(AggregationTest::item).distinct().toList();
    List<SeedRows.User> users =
        SEED.orders().stream().map(o -> SEED.users().get(o.userId() - 1)).distinct().toList();
    assertThat(row.get("inventory_items.count").asInt()).isEqualTo(items.size());
    assertThat(row.get("inventory_items.total_cost").decimalValue())
        .isEqualByComparingTo(
            items.stream()
                .map(SeedRows.InventoryItem::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    assertThat(row.get("users.count").asInt()).isEqualTo(users.size());
    assertThat(row.get("users.average_age").asDouble())
        .isCloseTo(
            users.stream().mapToInt(SeedRows.User::age).average().orElseThrow(), within(1e-6));
  }

  @Test
  void cutsTimesToTheTimeframe() throws Exception {
    Map<String, Function<LocalDateTime, String>> timeframes =
        Map.of(
            "time",
                t ->
                    t.toLocalDate()
                        + " "
                        + t.toLocalTime().toString().concat(":00").substring(0, 8),
            "date", t -> t.toLocalDate().toString(),
            "week", t -> t.toLocalDate().with(WeekFields.ISO.dayOfWeek(), 1).toString(),
            "month", t -> t.toString().substring(0, 7),
            "quarter",
                t -> t.getYear() + "-%02d".formatted(3 * t.get(IsoFields.QUARTER_OF_YEAR) - 2),
            "year", t -> String.valueOf(t.getYear()));
    for (Map.Entry<String, Function<LocalDateTime, String>> timeframe : timeframes.entrySet()) {
      String field = "orders.created_" + timeframe.getKey();
      Map<String, Integer> found = new HashMap<>();
      queries
          .json(query("orders", field, "orders.count"))
          .forEach(r -> found.put(r.get(field).asText(), r.get("orders.count").asInt()));
      Map<String, Integer> expected = new HashMap<>();
      SEED.orders()
          .forEach(o -> expected.merge(timeframe.getValue().apply(o.created()), 1, Integer::sum));
      assertThat(found).as(field).isEqualTo(expected);
    }
  }

  @Test
  void groupsDimensionsWithoutAMeasure() throws Exception {
    JsonNode rows = queries.json(query("orders", "orders.status", "orders.is_returned"));
    assertThat(rows)
        .hasSize(
            (int) SEED.orders().stream().map(o -> o.status() + o.returned()).distinct().count());
  }

  @Test
  void datesAllRowsWithinTheTwoYearsBeforeNow() {
    assertThat(SEED.orders())
        .allSatisfy(
            order ->
                assertThat(order.created()).isBetween(Queries.NOW.minusDays(731), Queries.NOW));
    assertThat(SeedRows.at(Queries.NOW)).isEqualTo(SEED);
  }
}
