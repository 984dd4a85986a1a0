package dev.lookercodemode.demo.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs the queries of the embedded instance as SQL on a database in memory, which is made at the
 * first of them. Safe for use by several threads.
 */
public final class QueryEngine implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Clock clock;
  private final ActivitySource activity;
  private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  private @Nullable Connection keeper;

  public QueryEngine(Clock clock, ActivitySource activity) {
    this.clock = clock;
    this.activity = activity;
  }

  /**
   * Runs a query and writes its result.
   *
   * @param query as in the body of {@code run_inline_query}
   * @param resultFormat {@code json}, {@code json_detail}, {@code csv}, {@code txt} or {@code sql}
   * @throws QueryException if the query is wrong
   */
  public QueryAnswer run(JsonNode query, String resultFormat) throws QueryException {
    ResultFormat format = ResultFormat.of(resultFormat);
    try {
      Explore explore = find(query.path("model").asText(), query.path("view").asText());
      QuerySql sql = QuerySql.of(explore, query, clock);
      return format.write(sql, format == ResultFormat.SQL ? List.of() : rows(explore, sql));
    } catch (QueryException e) {
      if (format == ResultFormat.JSON_DETAIL && e.status() == 400) {
        return ResultFormat.errors(e);
      }
      throw e;
    }
  }

  private static Explore find(String model, String explore) throws QueryException {
    return switch (model) {
      case ShopModel.NAME -> ShopModel.explore(explore).orElseThrow(() -> unknown(model, explore));
      case ActivityModel.NAME ->
          ActivityModel.explore(explore).orElseThrow(() -> unknown(model, explore));
      default -> throw unknown(model, explore);
    };
  }

  private static QueryException unknown(String model, String explore) {
    return new QueryException(
        404, "Unknown or inaccessible explore \"" + explore + "\" in model \"" + model + "\".");
  }

  private List<List<@Nullable Object>> rows(Explore explore, QuerySql query) throws QueryException {
    try {
      database();
      try (Connection connection = DriverManager.getConnection(url)) {
        if (explore.model().equals(ActivityModel.NAME)) {
          ActivityModel.load(connection, explore, activity.rows(explore.name()));
        }
        try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
          for (int i = 0; i < query.values().size(); i++) {
            statement.setObject(i + 1, query.values().get(i));
          }
          return read(statement, query.fields().size());
        }
      }
    } catch (SQLException e) {
      throw new QueryException(400, "The database refused the query: " + e.getMessage());
    }
  }

  private static List<List<@Nullable Object>> read(PreparedStatement statement, int columns)
      throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private synchronized void database() throws SQLException {
    if (keeper == null) {
      Connection connection = DriverManager.getConnection(url);
      new ShopData(clock.instant()).load(connection);
      keeper = connection;
    }
  }

  /** The models, as {@code all_lookml_models} answers them. */
  public ArrayNode models() {
    ArrayNode models = MAPPER.createArrayNode();
    models.add(model(ShopModel.NAME, "The Look", ShopModel.EXPLORES));
    models.add(model(ActivityModel.NAME, "System Activity", ActivityModel.explores()));
    return models;
  }

  private static ObjectNode model(String name, String label, List<Explore> explores) {
    ObjectNode model = MAPPER.createObjectNode();
    model.put("name", name).put("label", label).put("project_name", name).put("has_content", true);
    ArrayNode list = model.putArray("explores");
    for (Explore e : explores) {
      list.addObject().put("name", e.name()).put("label", e.label()).put("hidden", false);
    }
    return model;
  }

  /**
   * An explore with its fields, as {@code lookml_model_explore} answers it.
   *
   * @throws QueryException if there is no such model or explore
   */
  public ObjectNode explore(String model, String name) throws QueryException {
    Explore explore = find(model, name);
    ObjectNode document = MAPPER.createObjectNode();
    document
        .put("id", model + "::" + name)
        .put("name", name)
        .put("model_name", model)
        .put("label", explore.label());
    ObjectNode fields = document.putObject("fields");
    ArrayNode dimensions = fields.putArray("dimensions");
    ArrayNode measures = fields.putArray("measures");
    fields.putArray("filters");
    fields.putArray("parameters");
    for (Field f : explore.fields().values()) {
      (f.measure() ? measures : dimensions)
          .addObject()
          .put("name", f.name())
          .put("label", f.label())
          .put("type", f.type())
          .put("view", f.view())
          .put("category", f.measure() ? "measure" : "dimension")
          .put("is_numeric", f.isNumber())
          .put("sql", f.sql())
          .put("hidden", false);
    }
    return document;
  }

  @Override
  public synchronized void close() {
    try {
      if (keeper != null) {
        keeper.createStatement().execute("SHUTDOWN");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the demo's database did not close", e);
    }
  }
}
