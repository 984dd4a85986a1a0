package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorTest extends DemoTest {
  private static void assertInvalid(Caller.Answered answer, String field, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    JsonNode document = answer.json();
    assertThat(document.path("message").asText()).isEqualTo("Validation Failed");
    assertThat(document.path("documentation_url").asText()).startsWith("https://");
    JsonNode error = document.path("errors").get(0);
    assertThat(error.path("field").asText()).isEqualTo(field);
    assertThat(error.path("code").asText()).isEqualTo(code);
    assertThat(error.path("message").asText()).isNotEmpty();
    assertThat(error.has("documentation_url")).isTrue();
  }

  @Test
  void missingFieldsAreNamed() {
    assertInvalid(api.post("/folders", "{'parent_id':'1'}"), "name", "missing_field");
    assertInvalid(api.post("/folders", "{'name':'x'}"), "parent_id", "missing_field");
    assertInvalid(api.post("/dashboards", "{'folder_id':'1'}"), "title", "missing_field");
    assertInvalid(api.post("/dashboards", "{'title':'x'}"), "folder_id", "missing_field");
    assertInvalid(api.post("/looks", "{'folder_id':'1','query_id':'x'}"), "title", "missing_field");
    assertThat(api.post("/folders", "{}").json().path("errors")).hasSize(2);
  }

  @Test
  void duplicatesAreRefused() {
    assertInvalid(
        api.post("/folders", "{'name':'sales','parent_id':'1'}"), "name", "already_exists");
    assertInvalid(
        api.post("/dashboards", "{'title':'Revenue Overview','folder_id':'3'}"),
        "title",
        "already_exists");
    assertThat(api.post("/dashboards", "{'title':'Revenue Overview','folder_id':'1'}").status())
        .isEqualTo(200);
    assertInvalid(api.patch("/folders/4", "{'name':'Sales'}"), "name", "already_exists");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String path :
        new String[] {
          "/nonsense", "/users/999", "/dashboards/nope", "/queries/x", "/folders/1/x"
        }) {
      Caller.Answered answer = api.get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.json().path("message").asText()).isEqualTo("Not found");
    }
  }

  @Test
  void malformedBodiesAreBadRequests() {
    assertThat(api.post("/folders", "{'name':").status()).isEqualTo(400);
    assertThat(api.post("/folders", "[1]").status()).isEqualTo(400);
    assertThat(api.put("/users/2/roles", "{}").status()).isEqualTo(400);
    assertThat(api.post("/folders", "{'name':").json().path("message").asText()).isNotEmpty();
  }

  @Test
  void otherOperationsSayThatTheDemoLacksThem() {
    assertThat(DemoInstance.implementedOperations())
        .contains("me", "search_dashboards", "run_inline_query")
        .doesNotContain("all_integration_hubs");
    Caller.Answered answer = api.get("/integration_hubs");
    assertThat(answer.status()).isEqualTo(501);
    assertThat(answer.json().path("message").asText())
        .isEqualTo("demo: operation all_integration_hubs is not part of the demo instance");
  }

  @Test
  void malformedAddressesAreBadRequests() throws IOException {
    for (String path : List.of("/api/4.0/users/%zz", "/api/4.0/users?fields=%zz")) {
      String answer = RawHttp.get(demo.baseUrl(), path, api);

      assertThat(answer).as(path).startsWith("HTTP/1.1 400 ").contains("application/json");
      assertThat(answer).contains("\"message\":").contains("\"documentation_url\":");
    }
    assertThat(RawHttp.get(demo.baseUrl(), "/api/4.0/users", "x y: z\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("\"message\":");
  }
}
