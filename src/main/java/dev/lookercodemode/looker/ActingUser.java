package dev.lookercodemode.looker;

import java.net.URI;

/**
 * Another user of an instance, in whose name the API user sends requests. Logs in on the first
 * request, with tokens of its own. Safe for use by several threads.
 */
public final class ActingUser implements Sender, AutoCloseable {
  private final LookerInstance instance;
  private final Sessions sessions;

  ActingUser(LookerInstance instance, Sessions sessions) {
    this.instance = instance;
    this.sessions = sessions;
  }

  @Override
  public URI baseUrl() {
    return instance.baseUrl();
  }

  @Override
  public LookerResponse send(LookerRequest request, Workspace workspace)
      throws LookerException, InterruptedException {
    return sessions.send(request, workspace);
  }

  /** Logs out in the background; closing the instance waits for it. */
  @Override
  public void close() {
    if (!sessions.closed()) {
      sessions.close().forEach(instance::logout);
    }
  }
}
