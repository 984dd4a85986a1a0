package dev.lookercodemode.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static dev.lookercodemode.looker.FakeLooker.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.sun.net.httpserver.HttpServer;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTest {
  private final FakeLooker looker = new FakeLooker();
  private final LookerInstance instance = looker.instance();

  @AfterEach
  void stop() {
    instance.close();
    looker.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json|true",
        "application/json; charset=utf-8|true",
        "text/csv|true",
        "text|false",
        "text;charset=utf-8|true",
        "application/sql|true",
        "application/xml|true",
        "image/svg+xml|true",
        "image/png|false",
        "image/png;charset=utf-8|false",
        "application/pdf|false",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet|false",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet; charset=utf-8|false",
        "application/octet-stream|false",
      })
  void theHeaderDecidesWhetherContentIsText(String header, boolean text) throws Exception {
    looker.answers("/run", aResponse().withHeader("Content-Type", header).withBody("abc"));

    LookerResponse response = instance.send(FakeLooker.get("/run"), Workspace.PRODUCTION);

    assertThat(response.text()).isEqualTo(text);
    assertThat(response.mediaType()).isEqualTo(header.replaceFirst(";.*", ""));
    assertThat(response.content()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
  }

  @Test
  void bytesArriveAsTheyAre() throws Exception {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff};
    looker.answers("/run", aResponse().withHeader("Content-Type", "image/png").withBody(png));

    assertThat(instance.send(FakeLooker.get("/run"), Workspace.PRODUCTION).content())
        .isEqualTo(png);
  }

  @Test
  void textInAnotherCharsetBecomesUtf8() throws Exception {
    looker.answers(
        "/run",
        aResponse()
            .withHeader("Content-Type", "text/csv; charset=ISO-8859-1")
            .withBody("Zürich".getBytes(StandardCharsets.ISO_8859_1)));

    assertThat(instance.send(FakeLooker.get("/run"), Workspace.PRODUCTION).asText())
        .isEqualTo("Zürich");
  }

  @Test
  void anEncodedPathAndAQueryReachLookerAsTheyAre() throws Exception {
    looker.answers("/dashboards/thelook%3A%3Abusiness%20%2F%20x", json(200, "{}"));
    LookerRequest request =
        new LookerRequest(
            "dashboard",
            Verb.GET,
            "/dashboards/thelook%3A%3Abusiness%20%2F%20x",
            List.of(
                new QueryParameter("fields", "id,folder(name)"),
                new QueryParameter("q", "a&b=ü+ %")),
            null,
            true,
            null);

    instance.send(request, Workspace.PRODUCTION);

    LoggedRequest seen = looker.http.findAll(getRequestedFor(anyUrl())).getFirst();
    assertThat(seen.getUrl())
        .isEqualTo(
            "/api/4.0/dashboards/thelook%3A%3Abusiness%20%2F%20x"
                + "?fields=id%2Cfolder%28name%29&q=a%26b%3D%C3%BC%2B%20%25");
  }

  @Test
  void a422CarriesItsFields() {
    looker.answers(
        "/users/1",
        json(
            422,
            "{\"message\":\"Validation Failed\",\"errors\":[{\"field\":\"email\",\"code\":"
                + "\"invalid\",\"message\":\"is not an address\"}],"
                + "\"documentation_url\":\"https://example.com/doc\"}"));

    LookerException e = failure(FakeLooker.write(Verb.PATCH, "/users/1", "{}"));

    assertThat(e.kind()).isEqualTo(Kind.HTTP);
    assertThat(e.status()).isEqualTo(422);
    assertThat(e.verb()).isEqualTo(Verb.PATCH);
    assertThat(e.path()).isEqualTo("/users/1");
    assertThat(e.operation()).isEqualTo("update_dashboard");
    assertThat(e.errors()).containsExactly(new FieldError("email", "invalid", "is not an address"));
    assertThat(e.documentationUrl()).isEqualTo("https://example.com/doc");
    assertThat(e)
        .hasMessage(
            "update_dashboard: HTTP 422 Validation Failed; email: is not an address"
                + " (PATCH /users/1)");
  }

  @Test
  void a404TellsWhatElseItCanMean() {
    looker.answers("/dashboards/9", json(404, "{\"message\":\"Not found\",\"errors\":null}"));

    LookerException e = failure(FakeLooker.get("/dashboards/9"));

    assertThat(e).hasMessage("dashboard: HTTP 404 Not found (GET /dashboards/9)");
    assertThat(e.hint()).contains("may not see it", looker.http.baseUrl(), "search_");
  }

  @Test
  void aWebPageIsSummarised() {
    String page =
        "<html><head><title>502 Bad\n Gateway</title></head><body>" + "x".repeat(5000) + "</body>";
    looker.answers(
        "/user",
        aResponse().withStatus(502).withHeader("Content-Type", "text/html").withBody(page));

    assertThat(failure(FakeLooker.get("/user")))
        .hasMessage("dashboard: HTTP 502 with a web page titled \"502 Bad Gateway\" (GET /user)");
  }

  @Test
  void noMessageHoldsATokenOrTheSecret() {
    looker.answers(
        "/user",
        json(
            400,
            "{\"message\":\"bad: Authorization: Bearer token-1 and "
                + FakeLooker.SECRET
                + "\",\"errors\":[{\"field\":\"a\",\"code\":\"b\",\"message\":\"token-1\"}]}"));

    LookerException e = failure(FakeLooker.get("/user"));

    assertThat(e.getMessage() + e.reason() + e.hint() + e.errors())
        .contains("Bearer ***")
        .doesNotContain("token-1", FakeLooker.SECRET);
    assertThat(FakeLooker.settings(URI.create("http://x"), Duration.ofSeconds(1)).toString())
        .contains("***")
        .doesNotContain(FakeLooker.SECRET);
  }

  @Test
  void aRedirectedWriteIsNotFollowed() {
    looker.answers(
        "/users/1",
        aResponse().withStatus(302).withHeader("Location", "https://other.example.com/x?sig=1"));

    LookerException e = failure(FakeLooker.write(Verb.PATCH, "/users/1", "{}"));

    assertThat(e.status()).isEqualTo(302);
    assertThat(e.hint()).contains("https://other.example.com").doesNotContain("sig");
  }

  @Test
  void aReadRedirectedToAnotherHostDoesNotTakeTheTokenAlong() throws Exception {
    AtomicReference<String> authorization = new AtomicReference<>("not asked");
    HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    other.createContext(
        "/",
        exchange -> {
          authorization.set(exchange.getRequestHeaders().getFirst("Authorization"));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    other.start();
    try {
      looker.answers(
          "/user",
          aResponse()
              .withStatus(302)
              .withHeader("Location", "http://127.0.0.1:" + other.getAddress().getPort() + "/"));

      instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION);

      assertThat(authorization.get()).isNull();
    } finally {
      other.stop(0);
    }
  }

  @Test
  void anAnswerThatIsTooLargeIsRefused() {
    looker.answers("/run", json(200, "\"" + "x".repeat(1024 * 1024) + "\""));

    LookerException e = failure(FakeLooker.get("/run"));

    assertThat(e.kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(e.getMessage()).contains("larger than 1 MB");
    assertThat(looker.requests("/run")).hasSize(1);
  }

  @Test
  void aReadThatTakesTooLongIsNotAskedForAgain() {
    looker.answers("/run", json(200, "{}").withFixedDelay(20_000));
    LookerRequest request =
        new LookerRequest(
            "run_look", Verb.GET, "/run", List.of(), null, true, Duration.ofMillis(200));

    LookerException e = failure(request);

    assertThat(e.kind()).isEqualTo(Kind.TIMEOUT);
    assertThat(e.outcomeUnknown()).isFalse();
    assertThat(e.getMessage()).contains("within 0.2 s");
    assertThat(e.hint()).contains("LOOKERSDK_TIMEOUT");
    assertThat(looker.pauses).isEmpty();
  }

  @Test
  void aBodyThatTricklesInEndsAtTheTimeoutOfTheInstance() throws Exception {
    looker.answers("/run", json(200, "x".repeat(1000)).withChunkedDribbleDelay(100, 20_000));
    try (LookerInstance hasty = looker.instance(Duration.ofMillis(500))) {
      LookerException e =
          catchThrowableOfType(
              LookerException.class,
              () -> hasty.send(FakeLooker.write(Verb.POST, "/run", "{}"), Workspace.PRODUCTION));

      assertThat(e.kind()).isEqualTo(Kind.TIMEOUT);
      assertThat(e.outcomeUnknown()).isTrue();
    }
  }

  @Test
  void aRefusedConnectionNamesTheBaseUrlAndWasNotExecuted() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    URI gone = URI.create("http://localhost:" + port);
    try (LookerInstance unreachable =
        new LookerInstance(
            FakeLooker.settings(gone, Duration.ofSeconds(5)), looker.pacing(), 1024)) {
      LookerException e =
          catchThrowableOfType(
              LookerException.class,
              () ->
                  unreachable.send(
                      FakeLooker.write(Verb.POST, "/run", "{}"), Workspace.PRODUCTION));

      assertThat(e.kind()).isEqualTo(Kind.NETWORK);
      assertThat(e.outcomeUnknown()).isFalse();
      assertThat(e.hint()).contains(gone.toString(), "environment");
    }
  }

  @Test
  void aClosedInstanceSendsNothing() {
    instance.close();

    assertThatThrownBy(() -> instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION))
        .isInstanceOf(IllegalStateException.class);
  }

  private LookerException failure(LookerRequest request) {
    return catchThrowableOfType(
        LookerException.class, () -> instance.send(request, Workspace.PRODUCTION));
  }
}
