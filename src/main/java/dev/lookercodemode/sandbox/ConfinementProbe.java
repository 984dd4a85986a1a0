package dev.lookercodemode.sandbox;

import dev.lookercodemode.sandbox.confinement.ConfinedStart;
import dev.lookercodemode.sandbox.confinement.Enforced;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets a process confine itself and end, and hears from it what the system enforces. */
final class ConfinementProbe {
  private static final int PATIENCE_SECONDS = 30;

  private ConfinementProbe() {}

  static Enforced run() {
    String unable = ConfinedCommand.unable();
    if (unable != null) {
      return Enforced.nothing(unable);
    }
    WorkerCommand command = WorkerCommand.ofInstallation(Language.JAVASCRIPT);
    try {
      return ask(
          WorkerLauncher.start(new ConfinedCommand(command).line(ConfinedStart.PROBE, List.of())));
    } catch (IOException e) {
      return Enforced.nothing("the process that tries it does not start: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Enforced.nothing("interrupted before it was known");
    }
  }

  private static Enforced ask(Process process) throws IOException, InterruptedException {
    try (BufferedReader err =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      String first = err.readLine();
      @Nullable Enforced enforced = first == null ? null : Enforced.parse(first);
      if (enforced == null || !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return Enforced.nothing("the process that tries it says: " + first);
      }
      return enforced;
    } finally {
      process.destroyForcibly();
    }
  }
}
