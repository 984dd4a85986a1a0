package dev.lookercodemode.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTest {
  private BindingFixture looker;

  @BeforeAll
  void start() throws Exception {
    looker = new BindingFixture(false);
  }

  @AfterAll
  void stop() {
    looker.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dashboard|[\"1\"]|{\"field\":\"id\"}|dashboard: unknown argument 'field'. Did you mean"
            + " 'fields'? Signature: dashboard(dashboard_id: string, fields?: string)",
        "dashboard|[\"1\",{\"feilds\":\"id\"}]|{}|unknown argument 'feilds'. Did you mean"
            + " 'fields'?",
        "dashboard|[{\"dashboardId\":\"1\"}]|{}|unknown argument 'dashboardId'. Did you mean"
            + " 'dashboard_id'?",
        "dashboard|[]|{}|missing argument 'dashboard_id'",
        "dashboard|[null]|{}|missing argument 'dashboard_id'",
        "dashboard|[\"1\",\"id\",3]|{}|takes at most 2 arguments, not 3",
        "dashboard|[\"1\"]|{\"dashboard_id\":\"2\"}|got two values for 'dashboard_id'",
        "dashboard|[true,[\"id\"],{\"fields\":\"x\"}]|{}|got two values for 'fields'",
        "dashboard|[\"\"]|{}|'dashboard_id' must be an id or a name",
        "dashboard|[\"..\"]|{}|'dashboard_id' must be an id or a name",
        "dashboard|[[\"1\"]]|{}|'dashboard_id' must be a string, not a list",
        "all_permissions|[\"x\"]|{}|takes no arguments",
        "run_query|[\"1\",\"json\",\"many\"]|{}|'limit' must be an integer, not \"many\"",
        "run_query|[\"1\",\"json\",1.5]|{}|'limit' must be an integer, not 1.5",
        "run_query|[\"1\",\"json\",{\"cache\":\"maybe\"}]|{}|'cache' must be true or false, not"
            + " \"maybe\"",
        "run_query|[{\"query_id\":{\"id\":1},\"result_format\":\"json\"}]|{}|'query_id' must be a"
            + " string, not an object",
        "update_user|[{\"user_id\":1,\"first_name\":\"x\"}]|{}|update_user: 'first_name' belongs"
            + " into the body. Signature: update_user(user_id: string, body: User, fields?:"
            + " string)",
        "update_user|[\"1\"]|{\"first_name\":\"x\",\"fields\":\"id\"}|'first_name' belongs into the"
            + " body.",
        "dashboard|[\"1\"]|{\"transport_options\":{\"timeout\":\"x\"}}|'transport_options' must be"
            + " like",
        "update_user|[\"1\"]|{}|missing argument 'body'",
        "update_user|[\"1\",\"x\"]|{}|'body' must be an object (User), not a string",
        "update_user|[\"1\",[1]]|{}|'body' must be an object (User), not a list",
        "set_user_roles|[\"1\",\"2\"]|{}|'body' must be a list (string[]), not a string",
        "create_dashboard_filter_state|[{\"a\":1}]|{}|'body' must be a string, not an object",
        "run_inline_query|[{\"model\":\"m\",\"view\":\"v\"}]|{}|'model', 'view' belong into the"
            + " body",
      })
  void wrongArgumentsAreRefusedBeforeAnyHttp(
      String method, String positional, String named, String message) throws Exception {
    Reply.Failure failure = (Reply.Failure) looker.binding.call(method, positional, named);

    assertThat(failure.type()).isEqualTo("TypeError");
    assertThat(failure.message()).startsWith(method + ": ").contains(message, "Signature: ");
    assertThat(failure.detailsJson()).contains("\"method\":\"" + method + "\"");
    assertThat(looker.http.getAllServeEvents()).isEmpty();
  }

  @Test
  void whoPoursTheBodyInWithTheParametersIsShownTheRightCall() throws Exception {
    Reply.Failure failure =
        (Reply.Failure)
            looker.binding.call(
                "update_user", "[{\"user_id\":1,\"first_name\":\"x\",\"last_name\":\"y\"}]", "{}");

    assertThat(failure.hint())
        .isEqualTo("Write update_user({user_id: 1, body: {first_name: ..., last_name: ...}}).");
  }

  @Test
  void anUnknownMethodIsAnsweredWithTheNearestOnes() throws Exception {
    Reply.Failure failure = (Reply.Failure) looker.binding.call("get_dashboard", "[]", "{}");

    assertThat(failure.type()).isEqualTo("TypeError");
    assertThat(failure.message())
        .startsWith("there is no method 'get_dashboard'. Nearest: ")
        .contains("dashboard(dashboard_id: string, fields?: string)");
    assertThat(looker.http.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"login", "login_user", "logout"})
  void loggingInAndOutIsTheServersBusiness(String method) throws Exception {
    Reply.Failure failure = (Reply.Failure) looker.binding.call(method, "[]", "{}");

    assertThat(failure.message()).isEqualTo(method + ": cannot be called.");
    assertThat(failure.hint()).contains("by itself");
    assertThat(looker.binding.methods()).doesNotContain(method);
    assertThat(looker.http.getAllServeEvents()).isEmpty();
  }
}
