package dev.lookercodemode.cli;

import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.server.BoundLooker;
import org.jspecify.annotations.Nullable;

/**
 * The instance that the command line and the environment name: looked up on first use, then kept;
 * looked up again as long as it is missing. Safe for use by several threads.
 */
final class Instances implements BoundLooker.InstanceSource, AutoCloseable {
  private final InstanceOptions options;
  private @Nullable LookerInstance instance;

  Instances(InstanceOptions options) {
    this.options = options;
  }

  @Override
  public synchronized LookerInstance instance() throws LookerSettingsException {
    if (instance == null) {
      instance =
          new LookerInstance(LookerSettings.from(System.getenv(), options.config, options.section));
    }
    return instance;
  }

  @Override
  public synchronized void close() {
    if (instance != null) {
      instance.close();
    }
  }
}
