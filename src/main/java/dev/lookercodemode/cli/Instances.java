package dev.lookercodemode.cli;

import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.server.BoundLooker;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The instance that the command line and the environment name: looked up on first use, then kept;
 * looked up again as long as it is missing. Safe for use by several threads.
 */
final class Instances implements BoundLooker.InstanceSource, AutoCloseable {
  private final InstanceOptions options;
  private @Nullable LookerInstance instance;
  private @Nullable DemoInstance demo;

  Instances(InstanceOptions options) {
    this.options = options;
  }

  @Override
  public synchronized LookerInstance instance() throws LookerSettingsException {
    if (instance == null) {
      instance = new LookerInstance(options.demo ? demo() : given());
    }
    return instance;
  }

  private LookerSettings given() throws LookerSettingsException {
    return LookerSettings.from(System.getenv(), options.config, options.section);
  }

  /** Never the instance of the environment: what is meant for the demo may break it. */
  private LookerSettings demo() {
    try {
      if (demo == null) {
        demo = DemoInstance.start(DemoSettings.DEFAULT);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LookerSettings(
        demo.baseUrl(),
        demo.clientId(),
        new Secret(demo.clientSecret()),
        true,
        LookerSettings.DEFAULT_TIMEOUT,
        "--demo");
  }

  @Override
  public synchronized void close() {
    if (instance != null) {
      instance.close();
    }
    if (demo != null) {
      demo.close();
    }
  }
}
