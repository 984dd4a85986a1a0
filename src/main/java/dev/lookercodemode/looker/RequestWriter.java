package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.auth.AccessToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Writer of {@link LookerRequest}s as OkHttp's, with our headers. */
final class RequestWriter {
  private static final String TAG = "looker-code-mode/" + version();

  private RequestWriter() {}

  private static HttpUrl url(URI baseUrl, LookerRequest request) {
    HttpUrl.Builder url = HttpUrl.get(baseUrl + "/api/4.0" + request.path()).newBuilder();
    request.query().forEach(q -> url.addQueryParameter(q.name(), q.value()));
    return url.build();
  }

  /** A request for a page of the instance that need not be below its API. */
  static Request page(HttpUrl page, @Nullable AccessToken token) {
    return authorized(new Request.Builder().url(page), token).build();
  }

  static Request write(URI baseUrl, LookerRequest request, @Nullable AccessToken token) {
    Request.Builder http =
        new Request.Builder()
            .url(url(baseUrl, request))
            .method(request.verb().name(), body(request));
    return authorized(http, token).build();
  }

  private static Request.Builder authorized(Request.Builder http, @Nullable AccessToken token) {
    http.header("User-Agent", TAG).header("x-looker-appid", TAG);
    if (token != null) {
      http.header("Authorization", "Bearer " + token.value().value());
    }
    return http;
  }

  private static okhttp3.@Nullable RequestBody body(LookerRequest request) {
    RequestBody body = request.body();
    if (body != null) {
      // From bytes, or OkHttp adds a charset to the media type.
      return okhttp3.RequestBody.create(
          body.content().getBytes(StandardCharsets.UTF_8), MediaType.get(body.mediaType()));
    }
    return request.verb() == Verb.GET ? null : okhttp3.RequestBody.create(new byte[0]);
  }

  private static String version() {
    Properties build = new Properties();
    try (InputStream in = RequestWriter.class.getResourceAsStream("/build.properties")) {
      if (in != null) {
        build.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version", "unknown");
  }
}
