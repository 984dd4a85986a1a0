package dev.lookercodemode.server;

import dev.lookercodemode.binding.CallListener;
import dev.lookercodemode.looker.auth.LoginAudience;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a run reaches its instance. Immutable.
 *
 * @param instance the name of the instance; null for the server's own
 * @param devMode whether the calls see the developer's workspace
 * @param dryRun whether writes are planned instead of sent
 * @param person who can be asked while it goes on
 * @param logins who hears that the user has to log in again
 * @param listener hears of its calls
 */
public record RunTerms(
    @Nullable String instance,
    boolean devMode,
    boolean dryRun,
    Person person,
    LoginAudience logins,
    CallListener listener) {

  /** Those of a run that ends where its login does, and whose calls nobody listens to. */
  public RunTerms(@Nullable String instance, boolean devMode, boolean dryRun, Person person) {
    this(instance, devMode, dryRun, person, LoginAudience.NOBODY, CallListener.NONE);
  }

  /** Those of a caller that only reads. */
  static final RunTerms READING = new RunTerms(null, false, true, Person.NOBODY);
}
