package dev.lookercodemode.demo.query;

import static dev.lookercodemode.demo.query.Queries.NOW;
import static dev.lookercodemode.demo.query.Queries.SEED;
import static dev.lookercodemode.demo.query.Queries.filtered;
import static dev.lookercodemode.demo.query.Queries.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The forms in which results come. */
final class ResultFormatTest {
  private final Queries queries = new Queries();

  @AfterEach
  void close() {
    queries.close();
  }

  private static ObjectNode product(int id, String... fields) {
    return filtered(query("products", fields), "products.id", String.valueOf(id));
  }

  private static int contoso() {
    return SEED.products().stream()
        .filter(p -> "Contoso, Ltd.".equals(p.brand()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void writesNumbersAndNullsInJson() throws Exception {
    JsonNode row =
        queries.json(product(40, "products.id", "products.brand", "products.retail_price")).get(0);
    assertThat(row.get("products.id").isNumber()).isTrue();
    assertThat(row.get("products.brand").isNull()).isTrue();
    assertThat(row.get("products.retail_price").decimalValue())
        .isEqualByComparingTo(SEED.products().get(39).price());
  }

  @Test
  void quotesCsvCellsThatHoldCommas() throws Exception {
    int id = contoso();
    assertThat(queries.text(product(id, "products.id", "products.brand", "products.count"), "csv"))
        .isEqualTo("Products ID,Products Brand,Products Count\n" + id + ",\"Contoso, Ltd.\",1\n");
  }

  @Test
  void separatesTextByTabs() throws Exception {
    assertThat(queries.text(product(40, "products.id", "products.brand"), "txt"))
        .isEqualTo("Products ID\tProducts Brand\n40\t\n");
  }

  @Test
  void writesTables() throws Exception {
    assertThat(queries.text(product(40, "products.id", "products.count"), "md"))
        .isEqualTo("| Products ID | Products Count |\n| --- | --- |\n| 40 | 1 |\n");
    assertThat(queries.text(product(40, "products.id"), "html")).contains("<tr><td>40</td></tr>");
  }

  @Test
  void rendersValuesInDetail() throws Exception {
    JsonNode detail = queries.detail(query("orders", "orders.created_quarter", "orders.count"));
    assertThat(detail.at("/data/0/orders.created_quarter/value").asText()).isEqualTo("2026-07");
    assertThat(detail.at("/data/0/orders.created_quarter/rendered").asText()).isEqualTo("2026-Q3");
    assertThat(detail.at("/fields/measures/0/name").asText()).isEqualTo("orders.count");
    assertThat(detail.at("/fields/dimensions/0/type").asText()).isEqualTo("date_quarter");
    assertThat(detail.get("errors")).isEmpty();
    assertThat(detail.get("sql").asText()).startsWith("SELECT");
    JsonNode total = queries.detail(query("orders", "orders.count", "products.total_retail_price"));
    assertThat(total.at("/data/0/orders.count/rendered").asText()).isEqualTo("3,000");
    assertThat(total.at("/data/0/products.total_retail_price/rendered").asText())
        .matches("\\$\\d\\d,\\d{3}\\.\\d\\d");
  }

  @Test
  void writesSqlThatRunsAndYieldsTheSameRows() throws Exception {
    ObjectNode query = query("orders", "users.last_name", "orders.count");
    filtered(query, "users.last_name", "O'Brien,%a%");
    filtered(query, "orders.created_date", "last 90 days");
    filtered(query, "orders.count", ">2");
    String sql = queries.text(query, "sql");
    assertThat(sql).contains("'O''Brien'").doesNotContain("?");
    JsonNode rows = queries.json(query);
    assertThat(rows).isNotEmpty();
    try (Database database = Database.of(SeedRows.at(NOW))) {
      assertThat(database.select(new SqlText(sql, List.of()))).hasSize(rows.size());
    }
  }

  @Test
  void keepsQuotesAndQuestionMarksInsideLiterals() throws Exception {
    String sql =
        queries.text(
            filtered(query("users", "users.id"), "users.city", "?'; DROP TABLE users; --"), "sql");
    assertThat(sql).contains("'?''; DROP TABLE users; --'");
  }
}
