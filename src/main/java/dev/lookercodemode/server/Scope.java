package dev.lookercodemode.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the calls of an {@code sdk} go, as a script says it: to another instance, in the name of
 * another user. Immutable.
 *
 * @param instance null for the run's own
 * @param user null for the user who is logged in
 */
record Scope(@Nullable String instance, @Nullable String user) {
  static final String ON = "on";
  static final String AS_USER = "as_user";

  /** The run's own instance and user. */
  static final Scope OWN = new Scope(null, null);

  /** The functions by which a script makes a scope. */
  static final List<String> FUNCTIONS = List.of(ON, AS_USER);

  private static final Pattern USER_ID = Pattern.compile("[0-9]{1,18}");

  /** Signals that a scope cannot be; the message says why. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /** Reads a scope as the sandbox writes it. */
  static Scope read(String json) throws Refused {
    JsonNode scope = parse(json);
    return new Scope(text(scope.get(ON)), text(scope.get(AS_USER)));
  }

  /** This scope with another value that a script gave, its arguments as a JSON array. */
  Scope with(String function, String arguments) throws Refused {
    JsonNode value = parse(arguments).path(0);
    String text = value.isTextual() || value.isIntegralNumber() ? value.asText() : "";
    if (function.equals(ON)) {
      if (text.isBlank()) {
        throw new Refused("on(name) takes the name of an instance");
      }
      // Another instance has other users.
      return new Scope(text, null);
    }
    if (!USER_ID.matcher(text).matches()) {
      throw new Refused("as_user(id) takes the id of a user, e.g. as_user(\"12\")");
    }
    return new Scope(instance, text);
  }

  /** Where it leads, for people; null for the run's own instance and user. */
  @Nullable String shown() {
    if (user == null) {
      return instance == null ? null : "on " + instance;
    }
    return (instance == null ? "" : "on " + instance + " ") + "as user " + user;
  }

  private static JsonNode parse(String json) throws Refused {
    try {
      return Json.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new Refused("the scope of a call is not JSON");
    }
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asText();
  }
}
