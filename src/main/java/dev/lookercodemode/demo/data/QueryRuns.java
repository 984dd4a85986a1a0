package dev.lookercodemode.demo.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.query.QueryAnswer;
import dev.lookercodemode.demo.query.QueryEngine;
import dev.lookercodemode.demo.query.QueryException;
import dev.lookercodemode.demo.query.RunOptions;
import dev.lookercodemode.demo.render.Panel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Runs queries for all who need one, and writes down each run for {@code system__activity}. Safe
 * for use by several threads, and to be called without the state's lock, so that queries overlap.
 */
public final class QueryRuns {
  private static final int HISTORY = 5_000;

  private final State state;
  private final QueryEngine engine;
  private final Map<String, Duration> delays = new ConcurrentHashMap<>();

  public QueryRuns(State state, QueryEngine engine) {
    this.state = state;
    this.engine = engine;
  }

  /**
   * Who asks, and for what.
   *
   * @param userId the user whose query it is
   * @param source what {@code history.source} says
   * @param dashboardId the dashboard that the query is run for, or empty
   * @param lookId the Look that the query is run for, or empty
   * @param cache whether a kept result will do
   */
  public record Asker(
      String userId, String source, String dashboardId, String lookId, boolean cache) {
    /** A caller of the API. */
    public static Asker api(DemoRequest request) {
      boolean cache = !"false".equalsIgnoreCase(request.query("cache"));
      return new Asker(request.login().userId(), "api4", "", "", cache);
    }

    /** The same for a Look. */
    Asker ofLook(String id) {
      return new Asker(userId, source, dashboardId, id, cache);
    }
  }

  /** Lets the database take this long for a query; zero takes that back. */
  public void slow(String queryId, Duration delay) {
    if (delay.isZero()) {
      delays.remove(queryId);
    } else {
      delays.put(queryId, delay);
    }
  }

  /** Forgets kept results and the delays. */
  public void reset() {
    delays.clear();
    engine.clearCache();
  }

  /**
   * Runs a query.
   *
   * @throws QueryException as the engine does
   */
  public QueryAnswer run(ObjectNode definition, String format, Asker asker) throws QueryException {
    String id = locked(() -> Queries.idOf(state, definition));
    Instant start = state.clock.instant();
    long nanos = System.nanoTime();
    RunOptions options = new RunOptions(asker.cache(), delays.getOrDefault(id, Duration.ZERO));
    ObjectNode run =
        Json.object()
            .put("created_at", State.time(start))
            .put("status", "complete")
            .put("source", asker.source())
            .put("user_id", asker.userId())
            .put("dashboard_id", asker.dashboardId())
            .put("look_id", asker.lookId())
            .put("query_id", id)
            .put("result_source", "query")
            .put("message", "");
    try {
      QueryAnswer answer = engine.run(definition, format, options);
      run.put("result_source", answer.fromCache() ? "cache" : "query");
      return answer;
    } catch (QueryException e) {
      run.put("status", "error").put("message", e.reason());
      throw e;
    } finally {
      run.put("runtime", Math.round((System.nanoTime() - nanos) / 1e6) / 1e3);
      run.put("completed_at", state.now());
      locked(() -> record(state, run));
    }
  }

  /**
   * Runs a query, and answers its rows as a tile to draw.
   *
   * @throws QueryException as the engine does
   */
  public Panel panel(String title, ObjectNode definition, Asker asker) throws QueryException {
    JsonNode rows = Json.parse(run(definition, "json", asker).content());
    Set<String> columns = new LinkedHashSet<>();
    if (rows == null || rows.isEmpty()) {
      columns.addAll(Json.texts(definition.path("fields")));
    }
    List<List<String>> cells = new ArrayList<>();
    if (rows != null) {
      for (JsonNode row : rows) {
        Map<String, String> flat = flat(row);
        columns.addAll(flat.keySet());
        cells.add(List.copyOf(flat.values()));
      }
    }
    return new Panel(title, List.copyOf(columns), cells, "");
  }

  /** A row with a column for each value of its pivots; all rows have the same ones. */
  private static Map<String, String> flat(JsonNode row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : row.properties()) {
      if (!field.getValue().isObject()) {
        cells.put(field.getKey(), Json.text(row, field.getKey()));
      }
      for (JsonNode values : field.getValue()) {
        for (Map.Entry<String, JsonNode> value : values.properties()) {
          cells.put(value.getKey() + " " + field.getKey(), Json.text(values, value.getKey()));
        }
      }
    }
    return cells;
  }

  /** Writes down one run. */
  public static ObjectNode record(State state, ObjectNode run) {
    state.history.add(run);
    state.history.keep(HISTORY);
    return run;
  }

  /** Work on the state, with its lock. */
  public <T> T locked(Supplier<T> work) {
    state.lock.lock();
    try {
      return work.get();
    } finally {
      state.lock.unlock();
    }
  }
}
