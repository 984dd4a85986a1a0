package dev.lookercodemode.demo.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;

/** An in-memory H2 database of its own, with the shop's tables. For one thread at a time. */
final class Database implements AutoCloseable {
  private static final int SCALE = 8;

  private static final String READER = "READER";

  private final String url;
  private final Connection connection;

  private Database(String url, Connection connection) {
    this.url = url;
    this.connection = connection;
  }

  static Database of(SeedRows rows) throws SQLException {
    String url = "jdbc:h2:mem:looker-" + UUID.randomUUID();
    Database database = new Database(url, connect(url, ""));
    database.load(rows);
    database.allowReading();
    return database;
  }

  private static Connection connect(String url, String user) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", user);
    return new Driver().connect(url, properties);
  }

  private void allowReading() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE USER " + READER + " PASSWORD '" + READER + "'");
      statement.execute("GRANT SELECT ON SCHEMA PUBLIC TO " + READER);
    }
  }

  private void load(SeedRows rows) throws SQLException {
    table(
        "users",
        "id INT PRIMARY KEY, first_name VARCHAR, last_name VARCHAR, email VARCHAR, gender VARCHAR,"
            + " age INT, city VARCHAR, state VARCHAR, country VARCHAR, traffic_source VARCHAR,"
            + " created TIMESTAMP",
        rows.users().stream()
            .map(
                u ->
                    row(
                        u.id(),
                        u.firstName(),
                        u.lastName(),
                        u.email(),
                        u.gender(),
                        u.age(),
                        u.place().city(),
                        u.place().state(),
                        u.place().country(),
                        u.trafficSource(),
                        u.created()))
            .toList());
    table(
        "products",
        "id INT PRIMARY KEY, name VARCHAR, brand VARCHAR, category VARCHAR, department VARCHAR,"
            + " retail_price DECIMAL(12, 2)",
        rows.products().stream()
            .map(p -> row(p.id(), p.name(), p.brand(), p.category(), p.department(), p.price()))
            .toList());
    table(
        "inventory_items",
        "id INT PRIMARY KEY, product_id INT, cost DECIMAL(12, 2), is_sold BOOLEAN,"
            + " created TIMESTAMP",
        rows.items().stream()
            .map(i -> row(i.id(), i.productId(), i.cost(), i.sold(), i.created()))
            .toList());
    table(
        "orders",
        "id INT PRIMARY KEY, user_id INT, inventory_item_id INT, status VARCHAR,"
            + " sale_price DECIMAL(12, 2), is_returned BOOLEAN, created TIMESTAMP,"
            + " delivered TIMESTAMP",
        rows.orders().stream()
            .map(
                o ->
                    row(
                        o.id(),
                        o.userId(),
                        o.itemId(),
                        o.status(),
                        o.salePrice(),
                        o.returned(),
                        o.created(),
                        o.delivered()))
            .toList());
  }

  private static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }

  /** Creates a table and fills it; {@code columns} are definitions with lower-case bare names. */
  private void table(String name, String columns, List<@Nullable Object[]> rows)
      throws SQLException {
    List<String> definitions =
        Arrays.stream(columns.split(", (?=[a-z])"))
            .map(c -> "\"" + c.replaceFirst(" ", "\" "))
            .toList();
    create(name, definitions, rows);
  }

  /** Creates a table and fills it; a definition is a quoted name and a type. */
  void create(String name, List<String> definitions, List<@Nullable Object[]> rows)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE \"%s\" (%s)".formatted(name, String.join(", ", definitions)));
    }
    String marks = "?, ".repeat(definitions.size() - 1) + "?";
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO \"%s\" VALUES (%s)".formatted(name, marks))) {
      for (@Nullable Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          insert.setObject(i + 1, row[i]);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  void drop(String table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS \"" + table + "\"");
    }
  }

  /** The rows of a SELECT: strings, {@link BigDecimal}s, {@link Long}s and nulls. */
  List<List<@Nullable Object>> select(SqlText sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql.sql())) {
      for (int i = 0; i < sql.parameters().size(); i++) {
        select.setObject(i + 1, sql.parameters().get(i));
      }
      try (ResultSet found = select.executeQuery()) {
        return rows(found, found.getMetaData().getColumnCount());
      }
    }
  }

  private static List<List<@Nullable Object>> rows(ResultSet found, int width) throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    while (found.next()) {
      List<@Nullable Object> row = new ArrayList<>(width);
      for (int i = 1; i <= width; i++) {
        row.add(value(found.getObject(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  /** The rows of a SELECT that a caller wrote, under the names of its columns. */
  SqlRunner.Grid read(String sql, long mostRows) throws SQLException {
    // Not with our own rights: an admin's SELECT reads files.
    try (Connection reader = connect(url, READER);
        Statement statement = reader.createStatement()) {
      statement.setLargeMaxRows(mostRows);
      try (ResultSet found = statement.executeQuery(sql)) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          columns.add(found.getMetaData().getColumnLabel(i));
        }
        return new SqlRunner.Grid(columns, rows(found, columns.size()));
      }
    }
  }

  private static @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case BigDecimal number -> plain(number);
      case Integer number -> number.longValue();
      case Long number -> number;
      default -> value.toString();
    };
  }

  private static Number plain(BigDecimal number) {
    BigDecimal rounded =
        number.scale() > SCALE ? number.setScale(SCALE, RoundingMode.HALF_UP) : number;
    BigDecimal bare = rounded.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
