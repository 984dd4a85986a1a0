package dev.lookercodemode.looker;

import dev.lookercodemode.looker.auth.LoginAudience;
import java.net.URI;

/** The user of an instance, with somebody who hears when that user has to log in again. */
record HeardSender(LookerInstance instance, Sessions sessions, LoginAudience audience)
    implements Sender {
  @Override
  public URI baseUrl() {
    return instance.baseUrl();
  }

  @Override
  public LookerResponse send(LookerRequest request, Workspace workspace)
      throws LookerException, InterruptedException {
    return sessions.send(request, workspace, audience);
  }
}
