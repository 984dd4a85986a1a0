package dev.lookercodemode.demo.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.content.LookmlDashboards;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.HttpForm;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import dev.lookercodemode.demo.core.Tokens;
import dev.lookercodemode.demo.data.QueryRuns;
import dev.lookercodemode.demo.render.Panel;
import dev.lookercodemode.demo.render.Paper;
import dev.lookercodemode.demo.render.Picture;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Render tasks: documents and pictures of content, made in the background. */
public final class Renders {
  private static final int MOST_PIXELS = 10_000;

  private final State state;
  private final QueryRuns runs;
  private final Panels panels;
  private final Map<String, byte[]> results = new ConcurrentHashMap<>();

  public Renders(State state, QueryRuns runs) {
    this.state = state;
    this.runs = runs;
    this.panels = new Panels(state, runs);
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    on.on("create_dashboard_render_task", this::dashboard);
    on.on("create_look_render_task", this::look);
    on.on("create_query_render_task", this::query);
    on.on("create_dashboard_element_render_task", this::element);
    on.on("render_task", r -> DemoAnswer.json(Table.served(task(r))));
    on.on("render_task_results", this::results);
  }

  private ObjectNode task(DemoRequest request) {
    return state.renderTasks.get(request.path("render_task_id"));
  }

  private DemoAnswer dashboard(DemoRequest request) {
    String id = request.path("dashboard_id");
    boolean lookml = LookmlDashboards.find(id) != null;
    ObjectNode dashboard = lookml ? LookmlDashboards.get(state, id) : state.dashboards.get(id);
    List<ObjectNode> elements =
        lookml
            ? LookmlDashboards.elements(state, id)
            : List.copyOf(state.elements.with("dashboard_id", id));
    String values = Json.text(request.body(), "dashboard_filters");
    Panels.Subject subject =
        new Panels.Subject(
            Json.text(dashboard, "title"),
            copies(elements),
            copies(state.filters.with("dashboard_id", id)),
            HttpForm.decode(values.replaceFirst("^\\?", "")));
    ObjectNode task = blank(request, List.of("pdf", "png", "jpg"));
    task.put(lookml ? "lookml_dashboard_id" : "dashboard_id", id);
    task.put("dashboard_filters", values);
    task.put("dashboard_style", Json.text(request.body(), "dashboard_style"));
    return start(task, subject, asker(request, lookml ? "" : id, ""));
  }

  private DemoAnswer look(DemoRequest request) {
    ObjectNode look = state.looks.get(request.path("look_id"));
    String id = Json.text(look, "id");
    ObjectNode task = blank(request, List.of("png", "jpg")).put("look_id", id);
    ObjectNode tile = Json.object().put("title", Json.text(look, "title")).put("look_id", id);
    return start(task, single(tile), asker(request, "", id));
  }

  private DemoAnswer query(DemoRequest request) {
    String id = Json.text(state.queries.get(request.path("query_id")), "id");
    ObjectNode task = blank(request, List.of("png", "jpg")).put("query_id", id);
    return start(task, single(Json.object().put("query_id", id)), asker(request, "", ""));
  }

  private DemoAnswer element(DemoRequest request) {
    ObjectNode element = state.elements.get(request.path("dashboard_element_id"));
    ObjectNode task = blank(request, List.of("png", "jpg"));
    task.put("dashboard_element_id", Json.text(element, "id"));
    String dashboard = Json.text(element, "dashboard_id");
    return start(task, single(element.deepCopy()), asker(request, dashboard, ""));
  }

  private static Panels.Subject single(ObjectNode tile) {
    return new Panels.Subject("", List.of(tile), List.of(), Map.of());
  }

  private static List<ObjectNode> copies(List<ObjectNode> entities) {
    return entities.stream().map(ObjectNode::deepCopy).toList();
  }

  private static QueryRuns.Asker asker(DemoRequest request, String dashboard, String look) {
    return new QueryRuns.Asker(request.login().userId(), "render", dashboard, look, true);
  }

