package dev.lookercodemode.doctor;

import dev.lookercodemode.looker.Connection;
import dev.lookercodemode.looker.LookerSettingsException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whether the instance is reached, and if not, at which step: name, port, encryption, answer. */
public final class ConnectionCheck extends InstanceCheck {
  private static final Duration SOON = Duration.ofDays(14);

  /** Connects to the instance, without logging in. */
  public ConnectionCheck(ExaminedInstance examined) {
    super(examined, CONNECTION, List.of(IDENTITY));
  }

  @Override
  Finding find(ExaminedInstance instance) throws LookerSettingsException, InterruptedException {
    Connection connection = instance.connection();
    Connection.Step failed = connection.failedAt();
    if (failed != null) {
      return Finding.fail(failed.label() + ": " + connection.what(), connection.hint());
    }
    if (!connection.hint().isEmpty()) {
      return Finding.warn(connection.what(), connection.hint());
    }
    Instant end = connection.certificateEnd();
    if (end != null && end.isBefore(Instant.now().plus(SOON))) {
      return Finding.warn(
          connection.what() + "; its certificate runs out on " + end,
          "Tell whoever runs the instance.");
    }
    return Finding.ok(connection.what());
  }
}
