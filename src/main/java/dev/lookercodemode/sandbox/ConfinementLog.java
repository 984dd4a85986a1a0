package dev.lookercodemode.sandbox;

import dev.lookercodemode.sandbox.confinement.Enforced;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells once how the workers of this JVM are confined: they all are alike. */
final class ConfinementLog {
  private static final Logger LOG = LoggerFactory.getLogger(ConfinementLog.class);
  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private ConfinementLog() {}

  /** A worker was started with this. */
  static void started(Enforced enforced) {
    if (!TOLD.compareAndSet(false, true)) {
      return;
    }
    if (enforced.missing().isEmpty()) {
      LOG.info("the operating system confines the workers: {}", enforced.summary());
    } else {
      LOG.warn("the operating system does not confine the workers wholly: {}", enforced.summary());
    }
  }

  /** No worker can be confined here. */
  static void unable(String why) {
    if (TOLD.compareAndSet(false, true)) {
      LOG.warn("{}; the engine's own rules hold in any case", why);
    }
  }
}
