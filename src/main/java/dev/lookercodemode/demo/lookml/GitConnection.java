package dev.lookercodemode.demo.lookml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tests of a project's git connection: a bare repository passes, any remote fails. */
final class GitConnection {
  private static final Map<String, String> TESTS = new LinkedHashMap<>();

  static {
    TESTS.put("git_hostname_test", "The host of the repository can be reached");
    TESTS.put("read_access_test", "The repository can be read");
    TESTS.put("write_access_test", "The repository can be written");
  }

  private final Projects projects;

  GitConnection(Projects projects) {
    this.projects = projects;
  }

  void register(Handlers on) {
    on.on("all_git_connection_tests", r -> DemoAnswer.json(Json.array(tests(r))));
    on.on("run_git_connection_test", this::run);
  }

  private List<ObjectNode> tests(DemoRequest request) {
    projects.project(request);
    return TESTS.entrySet().stream()
        .map(t -> Json.object().put("id", t.getKey()).put("description", t.getValue()))
        .toList();
  }

  private DemoAnswer run(DemoRequest request) {
    String id = request.path("test_id");
    if (!TESTS.containsKey(id)) {
      throw ApiErrors.notFound();
    }
    String remote = remote(request);
    return DemoAnswer.json(
        Json.object()
            .put("id", id)
            .put("status", remote == null ? "pass" : "fail")
            .put(
                "message",
                remote == null
                    ? "The project is a bare repository of this instance."
                    : "demo: there is no way to " + remote));
  }

  private @Nullable String remote(DemoRequest request) {
    String asked = request.query("remote_url");
    String own = Json.text(projects.project(request), "git_remote_url");
    return asked != null ? asked : own.isEmpty() ? null : own;
  }
}
