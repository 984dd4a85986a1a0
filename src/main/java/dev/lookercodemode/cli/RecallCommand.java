package dev.lookercodemode.cli;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.discovery.Recall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Measures the ranked search on a golden set; for who works on the search. */
@Command(
    name = "recall",
    hidden = true,
    description = "Measure the ranked search on golden sets of intents.",
    footer = {
      "",
      "Each line of a file: intent TAB operation[,operation...] TAB set.",
      "Run it in the project's folder, or name the files.",
      "",
      "Example:",
      "  looker-code-mode recall src/test/resources/discovery/intents.tsv"
    })
final class RecallCommand implements Callable<Integer> {
  private static final Path FOLDER = Path.of("src/test/resources/discovery");
  private static final List<Path> PROJECT =
      List.of(
          FOLDER.resolve("intents.tsv"),
          FOLDER.resolve("more-intents.tsv"),
          FOLDER.resolve("dev-intents.tsv"));

  private final Streams streams;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "The golden sets; default: the project's.")
  private List<Path> files = List.of();

  RecallCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnavailableException, UsageException {
    List<String> lines = new ArrayList<>();
    for (Path file : files.isEmpty() ? PROJECT : files) {
      try {
        lines.addAll(Files.readAllLines(file));
      } catch (IOException e) {
        throw UsageException.reading(file, e);
      }
    }
    Map<String, Recall> sets;
    try {
      sets = Recall.measure(Discovery.of(ApiDocument.embedded()), lines);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    streams.out().println("| set | intents | recall@1 | recall@3 | recall@5 |");
    streams.out().println("|---|---|---|---|---|");
    sets.forEach(
        (set, r) ->
            streams
                .out()
                .printf(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f | %.3f |%n",
                    set,
                    r.intents(),
                    r.at1(),
                    r.at3(),
                    r.at5()));
    streams.out().flush();
    return ExitCode.OK.number();
  }
}
