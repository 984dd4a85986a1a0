package dev.lookercodemode.demo;

import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoFailure;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.HttpForm;
import dev.lookercodemode.demo.core.Routes;
import dev.lookercodemode.demo.core.Routes.Match;
import dev.lookercodemode.demo.core.Tokens;
import dev.lookercodemode.demo.oauth.OAuthPages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where requests come in: finds the operation, shows a queued fault, checks the token, answers. */
final class HttpDoor extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(HttpDoor.class);
  private static final String BASE = "/api/4.0";

  /** Stands above the API as well: it tells where the API is. */
  private static final String VERSIONS = "/versions";

  private static final Set<String> OPEN = Set.of("login", "versions", OwnDocument.PAGE);

  private final Routes routes;
  private final OwnDocument document;
  private final Handlers handlers;
  private final Tokens tokens;
  private final OAuthPages pages;
  private final DemoHooks hooks;
  private final HookPages hookPages;

  HttpDoor(
      Routes routes,
      OwnDocument document,
      Handlers handlers,
      Tokens tokens,
      OAuthPages pages,
      DemoHooks hooks) {
    this.routes = routes;
    this.document = document;
    this.handlers = handlers;
    this.tokens = tokens;
    this.pages = pages;
    this.hooks = hooks;
    this.hookPages = new HookPages(hooks);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback)
      throws IOException, InterruptedException {
    if (hookPages.has(request.getHttpURI().getPath())) {
      write(hook(request), response, callback);
      return true;
    }
    Instant start = Instant.now();
    Tokens.Token token = tokens.of(request.getHeaders().get(HttpHeader.AUTHORIZATION));
    Match match = null;
    DemoAnswer refusal = null;
    try {
      match = match(request);
    } catch (DemoFailure e) {
      refusal = e.answer();
    }
    String page = pages.find(request.getMethod(), request.getHttpURI().getPath());
    String name = match == null ? page : match.operation().name();
    Fault fault = name == null ? null : hooks.takeFault(name);
    byte[] content = content(request);
    DemoAnswer answer;
    if (fault != null && fault.kind() == Fault.Kind.CUT) {
      record(request, name, 0, token, start);
      request.getConnectionMetaData().getConnection().getEndPoint().close();
      callback.succeeded();
      return true;
    } else if (fault != null && fault.kind() == Fault.Kind.STATUS) {
      Duration wait = fault.retryAfter();
      if (wait != null) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, wait.toSeconds());
      }
      answer = ApiErrors.failure(fault.status(), "demo: fault asked for by a test").answer();
    } else {
      if (fault != null) {
        Thread.sleep(fault.delay());
      }
      answer =
          refusal != null
              ? refusal
              : page == null
                  ? answer(request, match, content, token)
                  : pages.answer(
                      page,
                      request.getHttpURI().getQuery(),
                      request.getHeaders().get(HttpHeader.CONTENT_TYPE),
                      content);
    }
    record(request, name, answer.status(), token, start);
    write(answer, response, callback);
    return true;
  }

  private DemoAnswer hook(Request request) throws IOException {
    return hookPages.answer(
        request.getMethod(),
        request.getHttpURI().getPath(),
        request.getHttpURI().getQuery(),
        request.getHeaders().get(HttpHeader.CONTENT_TYPE),
        content(request));
  }

  private static void write(DemoAnswer answer, Response response, Callback callback) {
    response.setStatus(answer.status());
    if (!answer.mediaType().isEmpty()) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.mediaType());
    }
    answer.headers().forEach(response.getHeaders()::put);
    response.write(true, ByteBuffer.wrap(answer.payload()), callback);
  }

  private @Nullable Match match(Request request) {
    String path = request.getHttpURI().getPath();
    if (path == null || !(path.startsWith(BASE + "/") || path.equals(VERSIONS))) {
      return null;
    }
    String below = path.equals(VERSIONS) ? path : path.substring(BASE.length());
    Match own = document.find(request.getMethod(), below);
    return own == null ? routes.find(request.getMethod(), below) : own;
  }

  private static byte[] content(Request request) throws IOException {
    try (InputStream in = Content.Source.asInputStream(request)) {
      return in.readAllBytes();
    }
  }

  private DemoAnswer answer(
      Request request, @Nullable Match match, byte[] content, Tokens.@Nullable Token token) {
    try {
      if (match == null) {
        throw ApiErrors.notFound();
      }
      if (token == null && !OPEN.contains(match.operation().name())) {
        throw ApiErrors.unauthenticated();
      }
      DemoAnswer own = document.answer(match.operation());
      if (own != null) {
        return own;
      }
      Map<String, String> query = HttpForm.decode(request.getHttpURI().getQuery());
      return handlers.execute(
          new DemoRequest(match.operation(), match.parameters(), query, content, token));
    } catch (DemoFailure e) {
      return e.answer();
    } catch (RuntimeException e) {
      LOG.error("the demo instance failed at {}", request.getHttpURI().getPath(), e);
      return ApiErrors.failure(500, "demo: " + e).answer();
    }
  }

  private void record(
      Request request,
      @Nullable String name,
      int status,
      Tokens.@Nullable Token token,
      Instant start) {
    hooks.record(
        new RecordedRequest(
            request.getMethod(),
            request.getHttpURI().getPathQuery(),
            name,
            status,
            token == null ? null : token.workspace(),
            start,
            Instant.now()));
  }
}
