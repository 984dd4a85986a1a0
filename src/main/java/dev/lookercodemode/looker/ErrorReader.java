package dev.lookercodemode.looker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.looker.LookerException.Kind;
import dev.lookercodemode.looker.auth.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reader of the answers that are not 2xx into a {@link LookerException}. */
final class ErrorReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 500;
  private static final Pattern TITLE =
      Pattern.compile(
          "<title[^>]*>\\s*(.*?)\\s*</title>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final StatusHints hints;

  ErrorReader(LookerSettings settings) {
    this.hints = new StatusHints(settings);
  }

  /**
   * @param secrets what must not show, even if a proxy quotes the request in its error page
   */
  LookerException read(LookerRequest request, Answer answer, List<Secret> secrets) {
    boolean unknown = !request.read() && answer.status() >= 500 && answer.status() != 501;
    return read(request, answer, secrets, hints.of(answer, unknown), unknown);
  }

  /** The failure of a login. */
  LookerException login(LookerRequest request, Answer answer, List<Secret> secrets) {
    return read(request, answer, secrets, hints.login(answer), false);
  }

  /** The failure to enter development mode after a login. */
  LookerException development(LookerRequest request, Answer answer, List<Secret> secrets) {
    return read(
        request,
        answer,
        secrets,
        "The API user could not enter development mode: it needs the permission develop. Run it"
            + " without dev mode, or ask a Looker admin.",
        false);
  }

  /** The failure to act as another user. */
  LookerException actingUser(
      LookerRequest request, Answer answer, String userId, List<Secret> secrets) {
    return read(
        request,
        answer,
        secrets,
        answer.status() == 404
            ? "as_user: there is no user " + userId + ", or this user has no right to act for it."
            : "as_user needs an API key of a Looker admin, and an enabled user.",
        false);
  }

  private static LookerException read(
      LookerRequest request, Answer answer, List<Secret> secrets, String hint, boolean unknown) {
    JsonNode body = json(answer);
    String reason = body.path("message").asText();
    if (reason.isBlank()) {
      // Looker's query errors and OAuth's both stand under "error".
      reason = body.path("error").asText();
    }
    if (reason.isBlank()) {
      reason = summary(answer);
    }
    int status = answer.status();
    return new LookerException(
        status == 401 ? Kind.AUTHENTICATION : Kind.HTTP,
        status,
        request,
        masked(reason, secrets),
        fieldErrors(body, secrets),
        body.path("documentation_url").asText(),
        hint,
        unknown,
        null);
  }

  private static JsonNode json(Answer answer) {
    try {
      JsonNode body = JSON.readTree(answer.content());
      return body == null ? JSON.missingNode() : body;
    } catch (IOException e) {
      return JSON.missingNode();
    }
  }

  private static List<FieldError> fieldErrors(JsonNode body, List<Secret> secrets) {
    List<FieldError> errors = new ArrayList<>();
    for (JsonNode e : body.path("errors")) {
      errors.add(
          new FieldError(
              e.path("field").asText(),
              e.path("code").asText(),
              masked(e.path("message").asText(), secrets)));
    }
    return errors;
  }

  /** What a proxy or a load balancer says, in one line. */
  private static String summary(Answer answer) {
    String text = new String(answer.content(), StandardCharsets.UTF_8).strip();
    ContentType type = answer.contentType();
    if (text.isEmpty()) {
      return "without a message";
    }
    if (type.mediaType().contains("html") || text.startsWith("<")) {
      Matcher title = TITLE.matcher(text);
      return title.find()
          ? "with a web page titled \"" + title.group(1).replaceAll("\\s+", " ") + "\""
          : "with a web page instead of an answer of the API";
    }
    return type.text()
        ? text.replaceAll("\\s+", " ")
        : "with " + answer.content().length + " bytes";
  }

  private static String masked(String text, List<Secret> secrets) {
    String masked = text;
    for (Secret secret : secrets) {
      masked = secret.mask(masked);
    }
    return masked.length() > LONGEST ? masked.substring(0, LONGEST) + "..." : masked;
  }
}
