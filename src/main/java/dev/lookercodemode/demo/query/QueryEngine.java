package dev.lookercodemode.demo.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The LookML models of the embedded instance and the database that answers their queries.
 *
 * <p>The database is made by the first query; until then an engine costs nothing. Times are in UTC.
 * Safe for use by several threads; queries run one after the other.
 */
public final class QueryEngine implements AutoCloseable {
  private static final List<Model> MODELS = List.of(ThelookModel.MODEL, SystemActivityModel.MODEL);

  private final Clock clock;
  private final ActivitySource activity;
  private final ResultCache cache = new ResultCache();
  private @Nullable Database database;

  /**
   * An engine whose data ends on the day of {@code clock} at its first query.
   *
   * @param activity where the rows of {@code system__activity} come from
   */
  public QueryEngine(Clock clock, ActivitySource activity) {
    this.clock = clock;
    this.activity = activity;
  }

  /** The LookmlModel documents. */
  public List<JsonNode> models() {
    return MODELS.stream().map(ModelDocuments::model).toList();
  }

  /**
   * The LookmlModelExplore document of an explore.
   *
   * @throws QueryException 404 when the model or explore does not exist
   */
  public JsonNode explore(String model, String explore) throws QueryException {
    Model owner = model(model);
    return ModelDocuments.explore(owner, explore(owner, explore));
  }

  /**
   * Runs a query.
   *
   * @param query a WriteQuery document: model, view, fields, filters, sorts, limit
   * @param resultFormat json, json_detail, csv, txt, md, html or sql
   * @throws QueryException 404 for an unknown model or explore, 400 for all else that is wrong; in
   *     json_detail an unknown field is no exception but an error within the result
   */
  public QueryAnswer run(JsonNode query, String resultFormat) throws QueryException {
    return run(query, resultFormat, new RunOptions(false, Duration.ZERO));
  }

  /** Runs a query, as {@link #run(JsonNode, String)} does, with options. */
  public QueryAnswer run(JsonNode query, String resultFormat, RunOptions options)
      throws QueryException {
    ResultFormat format = ResultFormat.named(resultFormat);
    try {
      Model model = model(query.path("model").asText());
      return run(
          QueryReader.read(query, model, explore(model, query.path("view").asText())),
          format,
          options);
    } catch (QueryException e) {
      if (format == ResultFormat.JSON_DETAIL && e.partOfResult()) {
        return format.answer(DetailDocument.of(e).toString());
      }
      throw e;
    }
  }

  private QueryAnswer run(Query query, ResultFormat format, RunOptions options)
      throws QueryException {
    SqlText sql = SqlWriter.write(query, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    if (format == ResultFormat.SQL) {
      return format.answer(sql.inlined());
    }
    boolean live = query.model().equals(SystemActivityModel.MODEL);
    String key = query.explore().name() + " " + sql.inlined();
    Instant now = clock.instant();
    List<List<@Nullable Object>> kept = options.cache() && !live ? cache.find(key, now) : null;
    if (kept != null) {
      return format.answer(new Result(query, sql.inlined(), kept, 0, true, totals(query, options)));
    }
    long start = System.nanoTime();
    pause(options.delay());
    List<List<@Nullable Object>> rows = select(query, sql);
    double seconds = (System.nanoTime() - start) / 1e9;
    cache.keep(key, now, rows);
    return format.answer(
        new Result(query, sql.inlined(), rows, seconds, false, totals(query, options)));
  }

  private Totals totals(Query query, RunOptions options) throws QueryException {
    Query.Wanted wanted = query.totals();
    if (query.measures().isEmpty() || wanted.equals(Query.Wanted.NONE)) {
      return Totals.NONE;
    }
    boolean both = wanted.ofColumns() && wanted.ofRows();
    return new Totals(
        wanted.ofColumns() ? rows(query.total(query.pivots()), options) : List.of(),
        wanted.ofRows() ? rows(query.total(query.rowDimensions()), options) : List.of(),
        both ? rows(query.total(List.of()), options) : List.of());
  }

  private List<List<@Nullable Object>> rows(Query query, RunOptions options) throws QueryException {
    SqlText sql = SqlWriter.write(query, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    String key = query.explore().name() + " " + sql.inlined();
    boolean live = query.model().equals(SystemActivityModel.MODEL);
    Instant now = clock.instant();
    List<List<@Nullable Object>> kept = options.cache() && !live ? cache.find(key, now) : null;
    List<List<@Nullable Object>> rows = kept == null ? select(query, sql) : kept;
    cache.keep(key, now, rows);
    return rows;
  }

  /** Outside our lock: other queries go on meanwhile. */
  private static void pause(Duration delay) throws QueryException {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw QueryException.failedQuery("The query was interrupted.");
    }
  }

  /** Forgets the results that were kept. */
  public void clearCache() {
    cache.clear();
  }

  /**
   * Runs the text of one SELECT.
   *
   * @param sql in H2's dialect, over the shop's tables, whose names are in lower case and quoted
   * @param format json, csv or txt
   * @throws QueryException 400 if it is no SELECT or the database refuses it
   */
  public QueryAnswer runSql(String sql, String format) throws QueryException {
    return SqlRunner.run(this, sql, ResultFormat.named(format));
  }

  synchronized <T> T withDatabase(DatabaseWork<T> work) throws QueryException {
    try {
      return work.on(database());
    } catch (SQLException e) {
      throw QueryException.failedQuery("The database refused the query: " + e.getMessage());
    }
  }

  /** Work that needs the database for itself. */
  interface DatabaseWork<T> {
    T on(Database database) throws SQLException;
  }

  private List<List<@Nullable Object>> select(Query query, SqlText sql) throws QueryException {
    boolean live = query.model().equals(SystemActivityModel.MODEL);
    // Asked outside our lock: the source has a lock of its own.
    return select(query, sql, live ? activity.rows(query.explore().name()) : null);
  }

  private synchronized List<List<@Nullable Object>> select(
      Query query, SqlText sql, @Nullable List<Map<String, Object>> live) throws QueryException {
    try {
      if (live == null) {
        return database().select(sql);
      }
      String table = query.explore().base().table();
      ActivityTable columns = new ActivityTable(query.explore());
      try {
        database().create(table, columns.definitions(), columns.rows(live));
        return database().select(sql);
      } finally {
        database().drop(table);
      }
    } catch (SQLException e) {
      throw QueryException.failedQuery("The database refused the query: " + e.getMessage());
    }
  }

  private Database database() throws SQLException {
    Database open = database;
    if (open == null) {
      open = Database.of(SeedRows.at(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
      database = open;
    }
    return open;
  }

  private static Model model(String name) throws QueryException {
    return MODELS.stream()
        .filter(m -> m.name().equals(name))
        .findFirst()
        .orElseThrow(QueryException::notFound);
  }

  private static Explore explore(Model model, String name) throws QueryException {
    return model.explore(name).orElseThrow(QueryException::notFound);
  }

  /** Drops the database; a later query makes a new one. */
  @Override
  public synchronized void close() {
    Database open = database;
    database = null;
    if (open != null) {
      try {
        open.close();
      } catch (SQLException e) {
        throw new IllegalStateException("the in-memory database did not close", e);
      }
    }
  }
}
