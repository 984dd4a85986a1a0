package dev.lookercodemode.demo.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The model {@code system__activity}: how the instance itself is used, from its live state. */
final class ActivityModel {
  static final String NAME = "system__activity";

  /**
   * Each explore's fields by their own name; what ends in {@code _date} or counts is typed by that.
   */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "content_usage",
              List.of(
                  "content_id",
                  "content_type",
                  "content_title",
                  "last_accessed_date",
                  "days_since_last_accessed",
                  "view_count"),
          "dashboard", List.of("id", "title", "folder_id", "user_id", "created_date", "view_count"),
          "look", List.of("id", "title", "folder_id", "user_id", "created_date", "view_count"),
          "user", List.of("id", "name", "email", "is_disabled", "created_date"),
          "scheduled_plan", List.of("id", "name", "user_id", "enabled"));

  private ActivityModel() {}

  static List<Explore> explores() {
    return COLUMNS.keySet().stream().sorted().map(ActivityModel::build).toList();
  }

  static Optional<Explore> explore(String name) {
    return COLUMNS.containsKey(name) ? Optional.of(build(name)) : Optional.empty();
  }

  private static Explore build(String name) {
    ShopModel.Fields fields = new ShopModel.Fields(name);
    List<Field> all = new java.util.ArrayList<>();
    for (String column : COLUMNS.getOrDefault(name, List.of())) {
      String label = name + " " + column.replace('_', ' ');
      String type = column.endsWith("_date") ? "date_date" : isNumber(column) ? "number" : "string";
      all.add(new Field(name + "." + column, label, type, false, table(name) + "." + column));
    }
    all.addAll(fields.measure("count", "count", "COUNT(*)").all());
    return Explore.of(NAME, name, name, table(name), all);
  }

  private static boolean isNumber(String column) {
    return column.startsWith("days_") || column.endsWith("_count");
  }

  /** Not the bare name: {@code user} is a word of SQL. */
  private static String table(String explore) {
    return "activity_" + explore;
  }

  /** Makes the explore's table with the rows of now, for this connection only. */
  static void load(Connection connection, Explore explore, List<Map<String, Object>> rows)
      throws SQLException {
    List<String> columns = COLUMNS.getOrDefault(explore.name(), List.of());
    StringBuilder ddl =
        new StringBuilder("CREATE LOCAL TEMPORARY TABLE " + table(explore.name()) + "(");
    for (String column : columns) {
      ddl.append(ddl.charAt(ddl.length() - 1) == '(' ? "" : ", ").append(column);
      ddl.append(isNumber(column) ? " DOUBLE" : " VARCHAR");
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(ddl.append(") NOT PERSISTENT").toString());
    }
    String sql =
        "INSERT INTO "
            + table(explore.name())
            + " VALUES("
            + "?,".repeat(columns.size() - 1)
            + "?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Map<String, Object> row : rows) {
        for (int i = 0; i < columns.size(); i++) {
          insert.setObject(i + 1, row.get(explore.name() + "." + columns.get(i)));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
