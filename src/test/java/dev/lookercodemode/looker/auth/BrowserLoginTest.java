package dev.lookercodemode.looker.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lookercodemode.demo.BrowserUser;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.demo.Fault;
import dev.lookercodemode.looker.auth.OAuthException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The login against the demo instance, with a user who has no eyes. */
class BrowserLoginTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final OkHttpClient HTTP = new OkHttpClient();
  private static DemoInstance demo;
  private static ExecutorService threads;

  private final BrowserLogin login = new BrowserLogin(new TokenEndpoint(HTTP), page -> false);

  /** A login that waits for its user. */
  private record Waiting(Future<OAuthTokens> tokens, URI page) {
    HttpUrl url() {
      return HttpUrl.get(page);
    }

    URI callback(String query) {
      return URI.create(url().queryParameter("redirect_uri") + query);
    }

    String state() {
      return String.valueOf(url().queryParameter("state"));
    }

    OAuthTokens get() throws Exception {
      return tokens.get(1, TimeUnit.MINUTES);
    }

    OAuthException failure() {
      try {
        throw new AssertionError("logged in: " + get());
      } catch (ExecutionException e) {
        return (OAuthException) e.getCause();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }

  @BeforeAll
  static void start() throws IOException {
    threads = Executors.newVirtualThreadPerTaskExecutor();
    demo = DemoInstance.start(DemoSettings.DEFAULT);
  }

  @AfterAll
  static void stop() {
    demo.close();
    threads.shutdownNow();
  }

  @BeforeEach
  void registerAnAppThatTakesAnyPort() throws IOException {
    demo.hooks().reset();
    String key = "client_id=" + demo.clientId() + "&client_secret=" + demo.clientSecret();
    String json =
        post("/api/4.0/login", "application/x-www-form-urlencoded", key, "")
            .replaceFirst(".*\"access_token\":\"", "")
            .replaceFirst("\".*", "");
    post(
        "/api/4.0/oauth_client_apps/any-port",
        "application/json",
        "{\"redirect_uri\":\"http://localhost/callback\",\"display_name\":\"A\",\"description\":\"A\"}",
        json);
  }

  private static String post(String path, String type, String content, String token)
      throws IOException {
    Request request =
        new Request.Builder()
            .url(demo.baseUrl() + path)
            .header("Authorization", "Bearer " + token)
            .post(
                okhttp3.RequestBody.create(
                    content.getBytes(StandardCharsets.UTF_8), okhttp3.MediaType.get(type)))
            .build();
    try (Response response = HTTP.newCall(request).execute()) {
      assertThat(response.code()).isEqualTo(200);
      return response.body().string();
    }
  }

  private static OAuthApp app(String redirect) {
    return new OAuthApp(demo.baseUrl(), demo.baseUrl(), "any-port", URI.create(redirect));
  }

  private Waiting begin(OAuthApp app, Duration limit) throws Exception {
    CompletableFuture<URI> page = new CompletableFuture<>();
    Future<OAuthTokens> tokens =
        threads.submit(
            () -> {
              try {
                return login.login(app, page::complete, limit);
              } catch (Exception e) {
                page.completeExceptionally(e);
                throw e;
              }
            });
    return new Waiting(tokens, page.get(1, TimeUnit.MINUTES));
  }

  private Waiting begin() throws Exception {
    return begin(app("http://localhost/callback"), LONG);
  }

  private static int status(OAuthTokens tokens) throws IOException {
    Request request =
        new Request.Builder()
            .url(demo.baseUrl() + "/api/4.0/user")
            .header("Authorization", "Bearer " + tokens.access().value().value())
            .build();
    try (Response response = HTTP.newCall(request).execute()) {
      return response.code();
    }
  }

  private static void assertSafe(HttpResponse<String> page) {
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.body()).doesNotContain("<script", "http://cdn", "src=");
  }

  @Test
  void whoAllowsIsLoggedIn() throws Exception {
    Waiting waiting = begin();
    assertThat(waiting.url().encodedPath()).isEqualTo("/auth");
    assertThat(waiting.url().queryParameter("code_challenge_method")).isEqualTo("S256");
    assertThat(waiting.url().queryParameter("scope")).isEqualTo("cors_api");

    HttpResponse<String> page = BrowserUser.visit(waiting.page(), "allow");

    OAuthTokens tokens = waiting.get();
    assertThat(status(tokens)).isEqualTo(200);
    assertThat(tokens.refresh()).isNotNull();
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Logged in", demo.baseUrl().getAuthority());
    assertSafe(page);
  }

  @Test
  void whoDeniesIsNot() throws Exception {
    Waiting waiting = begin();

    HttpResponse<String> page = BrowserUser.visit(waiting.page(), "deny");

    assertThat(waiting.failure().reason()).isEqualTo(Reason.NOT_LOGGED_IN);
    assertThat(waiting.failure()).hasMessageContaining("denied in the browser");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Access denied", "The access was denied");
    assertSafe(page);
  }

  @Test
  void anAnswerWithAWrongStateIsIgnored() throws Exception {
    Waiting waiting = begin();

    for (String query : new String[] {"?code=forged&state=wrong", "?code=forged", ""}) {
      HttpResponse<String> page = BrowserUser.get(waiting.callback(query));
      assertThat(page.statusCode()).isEqualTo(400);
      assertThat(page.body()).contains("Not the login that waits", "wrong state");
      assertSafe(page);
    }

    BrowserUser.visit(waiting.page(), "allow");
    assertThat(status(waiting.get())).isEqualTo(200);
  }

  @Test
  void othersAreTurnedAwayAndEndNothing() throws Exception {
    Waiting waiting = begin();
    int port = waiting.callback("").getPort();
    String good = "/callback?code=forged&state=" + waiting.state();

    assertThat(raw("127.0.0.1", port, "GET /favicon.ico HTTP/1.1", "localhost:" + port))
        .startsWith("HTTP/1.1 404");
    assertThat(raw("127.0.0.1", port, "GET " + good + " HTTP/1.1", "evil.example:" + port))
        .startsWith("HTTP/1.1 404");
    assertThat(raw("127.0.0.1", port, "POST " + good + " HTTP/1.1", "localhost:" + port))
        .startsWith("HTTP/1.1 404");
    assertThat(raw("127.0.0.1", port, "GET /callback/../x HTTP/1.1", "localhost:" + port))
        .startsWith("HTTP/1.1 404");

    BrowserUser.visit(waiting.page(), "allow");
    assertThat(status(waiting.get())).isEqualTo(200);
  }

  @Test
  void listensOnTheLoopbackInterfaceAloneAndOnBothOfItsAddresses() throws Exception {
    Waiting waiting = begin();
    int port = waiting.callback("").getPort();
    InetAddress six = InetAddress.getByName("::1");
    if (NetworkInterface.getByInetAddress(six) != null) {
      assertThat(raw("::1", port, "GET /callback HTTP/1.1", "[::1]:" + port))
          .contains("Not the login that waits");
    }
    for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
      if (!each.isLoopback() && each.isUp()) {
        each.inetAddresses()
            .forEach(
                address ->
                    assertThatThrownBy(() -> new Socket(address, port).close())
                        .isInstanceOf(IOException.class));
      }
    }
    waiting.tokens().cancel(true);
  }

  private static String raw(String address, int port, String line, String host) throws IOException {
    try (Socket socket = new Socket(address, port)) {
      String request =
          line + "\r\nHost: " + host + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatLookerRefusesIsShownWithoutItsMarkup() throws Exception {
    Waiting waiting = begin();

    HttpResponse<String> page =
        BrowserUser.get(
            waiting.callback(
                "?error=server_error&error_description=%3Cscript%3Ealert(1)%3C/script%3E%0Ax&state="
                    + waiting.state()));

    assertThat(page.body()).contains("The login failed", "&lt;script&gt;");
    assertSafe(page);
    assertThat(waiting.failure())
        .hasMessageContaining("server_error (<script>alert(1)</script> x)");
  }

  @Test
  void aCodeThatCannotBeRedeemedShowsInTheBrowserToo() throws Exception {
    demo.hooks().fault(Fault.status(500).on("token"));
    Waiting waiting = begin();

    HttpResponse<String> page = BrowserUser.visit(waiting.page(), "allow");

    assertThat(page.body()).contains("The login failed", "answered 500");
    assertThat(waiting.failure().reason()).isEqualTo(Reason.UNAVAILABLE);
    assertThat(waiting.failure().getMessage()).contains("/api/token answered 500");
  }

  @Test
  void aCodeOfAnotherLoginIsRefused() throws Exception {
    Waiting other = begin();
    Waiting waiting = begin();
    HttpUrl forged =
        waiting
            .url()
            .newBuilder()
            .setQueryParameter("code_challenge", other.url().queryParameter("code_challenge"))
            .build();

    HttpResponse<String> page = BrowserUser.visit(forged.uri(), "allow");

    assertThat(waiting.failure().reason()).isEqualTo(Reason.REFUSED);
    assertThat(waiting.failure()).hasMessageContaining("invalid_grant");
    assertThat(page.body()).contains("The login failed");
    other.tokens().cancel(true);
  }

  @Test
  void aPortInUseIsLeftToWhoHasIt() throws Exception {
    try (ServerSocket holder = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      int port = holder.getLocalPort();

      assertThatThrownBy(() -> begin(app("http://localhost:" + port + "/callback"), LONG))
          .rootCause()
          .hasMessageContaining("port " + port + " of this machine is in use")
          .hasMessageContaining("--port");

      // Nobody has even knocked, and it still answers.
      holder.setSoTimeout(1);
      assertThatThrownBy(holder::accept).isInstanceOf(java.net.SocketTimeoutException.class);
      new Socket("127.0.0.1", port).close();
    }
  }

  @Test
  void aSecondLoginToTheSamePortIsToldAndTheFirstGoesOn() throws Exception {
    Waiting first = begin();
    OAuthApp same = app(first.callback("").toString());

    assertThatThrownBy(() -> begin(same, LONG))
        .rootCause()
        .hasMessageContaining("by another login that waits");

    BrowserUser.visit(first.page(), "allow");
    assertThat(status(first.get())).isEqualTo(200);
    // The port is free again.
    Waiting next = begin(same, LONG);
    BrowserUser.visit(next.page(), "allow");
    assertThat(status(next.get())).isEqualTo(200);
  }

  @Test
  void givesUpInTimeAndSaysWhatAnAdminCanDo() throws Exception {
    Waiting waiting = begin(app("http://localhost/callback"), Duration.ofMillis(50));

    assertThat(waiting.failure().reason()).isEqualTo(Reason.NOT_LOGGED_IN);
    assertThat(waiting.failure())
        .hasMessageContaining("nobody logged in within")
        .hasMessageContaining("auth register --client-id any-port");
  }

  @Test
  void anInterruptEndsItAndFreesThePort() throws Exception {
    Waiting waiting = begin();
    int port = waiting.callback("").getPort();

    waiting.tokens().cancel(true);

    while (true) {
      try {
        new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1")).close();
        break;
      } catch (IOException e) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void verifiersAreNoHexadecimalDigitsAndNeverTheSame() {
    Pkce one = Pkce.create();

    assertThat(one.verifier().value()).hasSize(86).matches("[A-Za-z0-9_-]+");
    assertThat(one.verifier()).isNotEqualTo(Pkce.create().verifier());
    // The pair of RFC 7636, appendix B.
    assertThat(Pkce.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    assertThat(one.toString()).doesNotContain(one.verifier().value());
  }
}
