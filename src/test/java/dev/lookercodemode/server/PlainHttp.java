package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.demo.DemoInstance;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads an instance over plain HTTP, with nothing of ours in between. */
final class PlainHttp {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** All that workflows might change. */
  private static final List<String> STATE =
      List.of(
          "users/search?limit=500",
          "groups?limit=500",
          "roles",
          "permission_sets",
          "model_sets",
          "user_attributes",
          "folders",
          "dashboards/search?limit=500",
          "looks/search?limit=500",
          "dashboard_elements/search?limit=2000",
          "scheduled_plans?all_users=true",
          "alerts/search?all_owners=true&limit=500",
          "boards");

  private final HttpClient http = HttpClient.newHttpClient();
  private final DemoInstance demo;
  private String token = "";

  PlainHttp(DemoInstance demo) {
    this.demo = demo;
  }

  /** The answer of a GET on a path below {@code /api/4.0/}. */
  JsonNode get(String path) {
    return send("GET", path, "");
  }

  /** The answer to a body, sent with this method. */
  JsonNode send(String method, String path, String body) {
    try {
      if (token.isEmpty()) {
        token = login();
      }
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(demo.baseUrl() + "/api/4.0/" + path))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(body))
              .build();
      var response = http.send(request, BodyHandlers.ofString());
      assertThat(response.statusCode()).as(path + ": " + response.body()).isBetween(200, 204);
      return JSON.readTree(response.body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  Stream<JsonNode> list(String path) {
    return get(path).valueStream();
  }

  /** Forgets the login, which a reset of the instance made invalid. */
  void signOut() {
    token = "";
  }

  private String login() throws IOException, InterruptedException {
    String form = "client_id=" + demo.clientId() + "&client_secret=" + demo.clientSecret();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(demo.baseUrl() + "/api/4.0/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
        .path("access_token")
        .asText();
  }

  /** Everything that a workflow might change, to compare. */
  Map<String, JsonNode> state() {
    Map<String, JsonNode> state = new TreeMap<>();
    for (String path : STATE) {
      state.put(path, get(path));
    }
    for (JsonNode attribute : state.get("user_attributes")) {
      String path = "user_attributes/" + attribute.path("id").asText() + "/group_values";
      state.put(path, get(path));
    }
    return state;
  }
}
