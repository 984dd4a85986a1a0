package dev.lookercodemode.sandbox;

import dev.lookercodemode.sandbox.confinement.ConfinedStart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Starts the processes of workers, all on one thread that lasts as long as this JVM: a confined
 * worker is killed by the kernel when the thread that started it ends. Safe for use by several
 * threads.
 */
final class WorkerLauncher {
  private static final ExecutorService STARTER =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("worker-starter").factory());

  private WorkerLauncher() {}

  /**
   * Starts a worker.
   *
   * @throws IOException if the process cannot be started, or not as it is required
   */
  static Process start(WorkerCommand command, Confinement confinement) throws IOException {
    if (confinement == Confinement.OFF) {
      return start(command.line(null));
    }
    String unable = ConfinedCommand.unable();
    if (unable != null) {
      if (confinement == Confinement.REQUIRE) {
        throw new IOException(unable + ", and it is required; " + howToGoWithout());
      }
      ConfinementLog.unable(unable);
      return start(command.line(null));
    }
    WorkerCommand complete = UnpackedLibrary.of(command);
    String task = confinement == Confinement.REQUIRE ? ConfinedStart.REQUIRE : ConfinedStart.AUTO;
    return start(new ConfinedCommand(complete).line(task, complete.line(null)));
  }

  /** What a user can do who cannot have what is required. */
  static String howToGoWithout() {
    return "--confinement auto runs scripts all the same";
  }

  /**
   * Starts a process without an environment, in the root folder, which tells it nothing.
   *
   * @throws IOException if it cannot be started
   */
  static Process start(List<String> line) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().clear();
    if (ConfinedCommand.needsEncoding(line)) {
      builder.environment().put("LC_ALL", "C.UTF-8");
    }
    builder.directory(Path.of(line.getFirst()).getRoot().toFile());
    Future<Process> process = STARTER.submit(builder::start);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return process.get();
        } catch (InterruptedException e) {
          // A process that nobody knows of would be left behind; it takes some milliseconds.
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw new IOException("the process does not start: " + e.getMessage(), e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
