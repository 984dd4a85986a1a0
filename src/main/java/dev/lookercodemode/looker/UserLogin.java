package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException.Kind;
import dev.lookercodemode.looker.auth.AccessToken;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * The login as another user, by the right of the API user to act for others (operation {@code
 * login_user}).
 */
final class UserLogin implements Login {
  private final LookerSettings settings;
  private final String userId;
  private final Session apiUser;
  private final Courier courier;
  private final ErrorReader errors;
  private final InstantSource clock;

  UserLogin(
      LookerSettings settings,
      String userId,
      Session apiUser,
      Courier courier,
      ErrorReader errors,
      InstantSource clock) {
    this.settings = settings;
    this.userId = userId;
    this.apiUser = apiUser;
    this.courier = courier;
    this.errors = errors;
    this.clock = clock;
  }

  @Override
  public AccessToken obtain(Need need) throws LookerException, InterruptedException {
    LookerRequest login =
        new LookerRequest(
            "login_user",
            Verb.POST,
            "/login/" + userId,
            // What the user does is to stand under the user's name, not the API user's.
            List.of(new QueryParameter("associative", "false")),
            null,
            true,
            null);
    for (boolean replayed = false; ; replayed = true) {
      AccessToken token = apiUser.token(login, need.audience());
      Instant issued = clock.instant();
      Answer answer = courier.deliver(login, token);
      if (answer.success()) {
        return read(login, answer, issued);
      }
      if (answer.status() != 401 || replayed) {
        throw errors.actingUser(login, answer, userId, settings.secretsAnd(token));
      }
      apiUser.refuse(token);
    }
  }

  private static AccessToken read(LookerRequest login, Answer answer, Instant issued)
      throws LookerException {
    try {
      return AccessToken.read(answer.content(), issued);
    } catch (IOException e) {
      throw new LookerException(
          Kind.AUTHENTICATION,
          answer.status(),
          login,
          String.valueOf(e.getMessage()),
          List.of(),
          "",
          "",
          false,
          e);
    }
  }
}
