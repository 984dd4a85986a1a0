package dev.lookercodemode.audit;

import java.nio.file.Path;

/** A process of its own that writes the calls of one run to a log that others write to as well. */
public final class Appender {
  private Appender() {}

  /** Takes the file and the number of calls. */
  public static void main(String[] args) throws InterruptedException {
    AuditSettings settings = new AuditSettings(Path.of(args[0]), 20_000, 900, false, false);
    try (AuditLog log = AuditLog.to(settings)) {
      RunAudit run = log.run();
      for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
        run.sending(new RunAudit.Call(i, null, null, "m".repeat(i % 90), "PUT", "/x", null, true));
      }
      run.end("ok", 0, 0, 0);
    }
  }
}
