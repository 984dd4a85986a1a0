package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The typings as a client reads them, and what completes their addresses. */
class TypingsResourcesTest {
  private TestClient client;
  private int id;

  @BeforeEach
  void connect() throws IOException {
    client = new TestClient().initialized();
  }

  @AfterEach
  void disconnect() throws IOException {
    client.close();
  }

  @Test
  void theTypingsAreListed() throws IOException {
    assertThat(texts(ask("resources/list", "{}").path("result").path("resources"), "uri"))
        .containsExactlyInAnyOrder("looker://typings.d.ts", "looker://typings.pyi");
    JsonNode templates = ask("resources/templates/list", "{}").path("result");
    assertThat(texts(templates.path("resourceTemplates"), "uriTemplate"))
        .contains("looker://typings/{tag}.d.ts", "looker://operations/{name}");
  }

  @ParameterizedTest
  @CsvSource({
    "looker://typings.d.ts, declare function search_users(",
    "looker://typings.pyi, def search_users(self",
    "looker://typings/Dashboard.d.ts, declare function dashboard(",
    "looker://typings/dashboard.d.ts, interface DashboardElement {",
    "looker://operations/update_user, interface User {"
  })
  void anAddressGivesItsText(String uri, String part) throws IOException {
    JsonNode contents = read(uri).path("result").path("contents").path(0);
    assertThat(contents.path("uri").asText()).isEqualTo(uri);
    assertThat(contents.path("text").asText()).contains(part);
    assertThat(read(uri).path("result").path("contents").path(0)).isEqualTo(contents);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "looker://typings/Nothing.d.ts",
        "looker://operations/nothing",
        "looker://operations/login",
        "looker://operations/%zz"
      })
  void aWrongAddressIsAnError(String uri) throws IOException {
    JsonNode error = read(uri).path("error");
    assertThat(error.path("code").asInt()).isEqualTo(-32002);
    assertThat(error.path("message").asText()).contains(uri).contains("no ");
  }

  @Test
  void tagsAndNamesAreCompleted() throws IOException {
    assertThat(complete("looker://typings/{tag}.d.ts", "tag", "dash")).containsExactly("Dashboard");
    assertThat(complete("looker://operations/{name}", "name", "search_d"))
        .containsExactly("search_dashboard_elements", "search_dashboards");
    assertThat(complete("looker://operations/{name}", "name", "user")).startsWith("user");
    assertThat(complete("looker://operations/{name}", "name", "")).hasSize(100);
    assertThat(complete("looker://operations/{name}", "name", "login")).doesNotContain("login");
  }

  @Test
  void aCompletionWithoutAValueIsRefused() throws IOException {
    JsonNode answer =
        ask(
            "completion/complete",
            """
            {"ref": {"type": "ref/resource", "uri": "looker://operations/{name}"}, "argument": {}}
            """);
    assertThat(answer.path("error").path("code").asInt()).isEqualTo(-32602);
    assertThat(answer.path("error").path("message").asText()).contains("\"value\"");
  }

  private List<String> complete(String template, String name, String value) throws IOException {
    JsonNode answer =
        ask(
            "completion/complete",
            """
            {"ref": {"type": "ref/resource", "uri": "%s"}, "argument": {"name": "%s", "value": "%s"}}
            """
                .formatted(template, name, value));
    List<String> values = new ArrayList<>();
    answer.path("result").path("completion").path("values").forEach(v -> values.add(v.asText()));
    return values;
  }

  private JsonNode read(String uri) throws IOException {
    return ask("resources/read", "{\"uri\": \"" + uri + "\"}");
  }

  private JsonNode ask(String method, String params) throws IOException {
    client.send(
        "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}"
            .formatted(++id, method, params.strip()));
    return client.receive();
  }

  private static List<String> texts(JsonNode list, String member) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.path(member).asText()));
    return texts;
  }
}
