package dev.lookercodemode.sandbox;

import dev.lookercodemode.sandbox.confinement.Enforced;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a worker writes to its stderr: first, where it is confined, what the operating system
 * enforces, and then what may explain its end. Keeps the beginning, as much as a log can bear. Safe
 * for use by several threads.
 */
final class WorkerErrors {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerErrors.class);
  private static final int KEPT = 4 << 10;

  private final StringBuilder text = new StringBuilder();
  private boolean firstLine = true;
  private @Nullable Enforced enforced;

  /** Reads to the end. */
  void readAll(InputStream stderr) {
    byte[] buffer = new byte[1024];
    try (InputStream in = stderr) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        add(new String(buffer, 0, n, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      LOG.debug("the worker is gone: {}", e.getMessage());
    }
  }

  private synchronized void add(String piece) {
    if (text.length() < KEPT) {
      text.append(piece);
    }
    int end = text.indexOf("\n");
    if (firstLine && end >= 0) {
      firstLine = false;
      enforced = Enforced.parse(text.substring(0, end));
      if (enforced != null) {
        text.delete(0, end + 1);
        ConfinementLog.started(enforced);
      }
    }
  }

  /** What the worker said; empty where it said nothing. */
  synchronized String said() {
    return text.toString().strip();
  }

  /** What the operating system enforces on the worker; null while that is unknown. */
  synchronized @Nullable Enforced enforced() {
    return enforced;
  }
}
