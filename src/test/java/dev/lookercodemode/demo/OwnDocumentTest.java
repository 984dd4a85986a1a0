package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.api.Verb;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnDocumentTest {
  private static final Operation EXTRA =
      new Operation(
          "brand_new",
          Verb.GET,
          "/brand_new",
          "New",
          "Answers what is new.",
          "",
          Operation.Stage.BETA,
          false,
          List.of(),
          null,
          new Type.Named("User"),
          List.of("application/json"));

  private final HttpClient http = HttpClient.newHttpClient();
  private DemoInstance demo;

  @BeforeEach
  void start() throws IOException {
    demo = DemoInstance.start(DemoSettings.DEFAULT);
  }

  @AfterEach
  void stop() {
    demo.close();
    http.close();
  }

  private HttpResponse<byte[]> get(String url, String token) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private String token() throws Exception {
    String form =
        "client_id="
            + URLEncoder.encode(demo.clientId(), StandardCharsets.UTF_8)
            + "&client_secret="
            + URLEncoder.encode(demo.clientSecret(), StandardCharsets.UTF_8);
    HttpRequest login =
        HttpRequest.newBuilder(URI.create(demo.baseUrl() + "/api/4.0/login"))
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    byte[] answer = http.send(login, HttpResponse.BodyHandlers.ofByteArray()).body();
    return new ObjectMapper().readTree(answer).path("access_token").asText();
  }

  private JsonNode version() throws Exception {
    return new ObjectMapper()
        .readTree(get(demo.baseUrl() + "/versions", "").body())
        .path("supported_versions")
        .path(0);
  }

  @Test
  void theVersionsNameTheDocumentAndNeedNoLogin() throws Exception {
    JsonNode version = version();
    assertThat(version.path("version").asText()).isEqualTo("4.0");
    assertThat(version.path("full_version").asText()).isEqualTo("4.0.26.12");
    assertThat(version.path("status").asText()).isEqualTo("current");
    String url = version.path("swagger_url").asText();
    assertThat(url).isEqualTo(demo.baseUrl() + "/api/4.0/swagger.json");
    assertThat(get(url, "").statusCode()).isEqualTo(200);
    assertThat(get(demo.baseUrl() + "/api/4.0/versions", "").body())
        .isEqualTo(get(demo.baseUrl() + "/versions", "").body());
  }

  @Test
  void theOperationAnswersTheSameDocumentToWhoIsLoggedIn() throws Exception {
    String url = demo.baseUrl() + "/api/4.0/api_spec/4.0/swagger.json";
    assertThat(get(url, "").statusCode()).isEqualTo(401);
    assertThat(get(url, token()).body()).isEqualTo(page());
    assertThat(get(url.replace("swagger.json", "other"), token()).statusCode()).isEqualTo(404);
  }

  private byte[] page() throws Exception {
    return get(demo.baseUrl() + "/api/4.0/swagger.json", "").body();
  }

  @Test
  void readAsSwagger2ItIsTheEmbeddedDocument() throws Exception {
    byte[] page = page();
    JsonNode json = new ObjectMapper().readTree(page);
    assertThat(json.path("swagger").asText()).isEqualTo("2.0");
    ApiDocument embedded = ApiDocument.embedded();
    for (ApiDocument read : List.of(ApiDocument.parse(page), ApiDocument.ofInstance(page))) {
      assertThat(read.version()).isEqualTo(embedded.version());
      assertThat(byName(read.operations(), Operation::name))
          .isEqualTo(byName(embedded.operations(), Operation::name));
      assertThat(byName(read.schemas(), Schema::name))
          .isEqualTo(byName(embedded.schemas(), Schema::name));
    }
  }

  private static <T> Object byName(List<T> things, Function<T, String> name) {
    return things.stream().collect(Collectors.toMap(name, Function.identity()));
  }

  @Test
  void anAddedOperationStandsInTheDocumentAndAnswers() throws Exception {
    demo.hooks().addOperation(EXTRA, "{\"id\":\"7\"}");
    demo.hooks().release("4.0.27.2");
    assertThat(version().path("full_version").asText()).isEqualTo("4.0.27.2");
    assertThat(ApiDocument.ofInstance(page()).operation("brand_new")).contains(EXTRA);
    String url = demo.baseUrl() + "/api/4.0/brand_new";
    assertThat(get(url, "").statusCode()).isEqualTo(401);
    assertThat(get(url, token()).body()).asString(StandardCharsets.UTF_8).contains("\"7\"");

    demo.hooks().reset();
    assertThat(ApiDocument.ofInstance(page()).operation("brand_new")).isEmpty();
    assertThat(get(url, token()).statusCode()).isEqualTo(404);
  }
}
