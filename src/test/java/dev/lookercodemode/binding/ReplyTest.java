package dev.lookercodemode.binding;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {
  private BindingFixture looker;

  @BeforeEach
  void start() throws Exception {
    looker = new BindingFixture(false);
  }

  @AfterEach
  void stop() {
    looker.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "application/json|[{\"a\":1}]|[{\"a\":1}]",
        "application/json;charset=utf-8|{\"big\":12345678901234567890.10}|{\"big\":12345678901234567890.10}",
        "application/json|{cut|\"{cut\"",
        "application/json|{} {}|\"{} {}\"",
        "text/csv|a,b|\"a,b\"",
        "application/sql|SELECT \"x\"|\"SELECT \\\"x\\\"\"",
        "text/html;charset=utf-8|<b>|\"<b>\"",
      })
  void textIsAValue(String type, String body, String json) throws Exception {
    looker.answer("/queries/1/run/x", aResponse().withHeader("Content-Type", type).withBody(body));

    assertThat(looker.binding.call("run_query", "[1,\"x\"]", "{}"))
        .isEqualTo(new Reply.Value(json));
  }

  @Test
  void nothingIsAnEmptyString() throws Exception {
    looker.answer("/dashboards/1", aResponse().withStatus(204));

    assertThat(looker.binding.call("delete_dashboard", "[1]", "{}"))
        .isEqualTo(new Reply.Value("\"\""));
  }

  @Test
  void otherContentIsBytes() throws Exception {
    byte[] pdf = {'%', 'P', 'D', 'F', (byte) 0xff};
    looker.answer(
        "/render_tasks/1/results",
        aResponse().withHeader("Content-Type", "application/pdf").withBody(pdf));

    Reply.Bytes bytes = (Reply.Bytes) looker.binding.call("render_task_results", "[1]", "{}");

    assertThat(bytes.content()).isEqualTo(pdf);
    assertThat(bytes.mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void aFailureOfLookerCarriesAllThatIsKnown() throws Exception {
    looker.answer(
        "/users/1",
        aResponse()
            .withStatus(422)
            .withBody(
                "{\"message\":\"Validation Failed\",\"documentation_url\":\"https://d.example\","
                    + "\"errors\":[{\"field\":\"email\",\"code\":\"invalid\",\"message\":\"no\"}]}"));

    Reply.Failure failure =
        (Reply.Failure) looker.binding.call("update_user", "[1,{\"email\":\"x\"}]", "{}");

    assertThat(failure.type()).isEqualTo("LookerError");
    assertThat(failure.message())
        .isEqualTo("update_user: HTTP 422 Validation Failed; email: no (PATCH /users/1)");
    assertThat(failure.hint()).contains("fields named");
    JsonNode details = BindingFixture.json(failure.detailsJson());
    assertThat(details)
        .isEqualTo(
            BindingFixture.json(
                """
                {"status": 422, "kind": "http", "method": "update_user", "verb": "PATCH",
                 "path": "/users/1",
                 "errors": [{"field": "email", "code": "invalid", "message": "no"}],
                 "documentation_url": "https://d.example", "outcome_unknown": false}
                """));
  }

  @Test
  void aCallMayHaveATimeoutOfItsOwn() throws Exception {
    looker.answer("/dashboards/1", okJson("{}").withFixedDelay(20_000));

    Reply.Failure failure =
        (Reply.Failure)
            looker.binding.call("dashboard", "[1]", "{\"transport_options\":{\"timeout\":0.2}}");

    assertThat(failure.message()).contains("within 0.2 s");
    assertThat(failure.detailsJson()).contains("\"kind\":\"timeout\"");
  }

  @Test
  void aChangeOfWorkspaceMovesOnlyThisRun() throws Exception {
    looker.binding.call("update_session", "[{\"workspace_id\":\"dev\"}]", "{}");
    looker.binding.call("me", "[]", "{}");

    // The PATCH is the login's own, to the token of the development session.
    assertThat(looker.wire())
        .containsExactlyInAnyOrder(
            "PATCH /session {\"workspace_id\":\"dev\"}", "GET /session", "GET /user");
    Reply other = looker.binding.call("update_session", "[{\"workspace_id\":\"x\"}]", "{}");
    assertThat(other).isInstanceOf(Reply.Failure.class);
  }
}
