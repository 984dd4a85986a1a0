package dev.lookercodemode.cli;

import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerTraining;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
      makeAll(
          List.of(
              () -> ofWorkers(dist, Language.PYTHON), // takes as long as the others together
              () -> ofWorkers(dist, Language.JAVASCRIPT),
              () -> ofServer(dist)));
      if (WorkerTraining.trainConfinement(WorkerCommand.confinementCacheFile(dist))) {
        streams.err().println("made " + WorkerCommand.confinementCacheFile(dist));
      }
      return ExitCode.OK.number();
    } catch (IOException e) {
      throw new UnavailableException("no start-up cache was made: " + e.getMessage());
    }
  }

  /** Two at a time: each keeps about one processor busy. */
  private void makeAll(List<Callable<Path>> caches) throws IOException, InterruptedException {
    try (ExecutorService makers = Executors.newFixedThreadPool(2)) {
      for (Future<Path> made : makers.invokeAll(caches)) {
        streams.err().println("made " + made.get());
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    }
  }

  private static Path ofWorkers(Path dist, Language language)
      throws IOException, InterruptedException {
    WorkerTraining.unpackLibrary(language, dist);
    Path cache = WorkerCommand.cacheFile(dist, language);
    WorkerTraining.train(WorkerCommand.ofInstallation(language), cache);
    return cache;
  }

  private static Path ofServer(Path dist) throws IOException, InterruptedException {
    Path cache = ServerTraining.cacheFile(dist);
    ServerTraining.train(dist, cache);
    return cache;
  }
}
