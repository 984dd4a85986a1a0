package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.query.ActivitySource;
import dev.lookercodemode.demo.query.QueryAnswer;
import dev.lookercodemode.demo.query.QueryEngine;
import dev.lookercodemode.demo.query.QueryException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

/**
 * Queries, saved and inline, and the models they ask. They run outside the instance's lock, so that
 * they overlap.
 */
final class Queries {
  private static final List<String> DEFINITION =
      List.of(
          "model",
          "view",
          "fields",
          "pivots",
          "filters",
          "filter_expression",
          "sorts",
          "limit",
          "dynamic_fields");

  private final Store store;
  private final Object lock;
  private final QueryEngine engine;

  Queries(Store store, Object lock, Clock clock) {
    this.store = store;
    this.lock = lock;
    ActivitySource rows = new Activity(store, lock);
    this.engine = new QueryEngine(clock, rows);
  }

  QueryEngine engine() {
    return engine;
  }

  void register(Operations operations) {
    operations.on("create_query", call -> create(call.object()));
    operations.on("query", call -> store.queries.get(call.path("query_id")).deepCopy());
    operations.on("query_for_slug", call -> store.queries.get(call.path("slug")).deepCopy());
    operations.onUnlocked(
        "run_inline_query", call -> run(call.object(), call, call.path("result_format")));
    operations.onUnlocked(
        "run_query",
        call -> run(saved(store.queries, call.path("query_id")), call, call.path("result_format")));
    operations.onUnlocked(
        "run_look",
        call -> {
          String query = Json.text(saved(store.looks, call.path("look_id")), "query_id");
          return run(saved(store.queries, query), call, call.path("result_format"));
        });
    operations.on("all_lookml_models", call -> Json.array(Search.paged(engine.models(), call)));
    operations.on("lookml_model", call -> model(call.path("lookml_model_name")));
    operations.on(
        "lookml_model_explore",
        call -> {
          try {
            return engine.explore(call.path("lookml_model_name"), call.path("explore_name"));
          } catch (QueryException e) {
            throw error(e);
          }
        });
    operations.on(
        "versions",
        call -> {
          ObjectNode versions = Json.object().put("looker_release_version", "26.12.3");
          versions.set(
              "current_version", Json.object().put("version", "4.0").put("status", "current"));
          versions
              .putArray("supported_versions")
              .addObject()
              .put("version", "4.0")
              .put("status", "current");
          return versions;
        });
  }

  private ObjectNode saved(Table table, String id) {
    synchronized (lock) {
      return table.get(id).deepCopy();
    }
  }

  /** The same definition is the same query: its id is a slug made of what it asks. */
  private ObjectNode create(ObjectNode body) {
    Entities.require(body, "model", "view");
    ObjectNode query = Json.object();
    for (String member : DEFINITION) {
      if (body.has(member)) {
        query.set(member, body.get(member));
      }
    }
    String slug = slug(query.toString());
    return store
        .queries
        .find(slug)
        .orElseGet(
            () -> {
              ObjectNode added = body.deepCopy();
              added.put("id", slug).put("slug", slug).put("client_id", slug);
              return store.queries.add(added);
            })
        .deepCopy();
  }

  private static String slug(String definition) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(definition.getBytes(StandardCharsets.UTF_8));
      return "q" + HexFormat.of().formatHex(hash).substring(0, 21);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Answer run(ObjectNode query, Call call, String format) {
    if (!call.query("limit").isEmpty()) {
      query.put("limit", call.query("limit"));
    }
    try {
      QueryAnswer answer = engine.run(query, format);
      return new Answer(200, answer.mediaType(), answer.content());
    } catch (QueryException e) {
      throw error(e);
    }
  }

  private JsonNode model(String name) {
    for (JsonNode model : engine.models()) {
      if (Json.text(model, "name").equals(name)) {
        return model;
      }
    }
    throw ApiError.notFound();
  }

  private static ApiError error(QueryException e) {
    return e.status() == 404 ? ApiError.notFound() : ApiError.of(e.status(), e.reason());
  }
}
