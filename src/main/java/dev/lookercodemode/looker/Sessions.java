package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.auth.LoginAudience;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The logins of one user, one for each workspace, and the sending of requests with them. Safe for
 * use by several threads.
 */
final class Sessions {
  /**
   * A token that is kept may be dead before it is used: the one that was in memory, then the one
   * that another process has stored, and a fresh one by a renewal for the other workspace.
   */
  private static final int LOGINS_OF_KEPT_TOKENS = 3;

  private final LookerSettings settings;
  private final Login login;
  private final Courier courier;
  private final ErrorReader errors;
  private final Map<Workspace, Session> sessions = new EnumMap<>(Workspace.class);
  private volatile boolean closed;

  Sessions(
      LookerSettings settings,
      Login login,
      Courier courier,
      ErrorReader errors,
      InstantSource clock) {
    this.settings = settings;
    this.login = login;
    this.courier = courier;
    this.errors = errors;
    for (Workspace w : Workspace.values()) {
      sessions.put(w, new Session(settings, w, login, courier, errors, clock));
    }
  }

  Session of(Workspace workspace) {
    return Objects.requireNonNull(sessions.get(workspace));
  }

  LookerResponse send(LookerRequest request, Workspace workspace, LoginAudience audience)
      throws LookerException, InterruptedException {
    Session session = of(workspace);
    int logins = login.ownsTokens() ? 1 : LOGINS_OF_KEPT_TOKENS;
    for (int replayed = 0; ; replayed++) {
      if (closed) {
        throw new IllegalStateException("the session is closed");
      }
      AccessToken token = session.token(request, audience);
      Answer answer = courier.deliver(request, token);
      if (answer.success()) {
        return response(answer);
      }
      // A 401 was not executed, so even a write may follow the new login.
      if (answer.status() != 401 || replayed == logins) {
        throw errors.read(request, answer, settings.secretsAnd(token));
      }
      session.refuse(token);
    }
  }

  private static LookerResponse response(Answer answer) {
    ContentType type = answer.contentType();
    byte[] content = answer.content();
    if (type.text() && !type.charset().equals(StandardCharsets.UTF_8)) {
      content = new String(content, type.charset()).getBytes(StandardCharsets.UTF_8);
    }
    return new LookerResponse(answer.status(), type.mediaType(), type.text(), content);
  }

  boolean closed() {
    return closed;
  }

  /** Sends nothing any more; gives the tokens that are still good, to be given back. */
  List<AccessToken> close() {
    closed = true;
    login.close();
    if (!login.ownsTokens()) {
      return List.of();
    }
    return sessions.values().stream().map(Session::live).filter(Objects::nonNull).toList();
  }
}
