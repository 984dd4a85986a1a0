package dev.lookercodemode.looker.auth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of the token store's file. Immutable.
 *
 * @param current the account that is used where none is named; null if there is none
 * @param accounts by name, in the order in which they were saved
 */
record AccountsFile(@Nullable String current, Map<String, SavedAccount> accounts) {
  static final AccountsFile EMPTY = new AccountsFile(null, Map.of());

  private static final int VERSION = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Signals that a text is not such a file; the message never quotes it. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  /** Signals a file that a later release has written. */
  static final class TooNew extends Exception {
    private static final long serialVersionUID = 1L;
  }

  static AccountsFile parse(byte[] text) throws Malformed, TooNew {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (java.io.IOException e) {
      throw new Malformed("it is not JSON, or only the beginning of it");
    }
    int version = root.path("version").asInt();
    if (version > VERSION) {
      throw new TooNew();
    }
    if (version != VERSION || !root.path("accounts").isObject()) {
      throw new Malformed("it has no version or no accounts");
    }
    Map<String, SavedAccount> accounts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> e : root.path("accounts").properties()) {
      accounts.put(e.getKey(), account(e.getKey(), e.getValue()));
    }
    JsonNode current = root.path("current");
    return new AccountsFile(current.isTextual() ? current.asText() : null, accounts);
  }

  private static SavedAccount account(String name, JsonNode json) throws Malformed {
    try {
      OAuthApp app =
          new OAuthApp(
              URI.create(text(json, "looker_url")),
              URI.create(text(json, "base_url")),
              text(json, "client_id"),
              URI.create(text(json, "redirect_uri")));
      Map<String, String> settings = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> e : json.path("settings").properties()) {
        settings.put(e.getKey(), e.getValue().asText());
      }
      Map<String, AccessToken> access = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> e : json.path("access_tokens").properties()) {
        access.put(
            e.getKey(),
            new AccessToken(
                new Secret(text(e.getValue(), "token")),
                Instant.parse(text(e.getValue(), "valid_until"))));
      }
      JsonNode refresh = json.path("refresh_token");
      return new SavedAccount(
          name, app, settings, access, refresh.isTextual() ? new Secret(refresh.asText()) : null);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Malformed("the account " + name + " holds an address or a time that is none");
    }
  }

  private static String text(JsonNode json, String key) throws Malformed {
    JsonNode value = json.path(key);
    if (!value.isTextual()) {
      throw new Malformed("an account has no " + key);
    }
    return value.asText();
  }

  byte[] write() {
    ObjectNode root = JSON.createObjectNode().put("version", VERSION).put("current", current);
    ObjectNode all = root.putObject("accounts");
    for (SavedAccount account : accounts.values()) {
      ObjectNode json = all.putObject(account.name());
      json.put("looker_url", account.app().lookerUrl().toString())
          .put("base_url", account.app().baseUrl().toString())
          .put("client_id", account.app().clientId())
          .put("redirect_uri", account.app().redirectUri().toString());
      ObjectNode settings = json.putObject("settings");
      account.settings().forEach(settings::put);
      ObjectNode access = json.putObject("access_tokens");
      account
          .access()
          .forEach(
              (workspace, token) ->
                  access
                      .putObject(workspace)
                      .put("token", token.value().value())
                      .put("valid_until", token.validUntil().toString()));
      Secret refresh = account.refresh();
      json.put("refresh_token", refresh == null ? null : refresh.value());
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // a tree of texts can always be written
    }
  }

  AccountsFile with(SavedAccount account) {
    Map<String, SavedAccount> all = new LinkedHashMap<>(accounts);
    all.put(account.name(), account);
    return new AccountsFile(current, all);
  }

  AccountsFile without(String name) {
    Map<String, SavedAccount> all = new LinkedHashMap<>(accounts);
    all.remove(name);
    return new AccountsFile(name.equals(current) ? null : current, all);
  }
}
