package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException.Kind;
import dev.lookercodemode.looker.auth.AccessToken;
import dev.lookercodemode.looker.auth.ApiKey;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The login with a client id and secret (operation {@code login}). */
final class ApiKeyLogin implements Login {
  private final LookerSettings settings;
  private final ApiKey key;
  private final Courier courier;
  private final ErrorReader errors;
  private final InstantSource clock;

  ApiKeyLogin(
      LookerSettings settings,
      ApiKey key,
      Courier courier,
      ErrorReader errors,
      InstantSource clock) {
    this.settings = settings;
    this.key = key;
    this.courier = courier;
    this.errors = errors;
    this.clock = clock;
  }

  @Override
  public AccessToken obtain(Need need) throws LookerException, InterruptedException {
    LookerRequest login =
        new LookerRequest(
            "login",
            Verb.POST,
            "/login",
            List.of(),
            new RequestBody("application/x-www-form-urlencoded", key.form()),
            true,
            null);
    Instant issued = clock.instant();
    Answer answer = courier.deliver(login, null);
    if (!answer.success()) {
      throw errors.login(login, answer, key.secrets());
    }
    try {
      return AccessToken.read(answer.content(), issued);
    } catch (IOException e) {
      throw new LookerException(
          Kind.AUTHENTICATION,
          answer.status(),
          login,
          e.getMessage() == null ? "" : e.getMessage(),
          List.of(),
          "",
          "Check that " + settings.baseUrl() + " is the API's host, not a proxy or a login page.",
          false,
          e);
    }
  }
}
