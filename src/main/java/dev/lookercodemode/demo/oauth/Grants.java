package dev.lookercodemode.demo.oauth;

import dev.lookercodemode.demo.core.Tokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What users have allowed apps: requests that wait for a decision, codes, and the tokens that came
 * of them. Safe for use by several threads.
 */
public final class Grants {
  /** The longest that RFC 6749, 4.1.2 recommends. */
  private static final Duration CODE_LIFETIME = Duration.ofMinutes(10);

  private static final Duration REFRESH_LIFETIME = Duration.ofDays(30);

  private final Clock clock;
  private final Tokens tokens;
  private final Map<String, AuthorizationRequest> waiting = new HashMap<>();
  private final List<Grant> grants = new ArrayList<>();
  private boolean rotating;

  public Grants(Clock clock, Tokens tokens) {
    this.clock = clock;
    this.tokens = tokens;
  }

  /** One user's consent. Guarded by the grants. */
  private static final class Grant {
    final AuthorizationRequest request;
    final String userId;
    final String code = Tokens.random(24);
    final Instant codeEnd;
    final List<Tokens.Token> issued = new ArrayList<>();
    boolean redeemed;
    String refresh = "";
    Instant refreshEnd = Instant.MIN;

    Grant(AuthorizationRequest request, String userId, Instant codeEnd) {
      this.request = request;
      this.userId = userId;
      this.codeEnd = codeEnd;
    }

    boolean of(String clientId) {
      return request.app().clientId().equals(clientId);
    }
  }

  /** The tokens of one answer; {@code refresh} is null where the app keeps the one it has. */
  record Issued(Tokens.Token access, @Nullable String refresh) {}

  /** Keeps a request until its user has decided; the text names it, once. */
  synchronized String ask(AuthorizationRequest request) {
    String ticket = Tokens.random(24);
    waiting.put(ticket, request);
    return ticket;
  }

  synchronized @Nullable AuthorizationRequest decided(String ticket) {
    return waiting.remove(ticket);
  }

  /** A code for what the user has allowed. */
  synchronized String allow(AuthorizationRequest request, String userId) {
    Grant grant = new Grant(request, userId, clock.instant().plus(CODE_LIFETIME));
    grants.add(grant);
    return grant.code;
  }

  /** Tokens for a code, which is worth something once. */
  synchronized Issued redeem(String clientId, String code, String redirectUri, String verifier) {
    Grant grant = find(g -> g.code.equals(code));
    if (grant == null || !grant.of(clientId)) {
      throw OAuthError.invalidGrant("The code is not one of this app.");
    }
    if (grant.redeemed) {
      // Somebody else has it as well, and nobody knows who came first (RFC 6749, 4.1.2).
      revoke(g -> g == grant);
      throw OAuthError.invalidGrant("The code was used before; its tokens are revoked.");
    }
    if (!clock.instant().isBefore(grant.codeEnd)) {
      throw OAuthError.invalidGrant("The code has expired.");
    }
    if (!grant.request.redirectUri().equals(redirectUri)) {
      throw OAuthError.invalidGrant("The redirect_uri is not the one the code was asked for with.");
    }
    if (!challenge(verifier).equals(grant.request.challenge())) {
      throw OAuthError.invalidGrant("The code_verifier does not fit the code_challenge.");
    }
    grant.redeemed = true;
    grant.refresh = Tokens.random(32);
    grant.refreshEnd = clock.instant().plus(REFRESH_LIFETIME);
    return new Issued(issue(grant), grant.refresh);
  }

  /** A new access token. */
  synchronized Issued refresh(String clientId, String refreshToken) {
    Grant grant = find(g -> !g.refresh.isEmpty() && g.refresh.equals(refreshToken));
    if (grant == null || !grant.of(clientId) || !clock.instant().isBefore(grant.refreshEnd)) {
      throw OAuthError.invalidGrant("The refresh_token is unknown, expired or revoked.");
    }
    if (!rotating) {
      return new Issued(issue(grant), null);
    }
    grant.refresh = Tokens.random(32);
    return new Issued(issue(grant), grant.refresh);
  }

  private Tokens.Token issue(Grant grant) {
    Tokens.Token token = tokens.issue(grant.userId, null);
    grant.issued.add(token);
    return token;
  }

  private @Nullable Grant find(Predicate<Grant> which) {
    return grants.stream().filter(which).findFirst().orElse(null);
  }

  /** Makes everything invalid that an app was given. */
  public synchronized void revokeApp(String clientId) {
    waiting.values().removeIf(request -> request.app().clientId().equals(clientId));
    revoke(g -> g.of(clientId));
  }

  /** Makes everything invalid that an app was given for one user. */
  public synchronized void revokeUser(String clientId, String userId) {
    revoke(g -> g.of(clientId) && g.userId.equals(userId));
  }

  private void revoke(Predicate<Grant> which) {
    for (Iterator<Grant> all = grants.iterator(); all.hasNext(); ) {
      Grant grant = all.next();
      if (which.test(grant)) {
        grant.issued.forEach(tokens::revoke);
        all.remove();
      }
    }
  }

  /** Makes all refresh tokens invalid; access tokens stay good for as long as they are. */
  public synchronized void expireRefreshTokens() {
    grants.forEach(grant -> grant.refresh = "");
  }

  /** Whether a refresh answers a new refresh token, and makes the old one invalid. */
  public synchronized void rotate(boolean yes) {
    rotating = yes;
  }

  /** Forgets everything. */
  public synchronized void clear() {
    waiting.clear();
    grants.clear();
    rotating = false;
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
