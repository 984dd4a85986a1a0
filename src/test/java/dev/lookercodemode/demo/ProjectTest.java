package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ProjectTest extends DemoTest {
  private static final String PROJECT = "/projects/thelook";
  private static final String VIEW = PROJECT + "/file/content?file_path=views/extra.view.lkml";
  private static final String NEW =
      "{'path':'views/extra.view.lkml','content':'view: extra {\\n  dimension: id {}\\n}\\n'}";

  private void dev() {
    api.patch("/session", "{'workspace_id':'dev'}");
  }

  @Test
  void theShopsLookmlCanBeReadAndIsSound() {
    JsonNode files = api.get(PROJECT + "/files").json();

    assertThat(all(files, "path"))
        .contains("thelook.model.lkml", "views/orders.view.lkml", "manifest.lkml");
    assertThat(api.get(PROJECT + "/file/content?file_path=views/orders.view.lkml").text())
        .contains("view: orders {", "measure: total_sale_price");
    assertThat(api.post(PROJECT + "/validate", "").json().path("errors")).isEmpty();
  }

  @Test
  void filesAreWrittenInDevModeOnly() {
    assertThat(api.post(PROJECT + "/files", NEW).status()).isEqualTo(422);
    dev();
    assertThat(api.post(PROJECT + "/files", NEW).status()).isEqualTo(200);
    assertThat(api.post(PROJECT + "/files", NEW).status()).isEqualTo(422);
    assertThat(api.get(VIEW).text()).startsWith("view: extra {\n");

    Caller production = Caller.of(demo);
    assertThat(production.get(VIEW).status()).isEqualTo(404);
  }

  @Test
  void whatIsCommittedAndDeployedReachesProduction() {
    dev();
    api.post(PROJECT + "/files", NEW);
    assertThat(api.post(PROJECT + "/deploy_to_production", "").status()).isEqualTo(400);
    String before = api.get(PROJECT + "/git_branch").json().path("ref").asText();

    assertThat(api.post(PROJECT + "/commit", "{'message':'extra'}").status()).isEqualTo(200);
    assertThat(api.get(PROJECT + "/git_branch").json().path("ref").asText()).isNotEqualTo(before);
    assertThat(api.post(PROJECT + "/commit", "{'message':'nothing'}").status()).isEqualTo(400);
    assertThat(api.post(PROJECT + "/deploy_to_production", "").status()).isEqualTo(204);

    assertThat(Caller.of(demo).get(VIEW).text()).contains("view: extra");
  }

  @Test
  void aBranchIsDeployedInTheBackground() {
    dev();
    api.post(PROJECT + "/git_branch", "{'name':'feature'}");
    api.post(PROJECT + "/files", NEW);
    api.post(PROJECT + "/commit", "{'message':'extra'}");

    JsonNode queued =
        api.post(PROJECT + "/async_deploy_ref_to_production?branch=feature", "").json();

    assertThat(queued.path("status").asText()).isEqualTo("queued");
    assertThat(api.get(PROJECT + "/deploy_status/1").json().path("status").asText())
        .isEqualTo("complete");
    assertThat(api.get(PROJECT + "/deploy_status/2").status()).isEqualTo(404);
    assertThat(Caller.of(demo).get(VIEW).status()).isEqualTo(200);
  }

  @Test
  void lookmlIsGeneratedFromTables() {
    dev();
    String path =
        PROJECT
            + "/generate?connection=thelook_db&model_name=fresh&folder_name=fresh"
            + "&file_type_for_explores=none";
    String tables =
        "{'tables':[{'table_name':'orders','primary_key':'id','base_view':true},"
            + "{'table_name':'users','columns':[{'column_name':'email'}]}]}";

    assertThat(api.post(path, tables).status()).isEqualTo(200);

    assertThat(content("fresh/orders.view.lkml"))
        .contains("primary_key: yes", "dimension_group: created", "dimension: is_returned");
    assertThat(content("fresh/users.view.lkml"))
        .contains("dimension: email")
        .doesNotContain("country");
    assertThat(content("fresh.model.lkml")).contains("explore: orders {}");
    assertThat(api.post(PROJECT + "/validate", "").json().path("errors")).isEmpty();
    assertThat(api.post(path, "{'tables':[{'table_name':'none'}]}").status()).isEqualTo(422);
  }

  private String content(String path) {
    return api.get(PROJECT + "/file/content?file_path=" + path).text();
  }

  @Test
  void theGitConnectionIsTested() {
    JsonNode tests = api.get(PROJECT + "/git_connection_tests").json();
    String path = PROJECT + "/git_connection_tests/" + tests.path(0).path("id").asText();

    assertThat(api.get(path).json().path("status").asText()).isEqualTo("pass");
    api.patch(PROJECT, "{'git_remote_url':'git@example.com:shop.git'}");
    assertThat(api.get(path).json().path("status").asText()).isEqualTo("fail");
    assertThat(api.get(PROJECT + "/git_connection_tests/none").status()).isEqualTo(404);
  }

  @Test
  void brokenLookmlIsFoundWithItsLine() {
    dev();
    api.put(
        PROJECT + "/files",
        "{'path':'manifest.lkml','content':'project_name: x\\nnonsense here\\nview: y {\\n'}");

    JsonNode errors = api.post(PROJECT + "/validate", "").json().path("errors");

    assertThat(all(errors, "file_path")).containsOnly("manifest.lkml");
    assertThat(all(errors, "line_number")).contains("2");
    assertThat(api.get(PROJECT + "/validate").json().path("stale").asBoolean()).isFalse();
    api.put(PROJECT + "/files", "{'path':'manifest.lkml','content':''}");
    assertThat(api.get(PROJECT + "/validate").json().path("stale").asBoolean()).isTrue();
  }

  @Test
  void branchesHaveFilesOfTheirOwn() {
    dev();
    assertThat(api.post(PROJECT + "/git_branch", "{'name':'feature'}").status()).isEqualTo(200);
    api.post(PROJECT + "/files", NEW);
    String personal =
        api.get(PROJECT + "/git_branches")
            .json()
            .valueStream()
            .filter(b -> b.path("personal").asBoolean())
            .findFirst()
            .orElseThrow()
            .path("name")
            .asText();

    api.put(PROJECT + "/git_branch", "{'name':'" + personal + "'}");
    assertThat(api.get(VIEW).status()).isEqualTo(404);
    api.put(PROJECT + "/git_branch", "{'name':'feature'}");
    assertThat(api.get(VIEW).status()).isEqualTo(200);
    api.post(PROJECT + "/reset_to_production", "");
    assertThat(api.get(VIEW).status()).isEqualTo(404);
    assertThat(api.delete(PROJECT + "/git_branch/master").status()).isEqualTo(422);
  }
}
