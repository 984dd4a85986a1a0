package dev.lookercodemode.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A user before the consent page: reads it, presses a button, and goes where it leads. */
public final class BrowserUser {
  private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final URI base;

  public BrowserUser(URI base) {
    this.base = base;
  }

  /** Opens the page of a login, decides, and gives the page to which that leads. */
  public static HttpResponse<String> visit(URI page, String decision) {
    BrowserUser user = new BrowserUser(page.resolve("/"));
    return get(user.decide(get(page), decision));
  }

  /** Opens any page. */
  public static HttpResponse<String> get(URI page) {
    return send(HttpRequest.newBuilder(page).GET());
  }

  HttpResponse<String> open(Map<String, String> query) {
    return send(HttpRequest.newBuilder(base.resolve("/auth?" + form(query))).GET());
  }

  /** Where the browser is sent to after the decision. */
  URI decide(HttpResponse<String> page, String decision) {
    HttpResponse<String> answer = press(ticket(page), decision);
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  HttpResponse<String> press(String ticket, String decision) {
    return post("/auth", Map.of("ticket", ticket, "decision", decision));
  }

  static String ticket(HttpResponse<String> page) {
    Matcher ticket = TICKET.matcher(page.body());
    if (!ticket.find()) {
      throw new IllegalStateException("no consent page: " + page.body());
    }
    return ticket.group(1);
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    return post(path, "application/x-www-form-urlencoded", form(form));
  }

  HttpResponse<String> post(String path, String mediaType, String content) {
    return send(
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", mediaType)
            .POST(BodyPublishers.ofString(content)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
