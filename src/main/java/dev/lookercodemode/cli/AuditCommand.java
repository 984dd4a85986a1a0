package dev.lookercodemode.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.audit.AuditFilter;
import dev.lookercodemode.audit.AuditReader;
import dev.lookercodemode.audit.AuditText;
import dev.lookercodemode.audit.Unfinished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Shows what was written down of runs and calls. */
@Command(
    name = "audit",
    description = "Show the audit log: which runs there were, and what they called.",
    footer = {
      "",
      "Examples:",
      "  looker-code-mode audit --since 2h --writes",
      "  looker-code-mode audit --method 'delete_*' --json",
      "  looker-code-mode audit --failed --follow"
    })
final class AuditCommand implements Callable<Integer> {
  private final Streams streams;
  private final OptionSources sources;
  private final Unfinished unfinished = new Unfinished();

  @Option(
      names = "--audit",
      paramLabel = "FILE",
      description = "The log; default: the one that `run` writes.")
  private @Nullable String audit;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Not before: 90s, 30m, 2h, 7d, a date, or a time as 2026-03-01T08:00:00Z.")
  private @Nullable String since;

  @Option(names = "--run", paramLabel = "ID", description = "Of this run; its beginning will do.")
  private @Nullable String run;

  @Option(
      names = "--method",
      paramLabel = "PATTERN",
      description = "Calls of these methods, e.g. 'delete_*'.")
  private @Nullable String method;

  @Option(names = "--writes", description = "Only calls that write.")
  private boolean writes;

  @Option(names = "--failed", description = "Only what failed, was denied or is unknown.")
  private boolean failed;

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      description = "To instances whose address holds this.")
  private @Nullable String instance;

  @Option(names = "--json", description = "Print the lines as they are in the file.")
  private boolean json;

  @Option(names = "--follow", description = "Go on, and print what comes.")
  private boolean follow;

  AuditCommand(Streams streams, OptionSources sources) {
    this.streams = streams;
    this.sources = sources;
  }

  @Override
  public Integer call() throws UsageException, UnavailableException, InterruptedException {
    Path file = file();
    AuditFilter filter =
        new AuditFilter(
            new AuditFilter.Wanted(
                since == null ? null : instant(since), run, method, writes, failed, instance));
    AuditReader reader = new AuditReader(file, line -> print(filter, line));
    try {
      if (!follow && !Files.exists(file)) {
        throw new UnavailableException(
            "there is no audit log " + file + ": nothing has run yet, or another file is meant");
      }
      reader.read();
      if (follow) {
        streams.out().flush();
        reader.follow();
      }
    } catch (IOException e) {
      throw UnavailableException.reading(file, e);
    }
    if (!json || failed) {
      unfinished.lines().forEach(this::print);
    }
    streams.out().flush();
    if (reader.unreadable() > 0) {
      streams.err().println(reader.unreadable() + " lines could not be read");
    }
    return ExitCode.OK.number();
  }

  private void print(AuditFilter filter, JsonNode line) {
    boolean sent = line.path("event").asText().equals("sent");
    boolean wanted = filter.accepts(line);
    if (!sent) {
      unfinished.ended(line);
    } else if (wanted) {
      unfinished.sent(line);
    }
    // For people a write is one line, that of its end; and whether it failed is known only then.
    if (wanted && (!sent || (json && !failed))) {
      print(line);
    }
  }

  private void print(JsonNode line) {
    streams.out().println(json ? line.toString() : AuditText.of(line));
    if (follow) {
      streams.out().flush();
    }
  }

  private Path file() throws UsageException {
    OptionSources.Value configured = audit == null ? sources.configured("audit") : null;
    Path file = AuditOptions.file(configured == null ? audit : configured.text(), System.getenv());
    if (file == null) {
      throw new UsageException(
          "the audit log is off (or no folder for it is known): name a file with --audit FILE");
    }
    return file;
  }

  private static Instant instant(String text) throws UsageException {
    try {
      if (text.matches("[0-9]+d")) {
        return Instant.now().minus(Duration.ofDays(Long.parseLong(text.replace("d", ""))));
      }
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant();
      }
      return text.contains("T")
          ? Instant.parse(text)
          : Instant.now().minus(new Seconds().convert(text));
    } catch (DateTimeException
        | ArithmeticException
        | NumberFormatException
        | TypeConversionException e) {
      throw new UsageException(
          "--since: '"
              + text
              + "' is no time; write 30m, 2h, 7d, 2026-03-01 or 2026-03-01T08:00:00Z");
    }
  }
}
