package dev.lookercodemode.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP side of the instance: authorization, routes, faults, errors as Looker writes them, the
 * request log.
 */
final class HttpFront extends Handler.Abstract {
  private static final String BASE = "/api/4.0";

  private final Routes routes;
  private final OwnDocument document;
  private final State state;
  private final Sessions sessions;
  private final DemoHooks hooks;

  HttpFront(Routes routes, OwnDocument document, State state, Sessions sessions, DemoHooks hooks) {
    this.routes = routes;
    this.document = document;
    this.state = state;
    this.sessions = sessions;
    this.hooks = hooks;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Instant started = Instant.now();
    String path = request.getHttpURI().getPath();
    String below = path.startsWith(BASE + "/") ? path.substring(BASE.length()) : path;
    Routes.Match match = document.find(request.getMethod(), below);
    if (match == null) {
      match = routes.find(request.getMethod(), below);
    }
    String operation = match == null ? "" : match.operation();
    Session session = sessions.of(request.getHeaders().get(HttpHeader.AUTHORIZATION));

    Fault fault = hooks.take(operation);
    if (fault != null) {
      Thread.sleep(fault.delay());
      if (fault.cut()) {
        log(request, operation, 0, session, started);
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new java.io.EOFException("cut by a fault"));
        return true;
      }
    }
    Answer answer;
    if (fault != null && fault.status() != 0) {
      fault.headers().forEach(response.getHeaders()::put);
      ApiError error = ApiError.of(fault.status(), "This is a fault of the demo's hooks.");
      answer = Answer.json(error.status(), error.document());
    } else {
      answer = answer(request, match, session);
    }
    log(request, operation, answer.status(), session, started);
    response.setStatus(answer.status());
    if (!answer.mediaType().isEmpty()) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.mediaType());
    }
    response.write(true, ByteBuffer.wrap(answer.content()), callback);
    return true;
  }

  private void log(
      Request request, String operation, int status, @Nullable Session session, Instant started) {
    hooks.record(
        new RequestRecord(
            request.getMethod(),
            request.getHttpURI().getPathQuery(),
            operation,
            status,
            session == null ? "" : session.workspace(),
            started,
            Instant.now()));
  }

  private Answer answer(Request request, Routes.@Nullable Match match, @Nullable Session session)
      throws Exception {
    try {
      if (match == null) {
        throw ApiError.notFound();
      }
      String body = Content.Source.asString(request, StandardCharsets.UTF_8);
      if (match.operation().equals("login")) {
        return Answer.json(sessions.login(form(body)));
      }
      boolean open =
          match.operation().equals("versions") || match.operation().equals(OwnDocument.PAGE);
      if (session == null && !open) {
        throw ApiError.unauthenticated();
      }
      return carryOut(
          match, query(request), body, session == null ? new Session("", Instant.EPOCH) : session);
    } catch (ApiError e) {
      return Answer.json(e.status(), e.document());
    }
  }

  private Answer carryOut(
      Routes.Match match, Map<String, String> query, String body, Session session) {
    Operations operations = state.operations();
    dev.lookercodemode.demo.Handler handler = document.handler(match.operation());
    if (handler == null) {
      handler = operations.handler(match.operation());
    }
    if (handler == null) {
      throw ApiError.of(
          501, "demo: operation " + match.operation() + " is not part of the demo instance");
    }
    Call call = new Call(match.operation(), match.path(), query, json(body), session);
    if (operations.isUnlocked(match.operation())) {
      return handler.handle(call);
    }
    synchronized (state) {
      return handler.handle(call);
    }
  }

  private static JsonNode json(String body) {
    if (body.isBlank()) {
      return MissingNode.getInstance();
    }
    try {
      return Json.MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      throw ApiError.of(400, "The request body is not valid JSON.");
    }
  }

  private static Map<String, String> form(String body) {
    Fields fields = new Fields();
    UrlEncoded.decodeTo(body, fields::add, StandardCharsets.UTF_8);
    return map(fields);
  }

  private static Map<String, String> query(Request request) {
    return map(Request.extractQueryParameters(request));
  }

  private static Map<String, String> map(Fields fields) {
    Map<String, String> map = new LinkedHashMap<>();
    fields.forEach(f -> map.put(f.getName(), f.getValue()));
    return map;
  }
}
