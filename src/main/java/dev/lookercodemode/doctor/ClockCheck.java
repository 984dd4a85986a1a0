package dev.lookercodemode.doctor;

import dev.lookercodemode.looker.LookerSettingsException;
import java.time.Duration;
import java.util.List;

/** Whether this machine's clock and the instance's agree. */
public final class ClockCheck extends InstanceCheck {
  private static final Duration MUCH = Duration.ofSeconds(60);

  /** Compares the date of the instance's answer. */
  public ClockCheck(ExaminedInstance examined) {
    super(examined, "clock", List.of(IDENTITY, CONNECTION));
  }

  @Override
  Finding find(ExaminedInstance instance) throws LookerSettingsException, InterruptedException {
    Duration ahead = instance.connection().clockAhead();
    if (ahead == null) {
      return Finding.ok("the instance does not tell its time");
    }
    long seconds = ahead.toSeconds();
    if (ahead.abs().compareTo(MUCH) > 0) {
      return Finding.warn(
          "this machine is %d s %s the instance"
              .formatted(Math.abs(seconds), seconds > 0 ? "ahead of" : "behind"),
          "Let the system set its clock (NTP): certificates and the time stamps in reports depend"
              + " on it.");
    }
    return Finding.ok("within " + Math.max(1, Math.abs(seconds)) + " s of the instance's");
  }
}
