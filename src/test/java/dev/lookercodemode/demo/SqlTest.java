package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTest extends DemoTest {
  private Caller.Answered run(String sql) {
    JsonNode query =
        api.post("/sql_queries", "{'connection_name':'thelook_db','sql':'" + sql + "'}").json();
    return api.post("/sql_queries/" + query.path("slug").asText() + "/run/json", "");
  }

  @Test
  void aSelectRunsOnTheShopsDatabase() {
    Caller.Answered answer =
        run("SELECT COUNT(*) AS N FROM \\'orders\\'".replace("\\'", "\\u0022"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().get(0).path("N").asInt()).isGreaterThan(100);
  }

  @Test
  void nothingButASelectRuns() {
    for (String sql :
        List.of(
            "DELETE FROM \\u0022orders\\u0022",
            "SELECT 1; DROP TABLE \\u0022orders\\u0022",
            "SELECT * FROM \\u0022nope\\u0022",
            "SELECT FILE_READ(\\u0027/etc/hosts\\u0027)",
            "CREATE TABLE x (y INT)")) {
      assertThat(run(sql).status()).as(sql).isEqualTo(400);
    }
    assertThat(run("SELECT COUNT(*) AS N FROM \\u0022orders\\u0022").status()).isEqualTo(200);
  }

  @Test
  void theDatabaseCanBeExplored() {
    assertThat(all(api.get("/connections/thelook_db/tables").json().get(0).path("tables"), "name"))
        .contains("orders", "users");
    assertThat(
            all(
                api.get("/connections/thelook_db/columns?table_names=orders")
                    .json()
                    .get(0)
                    .path("columns"),
                "name"))
        .contains("sale_price");
    assertThat(all(api.put("/connections/thelook_db/test", "{}").json(), "status"))
        .containsOnly("success");
    assertThat(api.get("/connections/looker__internal__analytics/tables").status()).isEqualTo(501);
  }

  @Test
  void connectionsNeverShowTheirPasswords() {
    Caller.Answered made =
        api.post(
            "/connections", "{'name':'w','dialect_name':'postgres','host':'h','password':'hush'}");

    assertThat(made.status()).as(made.text()).isEqualTo(200);
    assertThat(made.text()).doesNotContain("hush");
    assertThat(api.get("/connections").text()).doesNotContain("hush");
    assertThat(all(api.put("/connections/w/test", "{}").json(), "status")).containsOnly("error");
    assertThat(api.delete("/connections/w").status()).isEqualTo(204);
  }

  @Test
  void valuesAreSuggested() {
    JsonNode all =
        api.get("/models/thelook/views/orders/fields/orders.status/suggestions")
            .json()
            .path("suggestions");
    String first = all.get(0).asText();

    assertThat(all.size()).isGreaterThan(1);
    assertThat(
            api.get("/models/thelook/views/orders/fields/orders.status/suggestions?term=" + first)
                .json()
                .path("suggestions"))
        .extracting(JsonNode::asText)
        .contains(first)
        .hasSizeLessThan(all.size());
  }
}
