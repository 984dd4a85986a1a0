package dev.lookercodemode.looker.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.looker.auth.OAuthException.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * The client of {@code /api/token}, which gives tokens for a code or for a refresh token (RFC 6749,
 * sections 4.1.3 and 6; the body is JSON, as Looker's documentation has it). Each request is sent
 * once: a code is good once, and a refresh token may be. No token shows in a message or a log. Safe
 * for use by several threads.
 */
public final class TokenEndpoint implements TokenRenewal {
  /** How long one answer may take. */
  public static final Duration LIMIT = Duration.ofSeconds(30);

  private static final long MAX_BYTES = 64 * 1024;
  private static final MediaType MEDIA_TYPE = MediaType.get("application/json");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Errors after which the same request never succeeds (RFC 6749, section 5.2). */
  private static final Set<String> FINAL =
      Set.of("invalid_grant", "invalid_client", "unauthorized_client");

  private final OkHttpClient client;
  private final InstantSource clock;

  /**
   * A client of the token endpoint.
   *
   * @param client brings the instance's TLS settings and proxy; redirects and retries are not used
   */
  public TokenEndpoint(OkHttpClient client) {
    this(client, InstantSource.system(), LIMIT);
  }

  TokenEndpoint(OkHttpClient client, InstantSource clock, Duration limit) {
    this.clock = clock;
    this.client =
        client
            .newBuilder()
            .dispatcher(new Dispatcher(Executors.newVirtualThreadPerTaskExecutor()))
            .callTimeout(limit)
            .readTimeout(Duration.ZERO)
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .build();
  }

  /**
   * Redeems the code of a login.
   *
   * @param redirectUri the address that the code was asked for with
   * @throws OAuthException with {@link Reason#REFUSED} if Looker does not take the code
   */
  OAuthTokens redeem(OAuthApp app, String redirectUri, Secret code, Secret verifier)
      throws OAuthException, InterruptedException {
    ObjectNode grant = JSON.createObjectNode().put("grant_type", "authorization_code");
    grant.put("client_id", app.clientId()).put("redirect_uri", redirectUri);
    grant.put("code", code.value()).put("code_verifier", verifier.value());
    return request(app, grant);
  }

  @Override
  public OAuthTokens refresh(OAuthApp app, Secret refresh)
      throws OAuthException, InterruptedException {
    ObjectNode grant = JSON.createObjectNode().put("grant_type", "refresh_token");
    grant.put("client_id", app.clientId()).put("redirect_uri", app.redirectUri().toString());
    grant.put("refresh_token", refresh.value());
    return request(app, grant);
  }

  private OAuthTokens request(OAuthApp app, ObjectNode grant)
      throws OAuthException, InterruptedException {
    Instant issued = clock.instant();
    String url = app.baseUrl() + "/api/token";
    Reply reply;
    try {
      reply = send(url, grant.toString());
    } catch (IOException e) {
      throw new OAuthException(Reason.UNAVAILABLE, network(url, e));
    }
    if (reply.status() != 200) {
      throw refusal(app, url, reply);
    }
    try {
      AccessToken access = AccessToken.read(reply.content(), issued);
      String refresh = JSON.readTree(reply.content()).path("refresh_token").asText("");
      return new OAuthTokens(access, refresh.isEmpty() ? null : new Secret(refresh));
    } catch (IOException e) {
      throw new OAuthException(
          Reason.UNAVAILABLE,
          url + " answered 200, but " + e.getMessage() + ". Check that it is the API's host.");
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Reply(int status, byte[] content) {}

  private Reply send(String url, String body) throws IOException, InterruptedException {
    // From bytes, or OkHttp adds a charset to the media type.
    RequestBody content = RequestBody.create(body.getBytes(StandardCharsets.UTF_8), MEDIA_TYPE);
    Call call = client.newCall(new Request.Builder().url(url).post(content).build());
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    call.enqueue(
        new Callback() {
          @Override
          public void onFailure(Call failed, IOException e) {
            reply.completeExceptionally(e);
          }

          @Override
          public void onResponse(Call answered, Response response) {
            try (response) {
              reply.complete(read(response));
            } catch (IOException | RuntimeException | Error e) {
              reply.completeExceptionally(e); // whatever it is, a thread waits for it
            }
          }
        });
    try {
      return reply.get();
    } catch (InterruptedException e) {
      call.cancel();
      throw e;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }

  private static Reply read(Response response) throws IOException {
    BufferedSource source = response.body().source();
    if (source.request(MAX_BYTES + 1)) {
      throw new IOException("the answer is larger than an answer with tokens");
    }
    return new Reply(response.code(), source.readByteArray());
  }

  private static String network(String url, IOException e) {
    return e instanceof InterruptedIOException && "timeout".equals(e.getMessage())
        ? url + " gave no whole answer in time. Try again."
        : "no whole answer from " + url + ": " + e.getMessage();
  }

  private static OAuthException refusal(OAuthApp app, String url, Reply reply) {
    String error = "";
    String description = "";
    try {
      JsonNode document = JSON.readTree(reply.content());
      error = OneLine.of(document.path("error").asText(""));
      description = OneLine.of(document.path("error_description").asText(""));
    } catch (IOException e) {
      // no JSON: some proxy's page, and the status says enough
    }
    String what =
        url
            + " answered "
            + reply.status()
            + (error.isEmpty() ? "" : " " + error)
            + (description.isEmpty() ? "" : " (" + description + ")");
    boolean app4xx = reply.status() == 400 || reply.status() == 401;
    if (!app4xx || !FINAL.contains(error)) {
      return new OAuthException(
          Reason.UNAVAILABLE,
          what
              + (reply.status() == 404
                  ? ". Check that it is the API's host."
                  : ". Try again; if it stays like that, tell your Looker admin."));
    }
    return new OAuthException(
        Reason.REFUSED,
        error.equals("invalid_grant")
            ? what + ". Log in again."
            : what + ". " + Registration.advice(app));
  }
}