  private ObjectNode blank(DemoRequest request, List<String> formats) {
    String format = request.path("result_format");
    if (!formats.contains(format)) {
      throw ApiErrors.invalid(
          "result_format", "invalid", "Must be one of " + String.join(", ", formats) + ".");
    }
    ObjectNode task = Json.object().put("id", Tokens.random(16));
    task.put("status", "enqueued_for_query").putNull("status_detail");
    task.put("result_format", format).put("user_id", request.login().userId());
    task.put("width", pixels(request, "width")).put("height", pixels(request, "height"));
    task.put("created_at", state.now()).putNull("finalized_at");
    task.put("_landscape", request.flag("pdf_landscape"));
    for (String subject : List.of("dashboard_id", "lookml_dashboard_id", "look_id", "query_id")) {
      task.putNull(subject);
    }
    return task.putNull("runtime").putNull("query_runtime").putNull("render_runtime");
  }

  private static int pixels(DemoRequest request, String name) {
    String value = request.query(name);
    if (value == null) {
      throw ApiErrors.invalid(name, "missing_field", "This field is required.");
    }
    boolean fits = value.matches("[1-9]\\d{0,4}") && Integer.parseInt(value) <= MOST_PIXELS;
    if (!fits) {
      throw ApiErrors.invalid(name, "invalid", "Must be from 1 to " + MOST_PIXELS + ".");
    }
    return Integer.parseInt(value);
  }

  private DemoAnswer start(ObjectNode task, Panels.Subject subject, QueryRuns.Asker asker) {
    state.renderTasks.add(task);
    ObjectNode answer = Table.served(task);
    Thread.startVirtualThread(() -> render(task, subject, asker));
    return DemoAnswer.json(answer);
  }

  private void render(ObjectNode task, Panels.Subject subject, QueryRuns.Asker asker) {
    long start = System.nanoTime();
    runs.locked(() -> task.put("status", "querying"));
    List<Panel> drawn = panels.of(subject, asker);
    double queried = seconds(start);
    runs.locked(() -> task.put("status", "rendering").put("query_runtime", queried));
    // A dashboard shows what went wrong in its tile; a single query has nothing else to show.
    Panel first = drawn.isEmpty() ? new Panel("", List.of(), List.of(), "") : drawn.getFirst();
    boolean failed = subject.title().isEmpty() && first.note().startsWith("Error: ");
    if (!failed) {
      results.put(Json.text(task, "id"), bytes(task, subject, drawn));
    }
    runs.locked(
        () ->
            task.put("status", failed ? "failure" : "success")
                .put("status_detail", failed ? first.note() : "")
                .put("runtime", seconds(start))
                .put("render_runtime", seconds(start) - queried)
                .put("finalized_at", state.now()));
  }

  private static double seconds(long since) {
    return Math.round((System.nanoTime() - since) / 1e6) / 1e3;
  }

  private static byte[] bytes(ObjectNode task, Panels.Subject subject, List<Panel> drawn) {
    String format = Json.text(task, "result_format");
    if (format.equals("pdf")) {
      return Paper.write(subject.title(), drawn, task.path("_landscape").asBoolean());
    }
    int width = task.path("width").asInt();
    return Picture.draw(subject.title(), drawn, width, task.path("height").asInt(), format);
  }

  private DemoAnswer results(DemoRequest request) {
    ObjectNode task = task(request);
    String status = Json.text(task, "status");
    byte[] content = results.get(Json.text(task, "id"));
    if (status.equals("failure")) {
      throw ApiErrors.badRequest(Json.text(task, "status_detail"));
    }
    if (!status.equals("success") || content == null) {
      return DemoAnswer.accepted();
    }
    return DemoAnswer.bytes(mediaType(Json.text(task, "result_format")), content);
  }

  private static String mediaType(String format) {
    return switch (format) {
      case "pdf" -> "application/pdf";
      case "jpg" -> "image/jpeg";
      default -> "image/png";
    };
  }
}
