package dev.lookercodemode.server;

import org.jspecify.annotations.Nullable;

/**
 * On which terms a run reaches its instance. Immutable.
 *
 * @param instance the name of the instance; null for the server's own
 * @param devMode whether the calls see the developer's workspace
 * @param dryRun whether writes are planned instead of sent
 * @param person who can be asked while it goes on
 */
public record RunTerms(@Nullable String instance, boolean devMode, boolean dryRun, Person person) {

  /** Those of a caller that only reads. */
  static final RunTerms READING = new RunTerms(null, false, true, Person.NOBODY);
}
