package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.LoginAudience;
import java.net.URI;

/**
 * Another user of an instance, in whose name the API user sends requests. Logs in on the first
 * request, with tokens of its own. Safe for use by several threads.
 */
public final class ActingUser implements Sender, AutoCloseable {
  private final LookerInstance instance;
  private final Sessions sessions;
  private final LoginAudience audience;

  ActingUser(LookerInstance instance, Sessions sessions, LoginAudience audience) {
    this.instance = instance;
    this.sessions = sessions;
    this.audience = audience;
  }

  @Override
  public URI baseUrl() {
    return instance.baseUrl();
  }

  @Override
  public LookerResponse send(LookerRequest request, Workspace workspace)
      throws LookerException, InterruptedException {
    return sessions.send(request, workspace, audience);
  }

  /** Logs out in the background; closing the instance waits for it. */
  @Override
  public void close() {
    if (!sessions.closed()) {
      sessions.close().forEach(instance::logout);
    }
  }
}
