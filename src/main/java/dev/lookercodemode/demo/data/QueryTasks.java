package dev.lookercodemode.demo.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import dev.lookercodemode.demo.core.Tokens;
import dev.lookercodemode.demo.query.QueryAnswer;
import dev.lookercodemode.demo.query.QueryException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Query tasks: queries that run in the background and are asked for their results later. */
final class QueryTasks {
  private final State state;
  private final QueryRuns runs;
  private final Map<String, QueryAnswer> results = new ConcurrentHashMap<>();

  QueryTasks(State state, QueryRuns runs) {
    this.state = state;
    this.runs = runs;
  }

  void register(Handlers on) {
    on.on("create_query_task", this::create);
    on.on("query_task", r -> DemoAnswer.json(Table.served(task(r))));
    on.on("query_task_results", this::results);
    on.on("query_task_multi_results", this::multiResults);
    on.on("all_running_queries", r -> DemoAnswer.json(Json.array(running())));
    on.on("kill_query", this::kill);
  }

  private ObjectNode task(DemoRequest request) {
    return state.queryTasks.get(request.path("query_task_id"));
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "query_id", "result_format");
    ObjectNode query = state.queries.get(Json.text(body, "query_id")).deepCopy();
    ObjectNode task = Json.object();
    Table.merge(task, body);
    // A task of an earlier instance's life must not be taken for this one.
    task.put("id", Tokens.random(16)).put("status", "added").putNull("runtime");
    task.put("created_at", state.now()).put("_user_id", request.login().userId());
    task.put("query_id", Json.text(query, "id"));
    String limit = request.query("limit");
    if (limit != null) {
      query.put("limit", limit);
    }
    state.queryTasks.add(task);
    ObjectNode answer = Table.served(task);
    QueryRuns.Asker asker = QueryRuns.Asker.api(request);
    Thread.startVirtualThread(() -> run(task, query, asker));
    return DemoAnswer.json(answer);
  }

  private void run(ObjectNode task, ObjectNode query, QueryRuns.Asker asker) {
    runs.locked(() -> step(task, "added", "running"));
    long nanos = System.nanoTime();
    QueryAnswer answer = null;
    String message = "";
    try {
      answer = runs.run(query, Json.text(task, "result_format"), asker);
    } catch (QueryException e) {
      message = e.reason();
    }
    double runtime = Math.round((System.nanoTime() - nanos) / 1e6) / 1e3;
    String id = Json.text(task, "id");
    if (answer != null) {
      results.put(id, answer);
    }
    String end = answer == null ? "error" : "complete";
    String error = message;
    runs.locked(
        () -> {
          task.put("runtime", runtime).put("_message", error);
          return step(task, "running", end);
        });
  }

  /** A task that was killed meanwhile stays so. */
  private static ObjectNode step(ObjectNode task, String from, String to) {
    return Json.text(task, "status").equals(from) ? task.put("status", to) : task;
  }

  private DemoAnswer results(DemoRequest request) {
    ObjectNode task = task(request);
    return switch (Json.text(task, "status")) {
      case "complete" -> {
        QueryAnswer answer = results.get(Json.text(task, "id"));
        if (answer == null) {
          throw ApiErrors.notFound();
        }
        yield DemoAnswer.bytes(answer.mediaType(), answer.content());
      }
      case "error" -> throw ApiErrors.badRequest(Json.text(task, "_message"));
      case "killed" -> throw ApiErrors.badRequest("The query was killed.");
      default -> DemoAnswer.accepted();
    };
  }

  private DemoAnswer multiResults(DemoRequest request) {
    List<String> ids = request.list("query_task_ids");
    if (ids.isEmpty()) {
      throw ApiErrors.invalid("query_task_ids", "missing_field", "This field is required.");
    }
    ObjectNode answers = Json.object();
    for (String id : ids) {
      ObjectNode task = state.queryTasks.get(id);
      ObjectNode answer = answers.putObject(id);
      answer.put("status", Json.text(task, "status"));
      QueryAnswer result = results.get(id);
      if (result != null) {
        JsonNode document = Json.parse(result.content());
        answer.set(
            "data",
            document == null
                ? Json.text(new String(result.content(), StandardCharsets.UTF_8))
                : document);
      }
    }
    return DemoAnswer.json(answers);
  }

  private List<ObjectNode> running() {
    List<ObjectNode> running = new ArrayList<>();
    for (ObjectNode task : state.queryTasks.all()) {
      if (List.of("added", "running").contains(Json.text(task, "status"))) {
        ObjectNode entry =
            Json.object()
                .put("id", Json.text(task, "id"))
                .put("query_task_id", Json.text(task, "id"))
                .put("query_id", Json.text(task, "query_id"))
                .put("status", Json.text(task, "status"))
                .put("source", "api4")
                .put("created_at", Json.text(task, "created_at"));
        ObjectNode user = state.users.find(Json.text(task, "_user_id"));
        if (user != null) {
          entry.set("user", Table.served(user));
        }
        running.add(entry);
      }
    }
    return running;
  }

  private DemoAnswer kill(DemoRequest request) {
    ObjectNode task = task(request);
    if (!List.of("added", "running").contains(Json.text(task, "status"))) {
      throw ApiErrors.notFound();
    }
    task.put("status", "killed");
    return DemoAnswer.noContent();
  }
}
