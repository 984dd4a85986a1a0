package dev.lookercodemode.demo.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The model {@code thelook}: a shop's orders, customers, products and stock. */
final class ShopModel {
  static final String NAME = "thelook";

  private static final List<Field> USERS =
      new Fields("users")
          .number("id", "ID")
          .text("first_name")
          .text("last_name")
          .text("email")
          .number("age", "Age")
          .text("city")
          .text("state")
          .text("country")
          .text("traffic_source")
          .dates("created")
          .measure("count", "count", "COUNT(DISTINCT users.id)")
          .measure("average_age", "average", "AVG(CAST(users.age AS DOUBLE))")
          .all();
  private static final List<Field> PRODUCTS =
      new Fields("products")
          .number("id", "ID")
          .text("name")
          .text("brand")
          .text("category")
          .text("department")
          .number("retail_price", "Retail Price")
          .measure("count", "count", "COUNT(DISTINCT products.id)")
          .measure("average_retail_price", "average", "AVG(products.retail_price)")
          .all();
  private static final List<Field> INVENTORY_ITEMS =
      new Fields("inventory_items")
          .number("id", "ID")
          .number("product_id", "Product ID")
          .number("cost", "Cost")
          .yesno("is_sold", "inventory_items.sold_at IS NOT NULL")
          .dates("created")
          .measure("count", "count", "COUNT(DISTINCT inventory_items.id)")
          .measure("total_cost", "sum", "SUM(inventory_items.cost)")
          .all();
  private static final List<Field> ORDERS =
      new Fields("orders")
          .number("id", "ID")
          .number("user_id", "User ID")
          .text("status")
          .number("sale_price", "Sale Price")
          .dates("created")
          .measure("count", "count", "COUNT(DISTINCT orders.id)")
          .measure("total_revenue", "sum", "SUM(orders.sale_price)")
          .measure("average_sale_price", "average", "AVG(orders.sale_price)")
          .all();

  static final List<Explore> EXPLORES =
      List.of(
          Explore.of(
              NAME,
              "orders",
              "Orders",
              "orders LEFT JOIN users ON orders.user_id = users.id"
                  + " LEFT JOIN inventory_items ON orders.inventory_item_id = inventory_items.id"
                  + " LEFT JOIN products ON inventory_items.product_id = products.id",
              joined(ORDERS, USERS, INVENTORY_ITEMS, PRODUCTS)),
          Explore.of(NAME, "users", "Users", "users", USERS),
          Explore.of(NAME, "products", "Products", "products", PRODUCTS),
          Explore.of(
              NAME,
              "inventory_items",
              "Inventory Items",
              "inventory_items LEFT JOIN products ON inventory_items.product_id = products.id",
              joined(INVENTORY_ITEMS, PRODUCTS)));

  private ShopModel() {}

  static Optional<Explore> explore(String name) {
    return EXPLORES.stream().filter(e -> e.name().equals(name)).findFirst();
  }

  @SafeVarargs
  private static List<Field> joined(List<Field>... views) {
    List<Field> all = new ArrayList<>();
    for (List<Field> view : views) {
      all.addAll(view);
    }
    return all;
  }

  /** A view's fields in the making. */
  static final class Fields {
    private final String view;
    private final List<Field> fields = new ArrayList<>();

    Fields(String view) {
      this.view = view;
    }

    Fields text(String name) {
      return add(name, label(name), "string", false, column(name));
    }

    Fields number(String name, String label) {
      return add(name, label, "number", false, column(name));
    }

    Fields yesno(String name, String sql) {
      return add(
          name, label(name), "yesno", false, "CASE WHEN " + sql + " THEN 'Yes' ELSE 'No' END");
    }

    /** A dimension group over the column {@code <name>_at}. */
    Fields dates(String name) {
      String column = column(name + "_at");
      add(
          name + "_time",
          label(name) + " Time",
          "date_time",
          false,
          "FORMATDATETIME(" + column + ", 'yyyy-MM-dd HH:mm:ss')");
      add(
          name + "_date",
          label(name) + " Date",
          "date_date",
          false,
          "FORMATDATETIME(" + column + ", 'yyyy-MM-dd')");
      add(
          name + "_week",
          label(name) + " Week",
          "date_week",
          false,
          "FORMATDATETIME(DATE_TRUNC(WEEK, " + column + "), 'yyyy-MM-dd')");
      add(
          name + "_month",
          label(name) + " Month",
          "date_month",
          false,
          "FORMATDATETIME(" + column + ", 'yyyy-MM')");
      add(
          name + "_quarter",
          label(name) + " Quarter",
          "date_quarter",
          false,
          "FORMATDATETIME(DATE_TRUNC(QUARTER, " + column + "), 'yyyy-MM')");
      return add(
          name + "_year",
          label(name) + " Year",
          "date_year",
          false,
          "FORMATDATETIME(" + column + ", 'yyyy')");
    }

    Fields measure(String name, String type, String sql) {
      return add(name, label(name), type, true, sql);
    }

    List<Field> all() {
      return List.copyOf(fields);
    }

    private Fields add(String name, String label, String type, boolean measure, String sql) {
      fields.add(new Field(view + "." + name, label(view) + " " + label, type, measure, sql));
      return this;
    }

    private String column(String name) {
      return view + "." + name;
    }

    private static String label(String name) {
      StringBuilder label = new StringBuilder();
      for (String word : name.split("_", -1)) {
        label
            .append(label.isEmpty() ? "" : " ")
            .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
            .append(word.substring(1));
      }
      return label.toString();
    }
  }
}
