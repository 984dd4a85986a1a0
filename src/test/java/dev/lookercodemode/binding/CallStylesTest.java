package dev.lookercodemode.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallStylesTest {
  private BindingFixture looker;

  @BeforeAll
  void start() throws Exception {
    looker = new BindingFixture(false);
  }

  @BeforeEach
  void forget() {
    looker.http.resetRequests();
  }

  @AfterAll
  void stop() {
    looker.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        // nothing at all
        "me|[]|{}|GET /user",
        "me|[{}]|{}|GET /user",
        "me|[null]|{}|GET /user",
        // positional
        "dashboard|[\"1\"]|{}|GET /dashboards/1",
        "dashboard|[1]|{}|GET /dashboards/1",
        "dashboard|[1.0]|{}|GET /dashboards/1",
        "dashboard|[\"1\",\"id,title\"]|{}|GET /dashboards/1?fields=id%2Ctitle",
        "dashboard|[\"1\",[\"id\",\"title\"]]|{}|GET /dashboards/1?fields=id%2Ctitle",
        "dashboard|[\"1\",null]|{}|GET /dashboards/1",
        "update_user|[\"1\",{\"first_name\":\"x\"}]|{}|PATCH /users/1 {\"first_name\":\"x\"}",
        "update_user|[\"1\",{\"first_name\":null}]|{}|PATCH /users/1 {\"first_name\":null}",
        "update_user|[\"1\",{\"first_name\":\"x\"},\"id\"]|{}|PATCH /users/1?fields=id"
            + " {\"first_name\":\"x\"}",
        "create_query|[{\"model\":\"m\",\"view\":\"v\"}]|{}|POST /queries"
            + " {\"model\":\"m\",\"view\":\"v\"}",
        "create_query|[{\"fields\":[\"a\"]}]|{}|POST /queries {\"fields\":[\"a\"]}",
        "run_inline_query|[\"json\",{\"model\":\"m\",\"view\":\"v\"}]|{}|POST /queries/run/json"
            + " {\"model\":\"m\",\"view\":\"v\"}",
        "set_user_roles|[\"1\",[\"2\",\"3\"]]|{}|PUT /users/1/roles [\"2\",\"3\"]",
        "set_user_roles|[1,[2,3]]|{}|PUT /users/1/roles [\"2\",\"3\"]",
        // one object
        "dashboard|[{\"dashboard_id\":\"1\",\"fields\":\"id\"}]|{}|GET /dashboards/1?fields=id",
        "search_users|[{\"email\":\"a+b@x.org\",\"limit\":5}]|{}|GET"
            + " /users/search?limit=5&email=a%2Bb%40x.org",
        "search_dashboards|[{\"title\":\"a b\",\"deleted\":false}]|{}|GET"
            + " /dashboards/search?title=a%20b&deleted=false",
        "update_user|[{\"user_id\":\"1\",\"body\":{\"first_name\":\"x\"}}]|{}|PATCH /users/1"
            + " {\"first_name\":\"x\"}",
        "run_inline_query|[{\"result_format\":\"json\",\"body\":{\"model\":\"m\"},\"limit\":3}]|{}|POST"
            + " /queries/run/json?limit=3 {\"model\":\"m\"}",
        "create_query|[{\"body\":{\"model\":\"m\"},\"fields\":\"id\"}]|{}|POST /queries?fields=id"
            + " {\"model\":\"m\"}",
        "fetch_integration_form|[{\"integration_id\":\"1\"}]|{}|POST /integrations/1/form",
        // positional, then an object of options
        "dashboard|[\"1\",{\"fields\":\"id\"}]|{}|GET /dashboards/1?fields=id",
        "run_query|[\"7\",\"json\",{\"limit\":5,\"cache\":false}]|{}|GET"
            + " /queries/7/run/json?limit=5&cache=false",
        "run_query|[\"7\",{\"result_format\":\"csv\"}]|{}|GET /queries/7/run/csv",
        "create_query|[{\"model\":\"m\"},{\"fields\":\"id\"}]|{}|POST /queries?fields=id"
            + " {\"model\":\"m\"}",
        "update_user|[\"1\",{\"first_name\":\"x\"},{\"fields\":\"id\"}]|{}|PATCH /users/1?fields=id"
            + " {\"first_name\":\"x\"}",
        "update_user|[\"1\",{\"body\":{\"first_name\":\"x\"},\"fields\":\"id\"}]|{}|PATCH"
            + " /users/1?fields=id {\"first_name\":\"x\"}",
        "create_dashboard_render_task|[\"1\",\"pdf\",{},800,600]|{}|POST"
            + " /render_tasks/dashboards/1/pdf?width=800&height=600 {}",
        // keywords, alone and mixed
        "search_users|[]|{\"email\":\"x\",\"fields\":[\"id\"]}|GET /users/search?fields=id&email=x",
        "dashboard|[\"1\"]|{\"fields\":\"id\"}|GET /dashboards/1?fields=id",
        "update_user|[\"1\"]|{\"body\":{\"first_name\":\"x\"},\"fields\":null}|PATCH /users/1"
            + " {\"first_name\":\"x\"}",
        "run_inline_query|[\"json\"]|{\"body\":{\"model\":\"m\"},\"cache\":\"True\"}|POST"
            + " /queries/run/json?cache=true {\"model\":\"m\"}",
        "dashboard|[\"1\"]|{\"transport_options\":{\"timeout\":300}}|GET /dashboards/1",
        "create_query|[{\"model\":\"m\"},{\"transport_options\":{\"timeout\":9.5}}]|{}|POST"
            + " /queries {\"model\":\"m\"}",
        // encoding
        "dashboard|[\"thelook::biz ü/1\"]|{}|GET /dashboards/thelook%3A%3Abiz%20%C3%BC%2F1",
        "all_groups|[{\"ids\":[1,\"2\"]}]|{}|GET /groups?ids=1%2C2",
        "model_fieldname_suggestions|[\"m\",\"v\",\"f\",\"t\",{\"a.b\":\"x\"}]|{}|GET"
            + " /models/m/views/v/fields/f/suggestions?term=t&filters=%7B%22a.b%22%3A%22x%22%7D",
        "model_fieldname_suggestions|[\"m\",\"v\",\"f\",{\"term\":\"t\",\"filters\":{\"a\":\"x\"}}]|{}|GET"
            + " /models/m/views/v/fields/f/suggestions?term=t&filters=%7B%22a%22%3A%22x%22%7D",
        "async_deploy_status|[\"p\",12]|{}|GET /projects/p/deploy_status/12",
        // bodies
        "parse_saml_idp_metadata|[\"<xml/>\"]|{}|POST /parse_saml_idp_metadata <xml/>",
        "create_dashboard_filter_state|[\"a=b\"]|{}|POST /dashboard_filter_state \"a=b\"",
        "create_query|[\"{\\\"model\\\":\\\"m\\\"}\"]|{}|POST /queries {\"model\":\"m\"}",
        "update_dashboard|[\"1\",{\"folder_id\":5,\"title\":\"t\"}]|{}|PATCH /dashboards/1"
            + " {\"folder_id\":\"5\",\"title\":\"t\"}",
        "create_user|[]|{}|POST /users",
      })
  void eachStyleBecomesTheRightRequest(
      String method, String positional, String named, String expected) throws Exception {
    Reply reply = looker.binding.call(method, positional, named);

    assertThat(reply).isEqualTo(new Reply.Value("{}"));
    assertThat(looker.wire()).containsExactly(expected);
  }

  @Test
  void theMediaTypeOfTheBodyIsTheDocuments() throws Exception {
    looker.binding.call("parse_saml_idp_metadata", "[\"<xml/>\"]", "{}");
    looker.binding.call("create_query", "[{\"model\":\"m\"}]", "{}");

    assertThat(looker.requests())
        .extracting(r -> r.getHeader("Content-Type"))
        .containsExactly("text/plain", "application/json");
  }
}
