package dev.lookercodemode.looker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.auth.LoginAudience;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What an instance says of its own API: which release it serves, and the document of it. Each
 * question is asked once, with a time and a size of its own. Safe for use by several threads.
 */
final class PublishedApi {
  private static final Duration VERSIONS_LIMIT = Duration.ofSeconds(10);
  private static final Duration DOCUMENT_LIMIT = Duration.ofSeconds(60);
  private static final long MAX_VERSIONS_BYTES = 1 << 20;
  private static final String API = "4.0";
  private static final String SPECIFICATION = "/api_spec/4.0/swagger.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LookerSettings settings;
  private final Transport transport;
  private final Session session;

  PublishedApi(LookerSettings settings, Transport transport, Session session) {
    this.settings = settings;
    this.transport = transport;
    this.session = session;
  }

  /** The release of API 4.0; needs no login. */
  Release release() throws DocumentUnavailableException, InterruptedException {
    JsonNode versions;
    try {
      versions = JSON.readTree(page("/versions", null, VERSIONS_LIMIT, MAX_VERSIONS_BYTES));
    } catch (IOException e) {
      throw new DocumentUnavailableException("/versions did not answer JSON", true);
    }
    for (JsonNode version : versions.path("supported_versions")) {
      if (version.path("version").asText().equals(API)) {
        return new Release(
            version.path("full_version").asText(), version.path("swagger_url").asText());
      }
    }
    throw new DocumentUnavailableException("/versions does not list API " + API, true);
  }

  /** The document at the address that the release names, asked for on this host; no login. */
  byte[] document(Release release) throws DocumentUnavailableException, InterruptedException {
    HttpUrl url = DocumentAddress.on(transport.baseUrl(), release.document());
    if (url == null) {
      throw new DocumentUnavailableException("/versions names no address of the document", true);
    }
    return page(url, null, limit(DOCUMENT_LIMIT), ApiDocument.MAX_BYTES);
  }

  /** The same document from the operation {@code api_spec}, as the API user. */
  byte[] specification() throws DocumentUnavailableException, InterruptedException {
    LookerRequest request =
        new LookerRequest("api_spec", Verb.GET, SPECIFICATION, List.of(), null, true, null);
    AccessToken token;
    try {
      token = session.token(request, LoginAudience.NOBODY);
    } catch (LookerException e) {
      throw new DocumentUnavailableException("no login for api_spec", true);
    }
    return page("/api/4.0" + SPECIFICATION, token, limit(DOCUMENT_LIMIT), ApiDocument.MAX_BYTES);
  }

  private interface Fetch {
    Answer answer() throws ExchangeException, InterruptedException;
  }

  private byte[] page(String path, @Nullable AccessToken token, Duration limit, long maxBytes)
      throws DocumentUnavailableException, InterruptedException {
    return content(path, limit, () -> transport.page(path, token, limit, maxBytes));
  }

  private byte[] page(HttpUrl url, @Nullable AccessToken token, Duration limit, long maxBytes)
      throws DocumentUnavailableException, InterruptedException {
    return content(url.encodedPath(), limit, () -> transport.page(url, token, limit, maxBytes));
  }

  private static byte[] content(String path, Duration limit, Fetch fetch)
      throws DocumentUnavailableException, InterruptedException {
    try {
      Answer answer = fetch.answer();
      if (answer.success()) {
        return answer.content();
      }
      throw new DocumentUnavailableException(path + " answered " + answer.status(), true);
    } catch (ExchangeException e) {
      boolean answered = e.reason() instanceof ResponseTooLargeException;
      throw new DocumentUnavailableException(path + ": " + reason(e, limit), answered);
    }
  }

  private static String reason(ExchangeException e, Duration limit) {
    return Failures.timedOut(e)
        ? "no whole answer within " + limit.toSeconds() + " s"
        : String.valueOf(e.reason().getMessage());
  }

  private Duration limit(Duration most) {
    return settings.timeout().compareTo(most) < 0 ? settings.timeout() : most;
  }
}
