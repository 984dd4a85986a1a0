package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** A client of a demo instance that knows only HTTP. */
final class Caller {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final DemoInstance demo;
  private final String authorization;

  private Caller(DemoInstance demo, String authorization) {
    this.demo = demo;
    this.authorization = authorization;
  }

  record Answered(int status, String text, HttpResponse<String> response) {
    JsonNode json() {
      try {
        return MAPPER.readTree(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Answered login(DemoInstance demo, String id, String secret) {
    return new Caller(demo, "")
        .send(
            HttpRequest.newBuilder(uri(demo, "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("client_id=" + id + "&client_secret=" + secret)));
  }

  /** A caller with a fresh token. */
  static Caller of(DemoInstance demo) {
    Answered answer = login(demo, demo.clientId(), demo.clientSecret());
    return with(demo, "Bearer " + answer.json().path("access_token").asText());
  }

  static Caller with(DemoInstance demo, String authorization) {
    return new Caller(demo, authorization);
  }

  String authorization() {
    return authorization;
  }

  Answered get(String path) {
    return send(request(path).GET());
  }

  /** An answer that is no text. */
  record Bytes(String type, byte[] content) {}

  Bytes bytes(String path) {
    try {
      HttpResponse<byte[]> response =
          HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray());
      return new Bytes(response.headers().firstValue("Content-Type").orElse(""), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  CompletableFuture<HttpResponse<String>> getLater(String path) {
    return HTTP.sendAsync(request(path).GET().build(), BodyHandlers.ofString());
  }

  Answered delete(String path) {
    return send(request(path).DELETE());
  }

  Answered post(String path, String json) {
    return send("POST", path, json);
  }

  Answered patch(String path, String json) {
    return send("PATCH", path, json);
  }

  Answered put(String path, String json) {
    return send("PUT", path, json);
  }

  Answered send(String verb, String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(verb, BodyPublishers.ofString(json.replace('\'', '"'))));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(demo, path));
    return authorization.isEmpty() ? request : request.header("Authorization", authorization);
  }

  private static URI uri(DemoInstance demo, String path) {
    return URI.create(demo.baseUrl() + "/api/4.0" + path);
  }

  private Answered send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answered(response.statusCode(), response.body(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
