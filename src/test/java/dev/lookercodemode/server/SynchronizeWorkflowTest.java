package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.server.WorkflowDesk.Ran;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two instances brought to the same state, in both languages, through the MCP server. */
class SynchronizeWorkflowTest extends WorkflowCase {
  @ParameterizedTest
  @EnumSource
  void bringsAnotherInstanceToTheSameState(Language language) throws IOException {
    // What differs beside the seeds: a changed set, a role's group, a folder tree with access of
    // its own.
    String set = idOf(demo.list("permission_sets"), "User");
    demo.send(
        "PATCH",
        "permission_sets/" + set,
        "{\"permissions\":[\"access_data\",\"see_looks\",\"download_with_limit\"]}");
    demo.send(
        "PUT",
        "roles/" + idOf(demo.list("roles"), "Developer") + "/groups",
        "[\"" + idOf(demo.list("groups"), "Product") + "\"]");
    String deep = folder(folder("1", "Board"), "Minutes");
    JsonNode meta = demo.get("folders/" + deep).path("content_metadata_id");
    demo.send("PATCH", "content_metadata/" + meta.asText(), "{\"inherits\":false}");
    demo.send(
        "POST",
        "content_metadata_access",
        json(
            "{'content_metadata_id':'%s','permission_type':'view','group_id':'%s'}"
                .formatted(meta.asText(), idOf(demo.list("groups"), "Executives"))));
    Map<String, JsonNode> source = demo.state();
    desk.forget();

    Ran ran =
        planDoAndRepeat(
            "sync-environments", language, Map.of("target", "demo-staging", "source", "demo"));

    assertThat(demo.state()).as("the source is only read").isEqualTo(source);
    assertThat(ran.result().path("done")).isNotEmpty();
    for (String path : List.of("permission_sets", "model_sets")) {
      String member = path.equals("model_sets") ? "models" : "permissions";
      assertThat(members(staging, path, member)).containsAllEntriesOf(members(demo, path, member));
    }
    assertThat(roles(staging)).containsAllEntriesOf(roles(demo));
    assertThat(staging.list("groups").map(g -> g.path("name").asText()))
        .containsAll(demo.list("groups").map(g -> g.path("name").asText()).toList());
    assertThat(paths(staging)).containsAll(paths(demo));
    JsonNode minutes = staging.get("folders/search?name=Minutes").path(0);
    String there = minutes.path("content_metadata_id").asText();
    assertThat(staging.get("content_metadata/" + there).path("inherits").asBoolean()).isFalse();
    assertThat(staging.list("content_metadata_access?content_metadata_id=" + there))
        .anySatisfy(
            a -> {
              assertThat(a.path("permission_type").asText()).isEqualTo("view");
              assertThat(a.path("group_id").asText())
                  .isEqualTo(idOf(staging.list("groups"), "Executives"));
            });
  }

  final String folder(String parent, String name) {
    return demo.send(
            "POST", "folders", json("{'name':'%s','parent_id':'%s'}".formatted(name, parent)))
        .path("id")
        .asText();
  }

  private static Map<String, Set<String>> members(PlainHttp instance, String path, String member) {
    return instance
        .list(path)
        .filter(s -> !s.path("built_in").asBoolean())
        .collect(
            Collectors.toMap(
                s -> s.path("name").asText(),
                s ->
                    s.path(member)
                        .valueStream()
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet())));
  }

  /** By name: the sets that a role has and the groups that it is given to, all by name. */
  private static Map<String, List<Object>> roles(PlainHttp instance) {
    return instance
        .list("roles")
        .collect(
            Collectors.toMap(
                r -> r.path("name").asText(),
                r ->
                    List.of(
                        r.path("permission_set").path("name").asText(),
                        r.path("model_set").path("name").asText(),
                        instance
                            .list("roles/" + r.path("id").asText() + "/groups")
                            .map(g -> g.path("name").asText())
                            .collect(Collectors.toSet()))));
  }

  /** The paths of all folders below Shared. */
  private static Set<String> paths(PlainHttp instance) {
    Map<String, JsonNode> folders =
        instance.list("folders").collect(Collectors.toMap(f -> f.path("id").asText(), f -> f));
    return folders.values().stream()
        .map(f -> path(folders, f))
        .filter(p -> p.startsWith("/Shared/"))
        .collect(Collectors.toSet());
  }

  private static String path(Map<String, JsonNode> folders, JsonNode folder) {
    return folder == null
        ? ""
        : path(folders, folders.get(folder.path("parent_id").asText()))
            + "/"
            + folder.path("name").asText();
  }
}
