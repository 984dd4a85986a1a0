package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoFailure;
import dev.lookercodemode.demo.core.HttpForm;
import dev.lookercodemode.demo.core.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@link DemoHooks} over HTTP, for those who run the instance as a process of its own. They
 * stand beside the API under {@code /demo/}, ask for no login, and never stand in the request log.
 * Safe for use by several threads.
 */
final class HookPages {
  private static final String PREFIX = "/demo/";
  private static final int MAX_SECONDS = 3600;

  private final DemoHooks hooks;

  HookPages(DemoHooks hooks) {
    this.hooks = hooks;
  }

  boolean has(@Nullable String path) {
    return path != null && path.startsWith(PREFIX);
  }

  /** Answers a request whose path {@link #has} knows. */
  DemoAnswer answer(
      String method,
      String path,
      @Nullable String query,
      @Nullable String mediaType,
      byte[] content) {
    try {
      String page = method + " " + path.substring(PREFIX.length());
      if (page.equals("GET requests")) {
        return DemoAnswer.json(requests(HttpForm.decode(query)));
      }
      if (page.equals("GET time")) {
        return DemoAnswer.json(Json.object().put("now", hooks.now().toString()));
      }
      // A page on the web can send a browser here, but not with this type unless it is let.
      if (mediaType == null || !mediaType.startsWith("application/json")) {
        throw refused("send a JSON object, with Content-Type: application/json");
      }
      JsonNode body = content.length == 0 ? Json.object() : Json.parse(content);
      if (!(body instanceof ObjectNode)) {
        throw refused("the body is not a JSON object");
      }
      change(page, body);
      return DemoAnswer.noContent();
    } catch (DemoFailure e) {
      return e.answer();
    }
  }

  private void change(String page, JsonNode body) {
    switch (page) {
      case "POST faults" -> hooks.fault(fault(body));
      case "POST time" -> moveTime(body);
      case "POST slow_query" ->
          hooks.slowQuery(text(body, "query_id"), seconds(body.path("seconds"), "seconds"));
      case "POST expire_tokens" -> hooks.expireTokens();
      case "POST reset" -> hooks.reset();
      default ->
          throw refused(
              "there are GET requests and time, and POST faults, time, slow_query, expire_tokens"
                  + " and reset");
    }
  }

  private JsonNode requests(Map<String, String> query) {
    String only = query.get("operation");
    return Json.array(
        hooks.requests().stream()
            .filter(r -> only == null || only.equals(r.operation()))
            .map(HookPages::document)
            .toList());
  }

  private static ObjectNode document(RecordedRequest r) {
    return Json.object()
        .put("method", r.method())
        .put("path", r.path())
        .put("operation", r.operation())
        .put("status", r.status())
        .put("workspace", r.workspace())
        .put("start", r.start().toString())
        .put("end", r.end().toString());
  }

  private static Fault fault(JsonNode body) {
    int kinds = 0;
    for (String kind : new String[] {"status", "slow", "cut"}) {
      kinds += body.has(kind) ? 1 : 0;
    }
    int status = body.path("status").asInt();
    if (kinds != 1 || (body.has("status") && (status < 400 || status > 599))) {
      throw refused("a fault is one of status (400 to 599), slow (seconds) and cut (true)");
    }
    Fault fault =
        body.has("status")
            ? Fault.status(status)
            : body.has("slow") ? Fault.slow(seconds(body.path("slow"), "slow")) : Fault.cut();
    if (body.has("retry_after")) {
      fault = fault.retryAfter(seconds(body.path("retry_after"), "retry_after"));
    }
    if (body.has("operation")) {
      fault = fault.on(text(body, "operation"));
    }
    int times = body.path("times").asInt(1);
    if (times < 1) {
      throw refused("times is a number from 1");
    }
    return fault.times(times);
  }

  private void moveTime(JsonNode body) {
    try {
      if (body.has("now")) {
        hooks.now(Instant.parse(text(body, "now")));
      } else {
        hooks.advance(Duration.ofSeconds(body.path("advance").asLong()));
      }
    } catch (DateTimeException | ArithmeticException e) {
      throw refused("give now as an instant (2030-01-02T03:04:05Z), or advance in seconds");
    }
  }

  private static Duration seconds(JsonNode value, String name) {
    double seconds = value.asDouble(-1);
    if (!(seconds >= 0 && seconds <= MAX_SECONDS)) {
      throw refused(name + " is a number of seconds up to " + MAX_SECONDS);
    }
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private static String text(JsonNode body, String name) {
    String value = Json.text(body, name);
    if (value.isEmpty()) {
      throw refused(name + " is missing");
    }
    return value;
  }

  private static DemoFailure refused(String why) {
    return ApiErrors.failure(400, "demo: " + why);
  }
}
