package dev.lookercodemode.doctor;

import dev.lookercodemode.looker.Connection;
import dev.lookercodemode.looker.Identity;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.LookerSettingsException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The Looker instance that several checks look at: its settings are read once, and one client
 * serves all of them. Not safe for use by several threads.
 */
public final class ExaminedInstance implements AutoCloseable {
  /** Who asks a doctor does not want to wait two minutes for each answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private final InstanceAccess access;
  private @Nullable Identity identity;
  private @Nullable Connection connection;
  private @Nullable LookerInstance instance;

  /** Reads and connects to nothing yet. */
  public ExaminedInstance(InstanceAccess access) {
    this.access = access;
  }

  Identity identity() throws LookerSettingsException {
    if (identity == null) {
      Identity meant = access.identity();
      LookerSettings settings = meant.settings();
      identity =
          settings.timeout().compareTo(PATIENCE) > 0
              ? new Identity(settings.withTimeout(PATIENCE), meant.why(), meant.origins())
              : meant;
    }
    return identity;
  }

  Connection connection() throws LookerSettingsException, InterruptedException {
    if (connection == null) {
      connection = Connection.tryOut(identity().settings());
    }
    return connection;
  }

  LookerInstance instance() throws LookerSettingsException {
    if (instance == null) {
      instance = access.open(identity());
    }
    return instance;
  }

  @Override
  public void close() {
    if (instance != null) {
      instance.close();
    }
  }
}
