package dev.lookercodemode.server;

/** What a run needs to reach a Looker instance. Safe for use by several threads. */
public interface LookerAccess {

  /**
   * Opens the instance for one run; makes no request yet.
   *
   * @param devMode whether the calls see the developer's workspace
   * @param dryRun whether writes are planned instead of sent
   * @throws NotConfiguredException if it is not known which instance, or how to sign in
   */
  LookerCalls open(boolean devMode, boolean dryRun) throws NotConfiguredException;
}
