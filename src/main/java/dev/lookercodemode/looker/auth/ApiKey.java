package dev.lookercodemode.looker.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The client id and secret of a Looker API user. Immutable. */
public record ApiKey(String clientId, Secret clientSecret) implements Credential {
  @Override
  public List<Secret> secrets() {
    return List.of(clientSecret);
  }

  @Override
  public String described() {
    return "API key " + clientId;
  }

  /** The form that {@code POST /login} takes; holds the secret. */
  public String form() {
    return "client_id=" + encode(clientId) + "&client_secret=" + encode(clientSecret.value());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
