package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException.Kind;
import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.auth.PresetToken;
import java.time.Instant;
import java.util.List;

/**
 * No login at all: the token that was given from outside. It is never replaced, and its workspace
 * never changed, because others may work with it at the same time.
 */
final class PresetTokenLogin implements Login {
  private final LookerSettings settings;
  private final AccessToken token;

  PresetTokenLogin(LookerSettings settings, PresetToken preset) {
    this.settings = settings;
    // Nobody told until when it is good: Looker says so with a 401.
    this.token = new AccessToken(preset.value(), Instant.MAX);
  }

  @Override
  public AccessToken obtain(Need need) throws LookerException {
    if (need.workspace() == Workspace.DEV) {
      throw failure(
          0,
          "the given access token has a workspace of its own, which is not changed",
          "Leave dev mode out to use the workspace that the token has, or use an API key or a"
              + " browser login.");
    }
    if (need.refused() != null) {
      throw failure(
          401,
          "Looker no longer takes the given access token",
          "It was given from outside ("
              + settings.source()
              + ") and is never replaced: give a fresh one, or use an API key or a browser login,"
              + " which are renewed.");
    }
    return token;
  }

  @Override
  public boolean ownsTokens() {
    return false;
  }

  private static LookerException failure(int status, String reason, String hint) {
    LookerRequest none =
        new LookerRequest("login", Verb.POST, "/login", List.of(), null, true, null);
    return new LookerException(
        Kind.AUTHENTICATION, status, none, reason, List.of(), "", hint, false, null);
  }
}
