package dev.lookercodemode.demo.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.Json;
import java.util.List;

/** A question that tiles and Looks of the seed ask of model {@code thelook}. */
public record SeedQueries(
    String title, String view, List<String> fields, String sort, String since) {
  private static final List<SeedQueries> ALL =
      List.of(
          new SeedQueries(
              "Revenue by Month",
              "orders",
              List.of("orders.created_month", "orders.total_sale_price"),
              "orders.created_month desc",
              "12 months"),
          new SeedQueries(
              "Orders by Status",
              "orders",
              List.of("orders.status", "orders.count"),
              "orders.count desc",
              "90 days"),
          new SeedQueries(
              "Top Brands",
              "orders",
              List.of("products.brand", "orders.total_sale_price", "orders.count"),
              "orders.total_sale_price desc",
              "180 days"),
          new SeedQueries(
              "Revenue by Category",
              "orders",
              List.of("products.category", "orders.total_sale_price"),
              "orders.total_sale_price desc",
              "90 days"),
          new SeedQueries(
              "Customers by Traffic Source",
              "users",
              List.of("users.traffic_source", "users.count"),
              "users.count desc",
              ""),
          new SeedQueries(
              "Orders by Country",
              "orders",
              List.of("users.country", "orders.count", "orders.average_sale_price"),
              "orders.count desc",
              "365 days"),
          new SeedQueries(
              "Stock by Category",
              "inventory_items",
              List.of("products.category", "inventory_items.count", "inventory_items.total_cost"),
              "inventory_items.total_cost desc",
              ""));

  /** What the database takes long for. */
  public static final SeedQueries SLOW =
      new SeedQueries(
          "Revenue by Customer",
          "orders",
          List.of("users.id", "users.email", "orders.total_sale_price", "orders.count"),
          "orders.total_sale_price desc",
          "");

  static SeedQueries pick(int i) {
    return ALL.get(i % ALL.size());
  }

  /** The query. */
  public ObjectNode definition() {
    ObjectNode query = Json.object().put("model", "thelook").put("view", view);
    query.set("fields", Json.strings(fields));
    query.set("sorts", Json.strings(List.of(sort)));
    ObjectNode filters = query.putObject("filters");
    if (!since.isEmpty()) {
      filters.put("orders.created_date", since);
    }
    return query.put("limit", "500");
  }
}
