package dev.lookercodemode.demo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.HttpForm;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Tokens;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signed addresses of embedded content. They are made and checked with the embed secrets of the
 * instance; there is no page behind them, so none is ever used up.
 */
public final class Embeds {
  private static final String ME = "me";
  private static final long FIVE_MINUTES = 300;

  private final State state;

  /** Signs what is embedded as the caller; made anew at each start. */
  private final String own = Tokens.random(32);

  public Embeds(State state) {
    this.state = state;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    on.on("create_sso_embed_url", this::signed);
    on.on("create_embed_url_as_me", this::asMe);
    on.on("validate_embed_url", this::validate);
  }

  private DemoAnswer signed(DemoRequest request) {
    ObjectNode body = request.body();
    URI target = target(body);
    ApiErrors.require(body, "external_user_id");
    boolean rights =
        !body.path("group_ids").isEmpty()
            || (!body.path("models").isEmpty() && !body.path("permissions").isEmpty());
    if (!rights) {
      throw ApiErrors.invalid(
          "group_ids", "missing_field", "Give group_ids, or both models and permissions.");
    }
    Map<String, String> values = values(body);
    for (String name : List.of("external_user_id", "first_name", "last_name", "user_timezone")) {
      values.put(name, quoted(body.path(name)));
    }
    for (String name : List.of("permissions", "models", "group_ids", "external_group_id")) {
      values.put(name, quoted(body.path(name)));
    }
    JsonNode attributes = body.path("user_attributes");
    values.put("user_attributes", attributes.isObject() ? attributes.toString() : "{}");
    ObjectNode secret = secret(Json.text(body, "secret_id"));
    values.put("secret_id", Json.text(secret, "id"));
    return answer(target, values, Json.text(secret, "secret"));
  }

  private DemoAnswer asMe(DemoRequest request) {
    ObjectNode body = request.body();
    URI target = target(body);
    if (!target.getPath().startsWith("/embed/")) {
      throw ApiErrors.invalid("target_url", "invalid", "The path must start with /embed/.");
    }
    Map<String, String> values = values(body);
    values.put("user_id", request.login().userId());
    values.put("secret_id", ME);
    return answer(target, values, own);
  }

  private static URI target(ObjectNode body) {
    ApiErrors.require(body, "target_url");
    try {
      URI target = URI.create(Json.text(body, "target_url"));
      if (target.getHost() != null && target.getPath() != null) {
        return target;
      }
    } catch (IllegalArgumentException e) {
      // Refused below, as what is no whole address.
    }
    throw ApiErrors.invalid("target_url", "invalid", "This must be a whole address of a page.");
  }

  private Map<String, String> values(ObjectNode body) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("nonce", Tokens.random(16));
    values.put("time", Long.toString(state.clock.instant().getEpochSecond()));
    values.put("session_length", Long.toString(body.path("session_length").asLong(FIVE_MINUTES)));
    values.put("force_logout_login", Boolean.toString(body.path("force_logout_login").asBoolean()));
    return values;
  }

  private static String quoted(JsonNode value) {
    return value.isMissingNode() ? "null" : value.toString();
  }

  private ObjectNode secret(String id) {
    List<ObjectNode> usable =
        state.embedSecrets.with("enabled", "true").stream()
            .filter(s -> id.isEmpty() || Json.text(s, "id").equals(id))
            .toList();
    if (usable.isEmpty()) {
      throw ApiErrors.invalid("secret_id", "invalid", "There is no such embed secret.");
    }
    return usable.getLast();
  }

  private static DemoAnswer answer(URI target, Map<String, String> values, String secret) {
    String page =
        target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    String inside = page.startsWith("/embed/") ? page : "/embed" + page;
    String address =
        target.getScheme() + "://" + target.getRawAuthority() + "/login/embed/" + encoded(inside);
    String query =
        values.entrySet().stream()
            .map(v -> v.getKey() + "=" + encoded(v.getValue()))
            .collect(Collectors.joining("&"));
    String bare = address + "?" + query;
    return DemoAnswer.json(
        Json.object().put("url", bare + "&signature=" + encoded(signature(bare, secret))));
  }

  /** Answers a sound address as it is. */
  private DemoAnswer validate(DemoRequest request) {
    String url = request.query("url");
    if (url == null) {
      throw ApiErrors.invalid("url", "missing_field", "This field is required.");
    }
    int cut = url.lastIndexOf("&signature=");
    Map<String, String> values =
        HttpForm.decode(cut < 0 ? "" : url.substring(url.indexOf('?') + 1));
    String id = values.getOrDefault("secret_id", "");
    String secret = id.equals(ME) ? own : Json.text(secret(id), "secret");
    if (cut < 0 || !signature(url.substring(0, cut), secret).equals(values.get("signature"))) {
      throw ApiErrors.badRequest("The signature of the embed URL is not valid.");
    }
    return DemoAnswer.json(Json.object().put("url", url));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String signature(String address, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
