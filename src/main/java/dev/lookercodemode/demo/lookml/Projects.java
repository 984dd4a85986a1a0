package dev.lookercodemode.demo.lookml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import dev.lookercodemode.demo.query.QueryEngine;
import dev.lookercodemode.demo.query.QueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * LookML projects. Each branch has its own files; the dev workspace sees the branch that it is on,
 * production sees what was deployed. What the models answer is not read from the files.
 */
public final class Projects {
  static final String PRODUCTION = "master";
  private static final String SHOP = "thelook";

  private final State state;
  private final QueryEngine engine;

  public Projects(State state, QueryEngine engine) {
    this.state = state;
    this.engine = engine;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    on.on("all_projects", r -> DemoAnswer.json(Json.array(state.projects.all())));
    on.on("project", r -> DemoAnswer.json(project(r)));
    on.on("create_project", this::create);
    on.on("update_project", this::update);
    on.on("manifest", this::manifest);
    on.on("project_workspace", this::workspace);
    on.on(
        "all_workspaces",
        r -> DemoAnswer.json(Json.array(List.of(space("dev"), space("production")))));
    on.on("workspace", this::oneWorkspace);
    new ProjectFiles(state, this).register(on);
    new ProjectBranches(state, this).register(on);
    new Generation(state, this, engine).register(on);
    new GitConnection(this).register(on);
  }

  /** Puts the shop's project there, with the files of its models. */
  public void sow() {
    state.projects.add(blank(SHOP));
    state.branches.add(branch(SHOP, PRODUCTION, ""));
    JsonNode model = engine.models().getFirst();
    List<JsonNode> explores = new ArrayList<>();
    for (JsonNode explore : model.path("explores")) {
      try {
        explores.add(engine.explore(SHOP, Json.text(explore, "name")));
      } catch (QueryException e) {
        throw new IllegalStateException(e);
      }
    }
    put(SHOP, PRODUCTION, "thelook.model.lkml", LookmlText.model(model, explores));
    for (JsonNode explore : explores) {
      String view = Json.text(explore, "view_name");
      put(SHOP, PRODUCTION, "views/" + view + ".view.lkml", LookmlText.view(explore, view));
    }
    put(SHOP, PRODUCTION, "manifest.lkml", "project_name: \"thelook\"\n");
  }

  ObjectNode project(DemoRequest request) {
    return state.projects.get(request.path("project_id"));
  }

  private static ObjectNode blank(String name) {
    return Json.object()
        .put("id", name)
        .put("name", name)
        .put("uses_git", true)
        .putNull("git_remote_url")
        .put("git_service_name", "bare")
        .put("git_production_branch_name", PRODUCTION)
        .put("pull_request_mode", "off")
        .put("validation_required", false)
        .put("is_example", false);
  }

  static ObjectNode branch(String project, String name, String owner) {
    return Json.object()
        .put("id", project + "/" + name)
        .put("_project", project)
        .put("name", name)
        .put("owner_name", owner)
        .put("personal", name.startsWith("dev-"))
        .put("readonly", name.equals(PRODUCTION))
        .put("is_local", true)
        .put("is_remote", true)
        .put("is_production", name.equals(PRODUCTION))
        .put("_commits", 0)
        .put("_changed", false);
  }

  /** Stores a file of a branch. */
  void put(String project, String branch, String path, String content) {
    state.files.add(
        Json.object()
            .put("id", project + "/" + branch + ":" + path)
            .put("_branch", project + "/" + branch)
            .put("path", path)
            .put("_content", content));
  }

  List<ObjectNode> files(String project, String branch) {
    return state.files.with("_branch", project + "/" + branch);
  }

  /** Makes the files of one branch those of another. */
  void copyFiles(String project, String from, String to) {
    List<ObjectNode> wanted = files(project, from);
    state.files.removeWith("_branch", project + "/" + to);
    wanted.forEach(f -> put(project, to, Json.text(f, "path"), Json.text(f, "_content")));
  }

  /** The branch that the caller works on; in dev mode a personal one is made when needed. */
  String branchOf(DemoRequest request) {
    String project = Json.text(project(request), "id");
    if (!request.login().workspace().equals("dev")) {
      return PRODUCTION;
    }
    String user = request.login().userId();
    String chosen = Json.text(project(request).path("_current"), user);
    String name = chosen.isEmpty() ? personal(user) : chosen;
    if (state.branches.find(project + "/" + name) == null) {
      state.branches.add(branch(project, name, owner(user)));
      copyFiles(project, PRODUCTION, name);
    }
    return name;
  }

  private String personal(String userId) {
    ObjectNode user = state.users.get(userId);
    String name = Json.text(user, "first_name") + "-" + Json.text(user, "last_name");
    return "dev-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "") + "-" + userId;
  }

  String owner(String userId) {
    ObjectNode user = state.users.get(userId);
    return Json.text(user, "first_name") + " " + Json.text(user, "last_name");
  }

  /** Refuses what only the dev workspace may do. */
  static void requireDev(DemoRequest request) {
    if (!request.login().workspace().equals("dev")) {
      throw ApiErrors.invalid(
          "workspace_id", "invalid", "This needs dev mode: update_session with workspace_id dev.");
    }
  }

  private DemoAnswer create(DemoRequest request) {
    requireDev(request);
    ObjectNode body = request.body();
    ApiErrors.require(body, "name");
    String name = Json.text(body, "name");
    if (!name.matches("[A-Za-z0-9_-]+")) {
      throw ApiErrors.invalid("name", "invalid", "Letters, digits, _ and - only.");
    }
    if (state.projects.find(name) != null) {
      throw ApiErrors.invalid("name", "already_exists", "There is a project of this name.");
    }
    ObjectNode project = blank(name);
    Table.merge(project, body);
    state.branches.add(branch(name, PRODUCTION, ""));
    return DemoAnswer.json(state.projects.add(project));
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode project = project(request);
    ObjectNode sent = request.body();
    sent.remove("name");
    Table.merge(project, sent);
    return DemoAnswer.json(project);
  }

  private DemoAnswer manifest(DemoRequest request) {
    ObjectNode answer = Json.object().put("name", Json.text(project(request), "name"));
    answer.putArray("imports");
    return DemoAnswer.json(answer);
  }

  private DemoAnswer workspace(DemoRequest request) {
    String branch = branchOf(request);
    String project = Json.text(project(request), "id");
    ObjectNode row = state.branches.get(project + "/" + branch);
    ObjectNode answer =
        Json.object()
            .put("project_id", project)
            .put("workspace_id", request.login().workspace())
            .put("git_status", row.path("_changed").asBoolean() ? "uncommitted" : "clean")
            .put("git_head", ProjectBranches.ref(row))
            .put("lookml_type", "new");
    answer.set("git_branch", ProjectBranches.view(row));
    return DemoAnswer.json(answer);
  }

  private ObjectNode space(String id) {
    ObjectNode space = Json.object().put("id", id);
    space.set("projects", Json.array(state.projects.all()));
    return space;
  }

  private DemoAnswer oneWorkspace(DemoRequest request) {
    String id = request.path("workspace_id");
    if (!List.of("dev", "production").contains(id)) {
      throw ApiErrors.notFound();
    }
    return DemoAnswer.json(space(id));
  }
}
