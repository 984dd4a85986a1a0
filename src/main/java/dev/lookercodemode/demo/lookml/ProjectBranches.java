package dev.lookercodemode.demo.lookml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.Slugs;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import java.util.List;

/** The branches of a project, commits, and the way to production: state only, there is no git. */
final class ProjectBranches {
  private final State state;
  private final Projects projects;

  ProjectBranches(State state, Projects projects) {
    this.state = state;
    this.projects = projects;
  }

  void register(Handlers on) {
    on.on("all_git_branches", r -> DemoAnswer.json(Json.array(views(r))));
    on.on("git_branch", r -> DemoAnswer.json(view(current(r))));
    on.on("find_git_branch", r -> DemoAnswer.json(view(named(r, r.path("branch_name")))));
    on.on("create_git_branch", this::create);
    on.on("update_git_branch", this::update);
    on.on("delete_git_branch", this::delete);
    on.on("commit", this::commit);
    on.on("deploy_to_production", this::deploy);
    on.on("deploy_ref_to_production", this::deployRef);
    on.on("async_deploy_ref_to_production", this::deployLater);
    on.on("async_deploy_status", this::deployStatus);
    on.on("reset_project_to_production", this::reset);
    on.on("reset_project_to_remote", this::reset);
  }

  private String id(DemoRequest request) {
    return Json.text(projects.project(request), "id");
  }

  /** Changes with each commit. */
  static String ref(ObjectNode branch) {
    return Slugs.of(Json.text(branch, "id") + branch.path("_commits").asInt());
  }

  static ObjectNode view(ObjectNode branch) {
    ObjectNode view = Table.served(branch);
    return view.put("ref", ref(branch)).put("ahead_count", branch.path("_commits").asInt());
  }

  private List<ObjectNode> views(DemoRequest request) {
    return state.branches.with("_project", id(request)).stream()
        .map(ProjectBranches::view)
        .toList();
  }

  private ObjectNode named(DemoRequest request, String name) {
    return state.branches.get(id(request) + "/" + name);
  }

  private ObjectNode current(DemoRequest request) {
    return named(request, projects.branchOf(request));
  }

  private void choose(DemoRequest request, String name) {
    projects.project(request).withObjectProperty("_current").put(request.login().userId(), name);
  }

  private DemoAnswer create(DemoRequest request) {
    Projects.requireDev(request);
    ObjectNode body = request.body();
    ApiErrors.require(body, "name");
    String name = Json.text(body, "name");
    if (state.branches.find(id(request) + "/" + name) != null) {
      throw ApiErrors.invalid("name", "already_exists", "There is a branch of this name.");
    }
    String from = projects.branchOf(request);
    String owner = projects.owner(request.login().userId());
    ObjectNode branch = Projects.branch(id(request), name, owner).put("personal", false);
    state.branches.add(branch);
    projects.copyFiles(id(request), from, name);
    choose(request, name);
    return DemoAnswer.json(view(branch));
  }

  private DemoAnswer update(DemoRequest request) {
    Projects.requireDev(request);
    ApiErrors.require(request.body(), "name");
    ObjectNode branch = named(request, Json.text(request.body(), "name"));
    if (branch.path("readonly").asBoolean()) {
      throw ApiErrors.invalid("name", "invalid", "The production branch cannot be worked on.");
    }
    choose(request, Json.text(branch, "name"));
    return DemoAnswer.json(view(branch));
  }

  private DemoAnswer delete(DemoRequest request) {
    ObjectNode branch = named(request, request.path("branch_name"));
    boolean inUse = Json.text(branch, "name").equals(projects.branchOf(request));
    if (branch.path("readonly").asBoolean() || inUse) {
      throw ApiErrors.invalid("branch_name", "invalid", "This branch is in use.");
    }
    state.files.removeWith("_branch", Json.text(branch, "id"));
    state.branches.remove(Json.text(branch, "id"));
    return DemoAnswer.noContent();
  }

  private DemoAnswer commit(DemoRequest request) {
    Projects.requireDev(request);
    ObjectNode branch = current(request);
    if (!branch.path("_changed").asBoolean()) {
      throw ApiErrors.badRequest("There is nothing to commit.");
    }
    branch.put("_changed", false).put("_commits", branch.path("_commits").asInt() + 1);
    branch.put("commit_at", state.clock.instant().getEpochSecond());
    return DemoAnswer.json(Json.text(ref(branch)));
  }

  private DemoAnswer deploy(DemoRequest request) {
    Projects.requireDev(request);
    return deploy(request, current(request));
  }

  private DemoAnswer deployRef(DemoRequest request) {
    String branch = request.query("branch");
    if (branch == null) {
      throw ApiErrors.invalid("branch", "missing_field", "This field is required.");
    }
    return deploy(request, named(request, branch));
  }

  /** Is done at once; deployments are numbered from 1. */
  private DemoAnswer deployLater(DemoRequest request) {
    deployRef(request);
    state.deployments.add(
        Json.object()
            .put("_project", id(request))
            .put("commit_sha", ref(named(request, Projects.PRODUCTION))));
    return DemoAnswer.json(Json.object().put("status", "queued"));
  }

  private DemoAnswer deployStatus(DemoRequest request) {
    ObjectNode deployment = state.deployments.get(request.path("deployment_id"));
    if (!Json.text(deployment, "_project").equals(id(request))) {
      throw ApiErrors.notFound();
    }
    return DemoAnswer.json(
        Json.object()
            .put("status", "complete")
            .putNull("error")
            .put("commit_sha", Json.text(deployment, "commit_sha")));
  }

  private DemoAnswer deploy(DemoRequest request, ObjectNode branch) {
    if (branch.path("_changed").asBoolean()) {
      throw ApiErrors.badRequest("There are changes that are not committed: commit them first.");
    }
    projects.copyFiles(id(request), Json.text(branch, "name"), Projects.PRODUCTION);
    ObjectNode production = named(request, Projects.PRODUCTION);
    production.put("_commits", production.path("_commits").asInt() + 1);
    return DemoAnswer.noContent();
  }

  private DemoAnswer reset(DemoRequest request) {
    Projects.requireDev(request);
    ObjectNode branch = current(request);
    projects.copyFiles(id(request), Projects.PRODUCTION, Json.text(branch, "name"));
    branch.put("_changed", false).put("_commits", 0);
    return DemoAnswer.noContent();
  }
}
