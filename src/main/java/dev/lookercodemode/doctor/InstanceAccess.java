package dev.lookercodemode.doctor;

import dev.lookercodemode.looker.Identity;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettingsException;

/** The way to the examined instance, as the server would take it. */
public interface InstanceAccess {

  /**
   * Which instance is meant, and as whom.
   *
   * @throws LookerSettingsException if that is not said, or makes no sense
   */
  Identity identity() throws LookerSettingsException;

  /** Makes a client of it; connects to nothing yet. */
  LookerInstance open(Identity identity);
}
