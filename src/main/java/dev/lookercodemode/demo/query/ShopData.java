package dev.lookercodemode.demo.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** The shop's tables: the same rows on every start but for the dates, which are relative to now. */
final class ShopData {
  static final int USERS = 500;
  static final int PRODUCTS = 200;
  static final int ITEMS = 2_000;
  static final int ORDERS = 3_000;

  private static final List<String> COUNTRIES =
      List.of("US", "US", "US", "UK", "Germany", "France", "Japan", "Brazil");
  private static final List<String> CITIES =
      List.of("Springfield", "Riverton", "Lakeside", "Hillview", "Oakdale");
  private static final List<String> SOURCES =
      List.of("Search", "Organic", "Email", "Display", "Facebook");
  private static final List<String> BRANDS =
      List.of("Acme", "Globex", "Initech", "Umbra", "Hooli", "Stark", "Wayne", "O'Neil");
  private static final List<String> CATEGORIES =
      List.of("Jeans", "Shirts", "Shoes", "Socks", "Jackets", "Hats");
  private static final List<String> STATUSES =
      List.of("complete", "complete", "complete", "shipped", "processing", "cancelled", "returned");

  private final Random random = new Random(7);
  private final Instant now;

  ShopData(Instant now) {
    this.now = now;
  }

  void load(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE users(id INT PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, email"
              + " VARCHAR, age INT, city VARCHAR, state VARCHAR, country VARCHAR, traffic_source"
              + " VARCHAR, created_at TIMESTAMP)");
      statement.execute(
          "CREATE TABLE products(id INT PRIMARY KEY, name VARCHAR, brand VARCHAR, category VARCHAR,"
              + " department VARCHAR, retail_price DOUBLE)");
      statement.execute(
          "CREATE TABLE inventory_items(id INT PRIMARY KEY, product_id INT, cost DOUBLE, created_at"
              + " TIMESTAMP, sold_at TIMESTAMP)");
      statement.execute(
          "CREATE TABLE orders(id INT PRIMARY KEY, user_id INT, inventory_item_id INT, status"
              + " VARCHAR, sale_price DOUBLE, created_at TIMESTAMP)");
    }
    fill(connection, "users", 10, USERS, this::user);
    fill(connection, "products", 6, PRODUCTS, this::product);
    fill(connection, "inventory_items", 5, ITEMS, this::item);
    fill(connection, "orders", 6, ORDERS, this::order);
  }

  private interface Row {
    Object[] of(int id);
  }

  private static void fill(Connection connection, String table, int columns, int rows, Row row)
      throws SQLException {
    String sql = "INSERT INTO " + table + " VALUES(" + "?,".repeat(columns - 1) + "?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int id = 1; id <= rows; id++) {
        Object[] values = row.of(id);
        for (int i = 0; i < values.length; i++) {
          insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private Object[] user(int id) {
    return new Object[] {
      id,
      "First" + id,
      "Last" + id % 97,
      "customer" + id + "@example.com",
      18 + random.nextInt(60),
      pick(CITIES),
      id % 3 == 0 ? null : "State " + id % 11,
      pick(COUNTRIES),
      pick(SOURCES),
      ago(730)
    };
  }

  private Object[] product(int id) {
    String brand = pick(BRANDS);
    String category = pick(CATEGORIES);
    return new Object[] {
      id,
      brand + " " + category + " " + id,
      brand,
      category,
      id % 2 == 0 ? "Women" : "Men",
      cents(1_000, 20_000)
    };
  }

  private Object[] item(int id) {
    Timestamp created = ago(730);
    return new Object[] {
      id, 1 + random.nextInt(PRODUCTS), cents(500, 9_000), created, id % 4 == 0 ? null : created
    };
  }

  private Object[] order(int id) {
    return new Object[] {
      id,
      1 + random.nextInt(USERS),
      1 + random.nextInt(ITEMS),
      pick(STATUSES),
      cents(1_000, 25_000),
      ago(730)
    };
  }

  private double cents(int low, int high) {
    return (low + random.nextInt(high - low)) / 100.0;
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Timestamp ago(int days) {
    return Timestamp.from(now.minus(Duration.ofMinutes(random.nextInt(days * 24 * 60))));
  }
}
