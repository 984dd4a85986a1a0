package dev.lookercodemode.cli;

import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.looker.Identity;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.UnknownInstanceException;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.server.BoundLooker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The instance that the command line and the environment name: looked up on first use, then kept;
 * looked up again as long as it is missing. Safe for use by several threads.
 */
final class Instances implements BoundLooker.InstanceSource, AutoCloseable {
  private static final String DEMO = "demo";
  private static final String STAGING = "demo-staging";

  private final InstanceOptions options;
  private final int concurrency;
  private final Accounts accounts;
  private final Map<String, LookerInstance> others = new HashMap<>();
  private @Nullable LookerInstance instance;
  private final Deque<DemoInstance> demos = new ArrayDeque<>();

  /**
   * @param concurrency API calls to one instance at the same time
   */
  Instances(InstanceOptions options, Accounts accounts, int concurrency) {
    this.options = options;
    this.accounts = accounts;
    this.concurrency = concurrency;
  }

  @Override
  public synchronized LookerInstance instance() throws LookerSettingsException {
    if (instance == null) {
      instance = open(identity());
      instance.allowAtOnce(concurrency);
    }
    return instance;
  }

  /** Who is meant; the demo is started anew each time. */
  synchronized Identity identity() throws LookerSettingsException {
    return options.demo
        ? new Identity(demo(DEMO, DemoSettings.DEFAULT), "--demo was given", List.of())
        : accounts.own(options);
  }

  /** Connects to nothing yet. */
  LookerInstance open(Identity identity) {
    return options.demo ? new LookerInstance(identity.settings()) : accounts.open(identity);
  }

  /**
   * A section of the looker.ini or a saved account, whatever the environment says; of the demo, its
   * own name.
   */
  @Override
  public synchronized LookerInstance instance(String name) throws LookerSettingsException {
    LookerInstance known = others.get(name);
    if (known != null) {
      return known;
    }
    if (options.demo && name.equals(DEMO)) {
      return instance();
    }
    LookerInstance other =
        options.demo
            ? new LookerInstance(staging(name))
            : accounts.open(accounts.identities(options.config).named(name));
    other.allowAtOnce(concurrency);
    others.put(name, other);
    return other;
  }

  @Override
  public List<String> names() {
    try {
      return options.demo ? List.of(DEMO, STAGING) : accounts.identities(options.config).names();
    } catch (LookerSettingsException e) {
      return List.of(); // whoever uses one is told what is wrong
    }
  }

  private LookerSettings staging(String name) throws LookerSettingsException {
    if (!name.equals(STAGING)) {
      throw new UnknownInstanceException(name, names());
    }
    return demo(STAGING, DemoSettings.STAGING);
  }

  /** Never the instance of the environment: what is meant for the demo may break it. */
  private LookerSettings demo(String name, DemoSettings settings) {
    DemoInstance demo;
    try {
      demo = DemoInstance.start(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    demos.push(demo);
    return LookerSettings.of(
        demo.baseUrl(),
        new ApiKey(demo.clientId(), new Secret(demo.clientSecret())),
        "--demo (" + name + ")");
  }

  @Override
  public synchronized void close() {
    others.values().forEach(LookerInstance::close);
    if (instance != null) {
      instance.close();
    }
    demos.forEach(DemoInstance::close);
  }
}
