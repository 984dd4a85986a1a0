package dev.lookercodemode.demo.lookml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.Slugs;
import dev.lookercodemode.demo.core.State;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files of a project: read in either workspace, written in dev mode; and their validation. */
final class ProjectFiles {
  private final State state;
  private final Projects projects;

  ProjectFiles(State state, Projects projects) {
    this.state = state;
    this.projects = projects;
  }

  void register(Handlers on) {
    on.on("all_project_files", r -> DemoAnswer.json(Json.array(views(r))));
    on.on("project_file", this::one);
    on.on("get_file_content", this::content);
    on.on("create_file", r -> write(r, true));
    on.on("update_file", r -> write(r, false));
    on.on("delete_file", this::delete);
    on.on("create_project_directory", this::createDirectory);
    on.on("delete_project_directory", this::deleteDirectory);
    on.on("validate_project", this::validate);
    on.on("project_validation_results", this::lastValidation);
  }

  private String id(DemoRequest request) {
    return Json.text(projects.project(request), "id");
  }

  private List<ObjectNode> files(DemoRequest request) {
    return projects.files(id(request), projects.branchOf(request));
  }

  private List<ObjectNode> views(DemoRequest request) {
    return files(request).stream()
        .filter(f -> !Json.text(f, "path").endsWith("/"))
        .map(ProjectFiles::view)
        .toList();
  }

  private static ObjectNode view(ObjectNode file) {
    String path = Json.text(file, "path");
    String name = path.substring(path.lastIndexOf('/') + 1);
    String[] parts = name.split("\\.", -1);
    String type = parts.length > 2 ? parts[parts.length - 2] : parts[0];
    return Json.object()
        .put("id", path)
        .put("path", path)
        .put("title", name)
        .put("type", name.endsWith(".md") ? "document" : type)
        .put("extension", parts[parts.length - 1])
        .put("mime_type", "text/plain")
        .put("editable", true);
  }

  private ObjectNode file(DemoRequest request, String path) {
    return files(request).stream()
        .filter(f -> Json.text(f, "path").equals(path))
        .findFirst()
        .orElseThrow(ApiErrors::notFound);
  }

  private static String required(DemoRequest request, String parameter) {
    String value = request.query(parameter);
    if (value == null) {
      throw ApiErrors.invalid(parameter, "missing_field", "This field is required.");
    }
    return value;
  }

  private DemoAnswer one(DemoRequest request) {
    return DemoAnswer.json(view(file(request, required(request, "file_id"))));
  }

  private DemoAnswer content(DemoRequest request) {
    ObjectNode file = file(request, required(request, "file_path"));
    return DemoAnswer.bytes(
        "text/plain", Json.text(file, "_content").getBytes(StandardCharsets.UTF_8));
  }

  private DemoAnswer write(DemoRequest request, boolean isNew) {
    Projects.requireDev(request);
    ObjectNode body = request.body();
    ApiErrors.require(body, "path");
    if (!body.path("content").isTextual()) {
      throw ApiErrors.invalid("content", "missing_field", "This field is required.");
    }
    String path = Json.text(body, "path");
    boolean there = files(request).stream().anyMatch(f -> Json.text(f, "path").equals(path));
    if (isNew && there) {
      throw ApiErrors.invalid("path", "already_exists", "There is a file of this path.");
    }
    if (!isNew && !there) {
      throw ApiErrors.notFound();
    }
    if (path.startsWith("/") || path.contains("..") || path.endsWith("/")) {
      throw ApiErrors.invalid("path", "invalid", "This is no path within the project.");
    }
    projects.put(id(request), projects.branchOf(request), path, Json.text(body, "content"));
    changed(request);
    return DemoAnswer.json(Json.text(path));
  }

  private void changed(DemoRequest request) {
    state.branches.get(id(request) + "/" + projects.branchOf(request)).put("_changed", true);
  }

  private DemoAnswer delete(DemoRequest request) {
    Projects.requireDev(request);
    state.files.remove(Json.text(file(request, required(request, "file_path")), "id"));
    changed(request);
    return DemoAnswer.noContent();
  }

  private DemoAnswer createDirectory(DemoRequest request) {
    Projects.requireDev(request);
    ApiErrors.require(request.body(), "path");
    String path = Json.text(request.body(), "path").replaceAll("/+$", "");
    projects.put(id(request), projects.branchOf(request), path + "/", "");
    return DemoAnswer.json(Json.text(path));
  }

  private DemoAnswer deleteDirectory(DemoRequest request) {
    Projects.requireDev(request);
    String path = required(request, "path").replaceAll("/+$", "") + "/";
    List<ObjectNode> inside =
        files(request).stream().filter(f -> Json.text(f, "path").startsWith(path)).toList();
    if (inside.isEmpty()) {
      throw ApiErrors.notFound();
    }
    inside.forEach(f -> state.files.remove(Json.text(f, "id")));
    changed(request);
    return DemoAnswer.noContent();
  }

  private DemoAnswer validate(DemoRequest request) {
    List<ObjectNode> errors = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (ObjectNode file : files(request)) {
      String content = Json.text(file, "_content");
      errors.addAll(LookmlCheck.errors(Json.text(file, "path"), content));
      all.append(Json.text(file, "path")).append(content);
    }
    ObjectNode result = Json.object();
    result.set("errors", Json.array(errors));
    result.put("project_digest", Slugs.of(all.toString())).put("computation_time", 0.01);
    result.putArray("models_not_validated");
    projects.project(request).set("_validation", result.deepCopy());
    return DemoAnswer.json(result);
  }

  private DemoAnswer lastValidation(DemoRequest request) {
    if (!(projects.project(request).path("_validation") instanceof ObjectNode last)) {
      return DemoAnswer.noContent();
    }
    StringBuilder all = new StringBuilder();
    files(request).forEach(f -> all.append(Json.text(f, "path")).append(Json.text(f, "_content")));
    boolean stale = !Slugs.of(all.toString()).equals(Json.text(last, "project_digest"));
    return DemoAnswer.json(last.deepCopy().put("stale", stale));
  }
}
