package dev.lookercodemode.demo.core;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The access tokens in use, each with its user and workspace. Safe for use by several threads. */
public final class Tokens {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, Token> tokens = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration firstLifetime;
  private volatile Duration lifetime;

  public Tokens(Clock clock, Duration lifetime) {
    this.clock = clock;
    this.firstLifetime = lifetime;
    this.lifetime = lifetime;
  }

  /** One login. Its workspace is the only thing that changes. */
  public static final class Token {
    private final String text;
    private final String userId;
    private final @Nullable String sudoer;
    private final Instant end;
    private volatile String workspace = "production";

    private Token(String text, String userId, @Nullable String sudoer, Instant end) {
      this.text = text;
      this.userId = userId;
      this.sudoer = sudoer;
      this.end = end;
    }

    public String text() {
      return text;
    }

    public String userId() {
      return userId;
    }

    /** The user who took on this user's role, or null. */
    public @Nullable String sudoer() {
      return sudoer;
    }

    public String workspace() {
      return workspace;
    }

    public void workspace(String name) {
      workspace = name;
    }
  }

  public static String random(int bytes) {
    byte[] b = new byte[bytes];
    RANDOM.nextBytes(b);
    return HexFormat.of().formatHex(b);
  }

  public Token issue(String userId, @Nullable String sudoer) {
    Token token = new Token(random(20), userId, sudoer, clock.instant().plus(lifetime));
    tokens.put(token.text, token);
    return token;
  }

  public long lifetimeSeconds() {
    return lifetime.toSeconds();
  }

  /** The token of an {@code Authorization} header, or null if there is no valid one. */
  public @Nullable Token of(@Nullable String header) {
    if (header == null) {
      return null;
    }
    int space = header.indexOf(' ');
    String scheme = space < 0 ? "" : header.substring(0, space);
    if (!scheme.equalsIgnoreCase("Bearer") && !scheme.equalsIgnoreCase("token")) {
      return null;
    }
    Token token = tokens.get(header.substring(space + 1).strip());
    return token == null || !clock.instant().isBefore(token.end) ? null : token;
  }

  public void revoke(Token token) {
    tokens.remove(token.text);
  }

  /** Lets the tokens that are issued from now on be good for this long. */
  public void lifetime(Duration other) {
    lifetime = other;
  }

  /** Forgets all tokens, and the lifetime that was set since the start. */
  public void reset() {
    clear();
    lifetime = firstLifetime;
  }

  public void clear() {
    tokens.clear();
  }
}
