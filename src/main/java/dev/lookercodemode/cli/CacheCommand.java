package dev.lookercodemode.cli;

import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerTraining;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Makes the start-up caches of this installation; called when it is packaged. */
@Command(
    name = "cache",
    description = "Make the start-up caches of this installation; they halve its start.",
    footer = {"", "Example:", "  looker-code-mode cache"})
final class CacheCommand implements Callable<Integer> {
  private final Streams streams;

  CacheCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnavailableException, InterruptedException {
    String folder = System.getProperty(WorkerCommand.DIST);
    if (folder == null) {
      throw new UnavailableException("caches belong to a distribution: start bin/looker-code-mode");
    }
    Path dist = Path.of(folder);
    try {
      Path caches = Files.createDirectories(dist.resolve("cache"));
      try (DirectoryStream<Path> old = Files.newDirectoryStream(caches, "*.aot*")) {
        for (Path cache : old) {
          Files.delete(cache); // another build's, or one to be made anew
        }
      }
      for (Language language : Language.values()) {
        WorkerTraining.unpackLibrary(language, dist);
        Path worker = WorkerCommand.cacheFile(dist, language);
        WorkerTraining.train(WorkerCommand.ofInstallation(language), worker);
        streams.err().println("made " + worker);
      }
      Path server = ServerTraining.cacheFile(dist);
      ServerTraining.train(dist, server);
      streams.err().println("made " + server);
      return ExitCode.OK.number();
    } catch (IOException e) {
      throw new UnavailableException("no start-up cache was made: " + e.getMessage());
    }
  }
}
