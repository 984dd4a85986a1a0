package dev.lookercodemode.demo.oauth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.HttpForm;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a user allows or denies an app (RFC 6749, 4.1.1 and 4.1.2). A request of an
 * unknown app or with a wrong redirect gets an error page, never a redirect: it may be a forgery.
 */
final class AuthorizePage {
  private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final State state;
  private final Grants grants;
  private volatile String userId;

  AuthorizePage(State state, Grants grants, String userId) {
    this.state = state;
    this.grants = grants;
    this.userId = userId;
  }

  /** Lets another user be the one who is logged in to Looker in the browser. */
  void logIn(String user) {
    userId = user;
  }

  /** Asks the user. */
  DemoAnswer ask(Map<String, String> query) {
    RegisteredApp app = RegisteredApp.find(state, query.get("client_id"));
    if (app == null) {
      return ConsentHtml.refusal(
          "This app is not registered",
          "No enabled app is registered here under the client id",
          query.getOrDefault("client_id", ""));
    }
    String redirect = query.getOrDefault("redirect_uri", "");
    if (!app.mayRedirectTo(redirect)) {
      return ConsentHtml.refusal(
          "The redirect does not match",
          "The app is registered with another redirect_uri than",
          redirect);
    }
    String given = query.get("state");
    String error = error(query);
    if (error != null) {
      return redirect(redirect, "error", error, given);
    }
    AuthorizationRequest request =
        new AuthorizationRequest(app, redirect, given, query.getOrDefault("code_challenge", ""));
    return ConsentHtml.consent(request, userName(), grants.ask(request));
  }

  private static @Nullable String error(Map<String, String> query) {
    if (!"code".equals(query.get("response_type"))) {
      return "unsupported_response_type";
    }
    if (!"cors_api".equals(query.get("scope"))) {
      return "invalid_scope";
    }
    boolean challenged =
        "S256".equals(query.get("code_challenge_method"))
            && CHALLENGE.matcher(query.getOrDefault("code_challenge", "")).matches();
    return challenged ? null : "invalid_request";
  }

  private String userName() {
    state.lock.lock();
    try {
      ObjectNode user = state.users.get(userId);
      return Json.text(user, "first_name") + " " + Json.text(user, "last_name");
    } finally {
      state.lock.unlock();
    }
  }

  /** Takes the user's decision and sends the browser back to the app. */
  DemoAnswer decide(byte[] content) {
    Map<String, String> form = HttpForm.decode(new String(content, StandardCharsets.UTF_8));
    AuthorizationRequest request = grants.decided(form.getOrDefault("ticket", ""));
    if (request == null) {
      return ConsentHtml.refusal(
          "This page was used before", "Start the login again where you came from.", "");
    }
    if (!"allow".equals(form.get("decision"))) {
      return redirect(request.redirectUri(), "error", "access_denied", request.state());
    }
    return redirect(request.redirectUri(), "code", grants.allow(request, userId), request.state());
  }

  private static DemoAnswer redirect(
      String uri, String name, String value, @Nullable String given) {
    String target = uri + (uri.contains("?") ? "&" : "?") + name + "=" + encode(value);
    return DemoAnswer.redirect(given == null ? target : target + "&state=" + encode(given));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
