package dev.lookercodemode.cli;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.discovery.Recall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    description = "Measure the ranked search on a golden set of intents.",
    footer = {
      "",
      "Each line of the file: intent TAB operation[,operation...] TAB set.",
      "Run it in the project's folder, or name the file.",
      "",
      "Example:",
      "  looker-code-mode recall src/test/resources/discovery/intents.tsv"
    })
final class RecallCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "src/test/resources/discovery/intents.tsv",
      description = "The golden set; default: ${DEFAULT-VALUE}")
  private Path file = Path.of("");

  RecallCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnavailableException, UsageException {
    Map<String, Recall> sets;
    try {
      List<String> lines = Files.readAllLines(file);
      sets = Recall.measure(Discovery.of(ApiDocument.embedded()), lines);
    } catch (IOException e) {
      throw UnavailableException.reading(file, e);
    } catch (IllegalArgumentException e) {
      throw new UsageException(file + ": " + e.getMessage());
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
