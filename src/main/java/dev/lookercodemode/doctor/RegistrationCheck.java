package dev.lookercodemode.doctor;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException;
import dev.lookercodemode.looker.LookerRequest;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.Workspace;
import dev.lookercodemode.looker.auth.OAuthAccount;
import dev.lookercodemode.looker.auth.Registration;
import java.util.List;

/**
 * Whether looker-code-mode is registered with the instance, which logging in with a browser needs
 * (operation {@code oauth_client_app}).
 */
public final class RegistrationCheck extends InstanceCheck {
  private static final LookerRequest APP =
      new LookerRequest(
          "oauth_client_app",
          Verb.GET,
          "/oauth_client_apps/" + Registration.CLIENT_ID,
          List.of(),
          null,
          true,
          null);

  /** Asks the instance. */
  public RegistrationCheck(ExaminedInstance examined) {
    super(examined, "browser login", List.of(IDENTITY, CONNECTION, LoginCheck.LOGIN));
  }

  @Override
  Finding find(ExaminedInstance instance)
      throws LookerSettingsException, LookerException, InterruptedException {
    if (instance.identity().settings().credential() instanceof OAuthAccount account) {
      return Finding.ok("through the registered app " + account.app().clientId());
    }
    try {
      instance.instance().send(APP, Workspace.PRODUCTION);
      return Finding.ok("the app " + Registration.CLIENT_ID + " is registered");
    } catch (LookerException e) {
      if (e.status() != 404 && e.status() != 403) {
        throw e;
      }
      // Looker says 404 to who may not see it, too; and whoever has an API key needs no app.
      return Finding.ok(
          "the app "
              + Registration.CLIENT_ID
              + " is not registered, or this user may not see it; only browser logins need it, and"
              + " an admin registers it with: looker-code-mode auth register");
    }
  }
}
