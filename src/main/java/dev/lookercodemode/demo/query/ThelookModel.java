package dev.lookercodemode.demo.query;

import static dev.lookercodemode.demo.query.View.Builder.USD;

import java.util.List;

/** The facts of model {@code thelook}: a shop's orders, users, products and stock. */
final class ThelookModel {
  private static final View ORDERS =
      View.of("orders")
          .key("id", FieldType.NUMBER)
          .strings("status")
          .numbers("user_id", "inventory_item_id")
          .usd("sale_price")
          .yesNos("is_returned")
          .times("created", "delivered")
          .count()
          .sum("total_sale_price", "sale_price", USD)
          .sum("total_revenue", "sale_price", USD)
          .average("average_sale_price", "sale_price", USD)
          .build();
  private static final View USERS =
      View.of("users")
          .key("id", FieldType.NUMBER)
          .strings("first_name", "last_name", "email", "gender")
          .numbers("age")
          .strings("city", "state", "country", "traffic_source")
          .times("created")
          .count()
          .average("average_age", "age", null)
          .build();
  private static final View PRODUCTS =
      View.of("products")
          .key("id", FieldType.NUMBER)
          .strings("name", "brand", "category", "department")
          .usd("retail_price")
          .count()
          .sum("total_retail_price", "retail_price", USD)
          .average("average_retail_price", "retail_price", USD)
          .build();
  private static final View INVENTORY_ITEMS =
      View.of("inventory_items")
          .key("id", FieldType.NUMBER)
          .numbers("product_id")
          .usd("cost")
          .yesNos("is_sold")
          .times("created")
          .count()
          .sum("total_cost", "cost", USD)
          .average("average_cost", "cost", USD)
          .build();

  private static final Join PRODUCTS_OF_ITEMS =
      new Join(PRODUCTS, "\"inventory_items\".\"product_id\" = \"products\".\"id\"", List.of());

  static final Model MODEL =
      new Model(
          "thelook",
          "The Look",
          "thelook",
          "thelook_db",
          List.of(
              new Explore(
                  "orders",
                  ORDERS,
                  List.of(
                      new Join(USERS, "\"orders\".\"user_id\" = \"users\".\"id\"", List.of()),
                      new Join(
                          INVENTORY_ITEMS,
                          "\"orders\".\"inventory_item_id\" = \"inventory_items\".\"id\"",
                          List.of()),
                      new Join(
                          PRODUCTS,
                          "\"inventory_items\".\"product_id\" = \"products\".\"id\"",
                          List.of("inventory_items")))),
              new Explore("users", USERS, List.of()),
              new Explore("products", PRODUCTS, List.of()),
              new Explore("inventory_items", INVENTORY_ITEMS, List.of(PRODUCTS_OF_ITEMS))));

  private ThelookModel() {}
}
