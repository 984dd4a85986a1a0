package dev.lookercodemode.demo.oauth;

import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoFailure;
import dev.lookercodemode.demo.core.HttpForm;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Tokens;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the OAuth login, which stand beside the API and in no document. Safe for use by
 * several threads.
 */
public final class OAuthPages {
  /** The consent page, under which faults and the request log know it. */
  private static final String AUTHORIZE = "authorize";

  /** The consent page's answer. */
  private static final String CONSENT = "consent";

  /** The token endpoint. */
  private static final String TOKEN = "token";

  /** All of them. */
  public static final Set<String> NAMES = Set.of(AUTHORIZE, CONSENT, TOKEN);

  private final AuthorizePage authorize;
  private final TokenEndpoint token;
  private final String firstUser;

  /** Pages on which a user is logged in until {@link #logIn} says another. */
  public OAuthPages(State state, Tokens tokens, Grants grants, String userId) {
    this.authorize = new AuthorizePage(state, grants, userId);
    this.token = new TokenEndpoint(state, tokens, grants);
    this.firstUser = userId;
  }

  /** The name of the page that this request asks for, or null. */
  public @Nullable String find(String method, @Nullable String path) {
    return switch (method + " " + path) {
      case "GET /auth" -> AUTHORIZE;
      case "POST /auth" -> CONSENT;
      case "POST /api/token" -> TOKEN;
      default -> null;
    };
  }

  /** Answers a page that {@link #find} has found. */
  public DemoAnswer answer(
      String page, @Nullable String query, @Nullable String mediaType, byte[] content) {
    try {
      return switch (page) {
        case AUTHORIZE -> authorize.ask(HttpForm.decode(query));
        case CONSENT -> authorize.decide(content);
        case TOKEN -> token.answer(mediaType == null ? "" : mediaType, content);
        default -> throw new IllegalArgumentException(page);
      };
    } catch (DemoFailure e) {
      return e.answer().with(Map.of("Cache-Control", "no-store"));
    }
  }

  /** Lets this user be logged in to Looker in every browser. */
  public void logIn(String userId) {
    authorize.logIn(userId);
  }

  /** Brings back the user of the start. */
  public void reset() {
    authorize.logIn(firstUser);
  }
}
