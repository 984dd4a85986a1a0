package dev.lookercodemode.looker.auth;

import dev.lookercodemode.looker.auth.OAuthException.Reason;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/**
 * The login with the user's browser: OAuth's authorization code with PKCE (RFC 6749, section 4.1;
 * RFC 7636; RFC 8252). The browser shows how it ended. Safe for use by several threads; two logins
 * to the same redirect exclude each other.
 */
public final class BrowserLogin implements LoginPrompt {
  /** How long to wait for the user where nothing else is said. */
  public static final Duration LIMIT = Duration.ofMinutes(5);

  private static final int STATE_BYTES = 32;

  private final TokenEndpoint endpoint;
  private final Browser browser;

  public BrowserLogin(TokenEndpoint endpoint, Browser browser) {
    this.endpoint = endpoint;
    this.browser = browser;
  }

  @Override
  public OAuthTokens login(OAuthApp app, Consumer<URI> announce, Duration limit)
      throws OAuthException, InterruptedException {
    Pkce pkce = Pkce.create();
    String state = Pkce.random(STATE_BYTES);
    try (LoopbackReceiver receiver = LoopbackReceiver.open(app.redirectUri(), state)) {
      URI page = page(app, receiver.redirectUri(), state, pkce);
      announce.accept(page);
      boolean _ = browser.open(page);
      LoopbackReceiver.Arrival arrival = receiver.await(limit);
      if (arrival == null) {
        throw late(app, limit, receiver.strangers());
      }
      return finish(app, receiver.redirectUri(), pkce, arrival);
    }
  }

  private static URI page(OAuthApp app, URI redirect, String state, Pkce pkce) {
    HttpUrl url =
        HttpUrl.get(app.lookerUrl() + "/auth")
            .newBuilder()
            .addQueryParameter("response_type", "code")
            .addQueryParameter("client_id", app.clientId())
            .addQueryParameter("redirect_uri", redirect.toString())
            .addQueryParameter("scope", "cors_api")
            .addQueryParameter("state", state)
            .addQueryParameter("code_challenge_method", "S256")
            .addQueryParameter("code_challenge", pkce.challenge())
            .build();
    return url.uri();
  }

  private OAuthTokens finish(OAuthApp app, URI redirect, Pkce pkce, LoopbackReceiver.Arrival back)
      throws OAuthException, InterruptedException {
    try {
      String code = back.value("code");
      if (code == null || code.isEmpty()) {
        throw refused(back);
      }
      OAuthTokens tokens =
          endpoint.redeem(app, redirect.toString(), new Secret(code), pkce.verifier());
      back.show(true, LoginPages.success(app.lookerUrl().getRawAuthority()));
      return tokens;
    } catch (OAuthException e) {
      boolean denied = "access_denied".equals(back.value("error"));
      back.show(
          false,
          LoginPages.failure(
              denied ? "Access denied" : "The login failed",
              capitalized(String.valueOf(e.getMessage())),
              "You can close this tab. Nothing was changed in Looker."));
      throw e;
    }
  }

  private static OAuthException refused(LoopbackReceiver.Arrival back) {
    String error = back.value("error");
    if ("access_denied".equals(error)) {
      return new OAuthException(
          Reason.NOT_LOGGED_IN,
          "the access was denied in the browser. Log in again and allow it, if that was a"
              + " mistake.");
    }
    String description = back.value("error_description");
    return new OAuthException(
        Reason.NOT_LOGGED_IN,
        error == null
            ? "Looker sent the browser back with neither a code nor an error. Log in again."
            : "Looker refused the login: "
                + OneLine.of(error)
                + (description == null ? "" : " (" + OneLine.of(description) + ")")
                + ".");
  }

  private static OAuthException late(OAuthApp app, Duration limit, int strangers) {
    return new OAuthException(
        Reason.NOT_LOGGED_IN,
        "nobody logged in within "
            + words(limit)
            + (strangers == 0 ? "" : " (an answer with a wrong state came, and was ignored)")
            + ". If Looker does not know the app or its redirect, a Looker admin registers it"
            + " once: "
            + Registration.command(app));
  }

  private static String words(Duration limit) {
    long seconds = Math.max(1, limit.toSeconds());
    return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
  }

  private static String capitalized(String sentence) {
    return sentence.startsWith("http")
        ? sentence
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
