package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OAuthLoginTest extends DemoTest {
  /** The pair of RFC 7636, appendix B. */
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  private static final String REDIRECT = DemoInstance.oauthRedirectUri().toString();

  private BrowserUser user;

  @BeforeEach
  void atTheBrowser() {
    user = new BrowserUser(demo.baseUrl());
  }

  private static Map<String, String> request() {
    return new HashMap<>(
        Map.of(
            "response_type", "code",
            "client_id", "looker-code-mode",
            "redirect_uri", REDIRECT,
            "scope", "cors_api",
            "state", "a&b=c",
            "code_challenge_method", "S256",
            "code_challenge", CHALLENGE));
  }

  private String code() {
    URI back = user.decide(user.open(request()), "allow");
    assertThat(back.toString()).startsWith(REDIRECT + "?code=").endsWith("&state=a%26b%3Dc");
    return back.getRawQuery().replaceFirst("^code=", "").replaceFirst("&.*", "");
  }

  private static Map<String, String> exchange(String code) {
    return new HashMap<>(
        Map.of(
            "grant_type", "authorization_code",
            "client_id", "looker-code-mode",
            "redirect_uri", REDIRECT,
            "code", code,
            "code_verifier", VERIFIER));
  }

  private static Map<String, String> refresh(JsonNode tokens) {
    return Map.of(
        "grant_type",
        "refresh_token",
        "client_id",
        "looker-code-mode",
        "redirect_uri",
        REDIRECT,
        "refresh_token",
        tokens.path("refresh_token").asText());
  }

  private static JsonNode json(HttpResponse<String> answer, int status) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    return new ObjectMapper().readTree(answer.body());
  }

  private JsonNode tokens() throws Exception {
    return json(user.post("/api/token", exchange(code())), 200);
  }

  private int status(JsonNode tokens) {
    return Caller.with(demo, "Bearer " + tokens.path("access_token").asText())
        .get("/user")
        .status();
  }

  @Test
  void whoAllowsTheAppIsLoggedInUnderTheirName() throws Exception {
    demo.hooks().browserUser("2");
    HttpResponse<String> page = user.open(request());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(page.body()).contains("Looker Code Mode", "Grace Hopper", "http://localhost:27182");

    JsonNode tokens = tokens();

    assertThat(tokens.path("token_type").asText()).isEqualTo("Bearer");
    assertThat(tokens.path("expires_in").asInt()).isEqualTo(3600);
    Caller caller = Caller.with(demo, "Bearer " + tokens.path("access_token").asText());
    assertThat(caller.get("/user").json().path("id").asText()).isEqualTo("2");
    assertThat(demo.hooks().requests())
        .extracting(RecordedRequest::operation)
        .contains("authorize", "consent", "token");
  }

  @Test
  void whoDeniesItGivesNothing() {
    URI back = user.decide(user.open(request()), "deny");

    assertThat(back).hasToString(REDIRECT + "?error=access_denied&state=a%26b%3Dc");
  }

  @Test
  void aDecisionIsTakenOnce() {
    String ticket = BrowserUser.ticket(user.open(request()));
    assertThat(user.press(ticket, "allow").statusCode()).isEqualTo(303);

    HttpResponse<String> again = user.press(ticket, "allow");

    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.body()).contains("This page was used before");
  }

  /** It may be a forgery, so the browser is not sent there (RFC 6749, 4.1.2.1). */
  @ParameterizedTest
  @CsvSource({
    "client_id,nobody,This app is not registered",
    "client_id,<script>alert(1)</script>,This app is not registered",
    "redirect_uri,http://localhost:27183/callback,The redirect does not match",
    "redirect_uri,http://evil.example/callback,The redirect does not match",
    "redirect_uri,'',The redirect does not match"
  })
  void aRequestThatMayBeForgedGetsAnErrorPage(String name, String value, String title) {
    Map<String, String> request = request();
    request.put(name, value);

    HttpResponse<String> page = user.open(request);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.headers().firstValue("Location")).isEmpty();
    assertThat(page.body()).contains(title).doesNotContain("<script>");
  }

  @ParameterizedTest
  @CsvSource({
    "response_type,token,unsupported_response_type",
    "scope,everything,invalid_scope",
    "code_challenge_method,plain,invalid_request",
    "code_challenge,short,invalid_request"
  })
  void aWrongRequestOfARightAppIsToldToTheApp(String name, String value, String error) {
    Map<String, String> request = request();
    request.put(name, value);

    HttpResponse<String> answer = user.open(request);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .contains(REDIRECT + "?error=" + error + "&state=a%26b%3Dc");
  }

  @Test
  void aCodeIsWorthSomethingOnceAndASecondTryRevokesItsTokens() throws Exception {
    String code = code();
    JsonNode tokens = json(user.post("/api/token", exchange(code)), 200);
    assertThat(status(tokens)).isEqualTo(200);

    JsonNode again = json(user.post("/api/token", exchange(code)), 400);

    assertThat(again.path("error").asText()).isEqualTo("invalid_grant");
    assertThat(status(tokens)).isEqualTo(401);
    assertThat(json(user.post("/api/token", refresh(tokens)), 400).path("error").asText())
        .isEqualTo("invalid_grant");
  }

  @ParameterizedTest
  @CsvSource({
    "code,wrong,invalid_grant",
    "code_verifier,wrong,invalid_grant",
    "code_verifier,'',invalid_request",
    "redirect_uri,http://localhost/other,invalid_grant",
    "client_id,nobody,invalid_client",
    "grant_type,password,unsupported_grant_type"
  })
  void refusesAnExchangeThatDoesNotFit(String name, String value, String error) throws Exception {
    Map<String, String> exchange = exchange(code());
    exchange.put(name, value);

    JsonNode answer = json(user.post("/api/token", exchange), 400);

    assertThat(answer.path("error").asText()).isEqualTo(error);
    assertThat(answer.path("error_description").asText()).isNotEmpty();
  }

  @Test
  void aCodeExpires() throws Exception {
    String code = code();
    demo.hooks().advance(Duration.ofMinutes(10));

    JsonNode answer = json(user.post("/api/token", exchange(code)), 400);

    assertThat(answer.path("error_description").asText()).contains("expired");
  }

  @Test
  void takesJsonToo() throws Exception {
    String json = new ObjectMapper().writeValueAsString(exchange(code()));

    assertThat(status(json(user.post("/api/token", "application/json", json), 200))).isEqualTo(200);
    assertThat(json(user.post("/api/token", "text/plain", json), 400).path("error").asText())
        .isEqualTo("invalid_request");
    assertThat(json(user.post("/api/token", "application/json", "["), 400).path("error").asText())
        .isEqualTo("invalid_request");
  }

  @Test
  void aRefreshTokenOutlivesItsAccessTokens() throws Exception {
    JsonNode tokens = tokens();
    demo.hooks().expireTokens();
    assertThat(status(tokens)).isEqualTo(401);

    JsonNode fresh = json(user.post("/api/token", refresh(tokens)), 200);

    assertThat(status(fresh)).isEqualTo(200);
    assertThat(fresh.has("refresh_token")).isFalse();
    assertThat(status(json(user.post("/api/token", refresh(tokens)), 200))).isEqualTo(200);
    demo.hooks().expireRefreshTokens();
    assertThat(json(user.post("/api/token", refresh(tokens)), 400).path("error").asText())
        .isEqualTo("invalid_grant");
  }

  @Test
  void refreshTokensCanRotate() throws Exception {
    demo.hooks().rotateRefreshTokens(true);
    JsonNode tokens = tokens();
    JsonNode fresh = json(user.post("/api/token", refresh(tokens)), 200);

    assertThat(fresh.path("refresh_token").asText()).isNotEmpty();
    json(user.post("/api/token", refresh(tokens)), 400);
    json(user.post("/api/token", refresh(fresh)), 200);
  }

  @Test
  void tokensLiveAsLongAsTheTestSays() throws Exception {
    demo.hooks().tokenLifetime(Duration.ofSeconds(20));
    JsonNode tokens = tokens();
    assertThat(tokens.path("expires_in").asInt()).isEqualTo(20);

    demo.hooks().advance(Duration.ofSeconds(20));

    assertThat(status(tokens)).isEqualTo(401);
    demo.hooks().reset();
    assertThat(tokens().path("expires_in").asInt()).isEqualTo(3600);
  }

  @Test
  void anAppIsRegisteredThroughTheApi() throws Exception {
    String body =
        "{'redirect_uri':'http://localhost/callback','display_name':'Mine','description':'My own'}";
    assertThat(api.post("/oauth_client_apps/mine", body).status()).isEqualTo(200);
    assertThat(api.post("/oauth_client_apps/mine", body).status()).isEqualTo(409);
    Map<String, String> request = request();
    request.put("client_id", "mine");
    // One that is registered without a port goes with any (RFC 8252, 7.3).
    request.put("redirect_uri", "http://localhost:41234/callback");
    assertThat(user.decide(user.open(request), "allow").toString())
        .startsWith("http://localhost:41234/callback?code=");

    assertThat(api.patch("/oauth_client_apps/mine", "{'enabled':false}").status()).isEqualTo(200);

    assertThat(user.open(request).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"/oauth_client_apps/looker-code-mode/tokens", "/oauth_client_apps/looker-code-mode"})
  void anAdminEndsAllLoginsOfAnApp(String path) throws Exception {
    JsonNode tokens = tokens();

    assertThat(api.delete(path).status()).isEqualTo(204);

    assertThat(status(tokens)).isEqualTo(401);
    json(user.post("/api/token", refresh(tokens)), 400);
  }

  @Test
  void aUserEndsTheirOwnLoginsAndNobodyElses() throws Exception {
    demo.hooks().browserUser("2");
    JsonNode own = tokens();
    demo.hooks().browserUser("3");
    JsonNode other = tokens();
    Caller caller = Caller.with(demo, "Bearer " + own.path("access_token").asText());
    String users = "/oauth_client_apps/looker-code-mode/users/";

    assertThat(caller.delete(users + "3").status()).isEqualTo(403);
    assertThat(caller.delete(users + "2").status()).isEqualTo(204);

    assertThat(status(own)).isEqualTo(401);
    assertThat(status(other)).isEqualTo(200);
    assertThat(api.delete(users + "3").status()).isEqualTo(204);
    assertThat(status(other)).isEqualTo(401);
  }
}
