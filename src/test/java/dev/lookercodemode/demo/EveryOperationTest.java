package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.api.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Calls each operation that the demo says it serves, with arguments that fit its data. */
class EveryOperationTest extends DemoTest {
  private static final Set<String> ENDS_THE_SESSION = Set.of("login", "logout");

  /** What names something in the data where "1" does not. */
  private static final Map<String, String> ARGUMENTS =
      lines(
          """
          user_id 2
          group_id 2
          project_id thelook
          lookml_model_name thelook
          model_name thelook
          explore_name orders
          view_name orders
          field_name orders.status
          connection_name thelook_db
          connection thelook_db
          result_format json
          api_version 4.0
          specification swagger.json
          folder_id 3
          space_id 3
          dashboard_layout_component_id 1-1
          lookml_dashboard_id thelook::business_pulse
          branch_name spare
          branch work
          workspace_id dev
          file_id manifest.lkml
          file_path manifest.lkml
          test_id read_access_test
          role_id 3
          permission_set_id 2
          model_set_id 2
          user_attribute_id 2
          credential_type email
          credential_id grace.hopper@example.com
          pattern a%
          terms revenue
          name Looker
          width 300
          height 200
          """);

  /** What has to stand in a body; all others take an empty one. */
  private static final Map<String, String> BODIES =
      lines(
          """
          create_query_task {'query_id':'QUERY','result_format':'json'}
          create_query {'model':'thelook','view':'orders'}
          run_inline_query {'model':'thelook','view':'orders','fields':['orders.count']}
          create_content_favorite {'content_metadata_id':'9'}
          create_content_metadata_access {'content_metadata_id':'9','group_id':'2'}
          create_dashboard {'title':'New','folder_id':'3'}
          import_dashboard_from_lookml {'lookml':'dashboard: x'}
          create_dashboard_from_lookml {'lookml':'dashboard: x'}
          create_dashboard_element {'dashboard_id':'1','type':'text'}
          create_dashboard_filter {'dashboard_id':'1','name':'F','title':'F','type':'string_filter'}
          create_dashboard_layout {'dashboard_id':'1'}
          create_connection {'name':'other','dialect_name':'postgres'}
          create_sso_embed_url {'target_url':'https://a.example/1','external_user_id':'1','group_ids':['2']}
          create_embed_url_as_me {'target_url':'https://a.example/embed/looks/1'}
          update_git_branch {'name':'work'}
          create_git_branch {'name':'other'}
          create_group {'name':'New'}
          add_group_group {'group_id':'3'}
          add_group_user {'user_id':'3'}
          update_user_attribute_group_value {'value':'x'}
          create_board {'title':'New'}
          create_board_item {'board_section_id':'1','look_id':'1'}
          create_board_section {'board_id':'1'}
          create_look {'title':'New','folder_id':'3','query_id':'QUERY'}
          create_merge_query {'source_queries':[{'query_id':'QUERY'}]}
          create_model_set {'name':'New','models':['thelook']}
          create_permission_set {'name':'New'}
          register_oauth_client_app {'redirect_uri':'http://localhost','display_name':'A','description':'A'}
          create_project {'name':'new'}
          create_role {'name':'New','permission_set_id':'2','model_set_id':'2'}
          update_session {'workspace_id':'dev'}
          create_folder {'name':'New','parent_id':'1'}
          create_sql_query {'connection_name':'thelook_db','sql':'SELECT 2'}
          create_theme {'name':'New'}
          create_user_attribute {'name':'a','label':'A','type':'string'}
          set_user_attribute_user_value {'value':'x'}
          wipeout_user_emails {'email':'new@example.com'}
          create_embed_user {'external_user_id':'new'}
          create_service_account {'service_account_name':'bot'}
          update_file {'path':'manifest.lkml','content':''}
          create_file {'path':'new.lkml','content':''}
          create_project_directory {'path':'new'}
          generate_lookml {'tables':[{'table_name':'orders'}]}
          """);

  private final Map<String, String> made = new HashMap<>();

  private static Map<String, String> lines(String text) {
    return text.lines()
        .map(line -> line.split(" ", 2))
        .collect(Collectors.toMap(part -> part[0], part -> part[1]));
  }

  private record Outcome(String operation, int status, String text) {}

  @Test
  void eachAnswersAsItselfAndMostWithSuccess() {
    Set<String> served = DemoInstance.implementedOperations();
    List<Outcome> outcomes = new ArrayList<>();
    for (Operation operation : ApiDocument.embedded().operations()) {
      String name = operation.name();
      if (served.contains(name) && !ENDS_THE_SESSION.contains(name)) {
        outcomes.add(call(operation));
      }
    }

    assertThat(outcomes).hasSize(served.size() - ENDS_THE_SESSION.size());
    assertThat(outcomes).filteredOn(o -> o.status() >= 500).isEmpty();
    assertThat(outcomes).filteredOn(o -> o.status() < 300).hasSizeGreaterThanOrEqualTo(270);
  }

  /** Brings back the data of the start and adds what only scripts make. */
  private void prepare() {
    reset();
    made.clear();
    String query =
        made(
            "query_id",
            "/queries",
            "{'model':'thelook','view':'orders','fields':['orders.count']}");
    made.put("slug", query);
    made("merge_query_id", "/merge_queries", body("create_merge_query"));
    made.put("query_task_ids", made("query_task_id", "/query_tasks", body("create_query_task")));
    made("render_task_id", "/render_tasks/looks/1/png?width=99&height=99", "{}");
    made("board_section_id", "/board_sections", "{'board_id':'1'}");
    made("board_item_id", "/board_items", "{'board_section_id':'1','look_id':'2'}");
    made("content_favorite_id", "/content_favorite", "{'content_metadata_id':'8'}");
    made(
        "content_metadata_access_id",
        "/content_metadata_access",
        "{'content_metadata_id':'8','group_id':'2'}");
    made("credentials_api3_id", "/users/2/credentials_api3", "{}");
    made("embed_secret_id", "/embed_config/secrets", "{}");
    made("app", "/oauth_client_apps/app", body("register_oauth_client_app"));
    api.patch("/session", "{'workspace_id':'dev'}");
    for (String branch : List.of("spare", "work")) {
      assertThat(api.post("/projects/thelook/git_branch", "{'name':'" + branch + "'}").status())
          .isEqualTo(200);
    }
  }

  private String made(String name, String path, String body) {
    Caller.Answered answer = api.post(path, body);
    assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(200);
    String id = answer.json().path("id").asText();
    made.put(name, id);
    return id;
  }

  private String body(String operation) {
    return BODIES.getOrDefault(operation, "{}").replace("QUERY", made.getOrDefault("query_id", ""));
  }

  private Outcome call(Operation operation) {
    if (operation.verb() != Verb.GET || made.isEmpty()) {
      prepare();
    }
    String path = operation.path();
    StringBuilder query = new StringBuilder();
    for (Parameter parameter : operation.parameters()) {
      String name = parameter.name();
      String value = made.getOrDefault(name, ARGUMENTS.getOrDefault(name, "1")).replace("%", "%25");
      if (parameter.in() == Parameter.Place.PATH) {
        path = path.replace("{" + name + "}", value);
      } else if (parameter.required()) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
      }
    }
    Body body = operation.body();
    String list = body != null && body.type() instanceof Type.Listing ? "[]" : null;
    String sent = list == null ? body(operation.name()) : list;
    Caller.Answered answer =
        api.send(operation.verb().name(), path + query, body == null ? "" : sent);
    return new Outcome(operation.name(), answer.status(), answer.text());
  }
}
