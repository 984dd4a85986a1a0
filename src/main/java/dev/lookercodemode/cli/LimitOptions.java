package dev.lookercodemode.cli;

import static dev.lookercodemode.cli.OptionRange.within;

import dev.lookercodemode.sandbox.Confinement;
import dev.lookercodemode.sandbox.Limits;
import dev.lookercodemode.server.RunLimits;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run may use and show: the options that {@code run} and {@code sandbox} share. */
final class LimitOptions implements CheckedOptions {
  private static final int MANY = 1_000_000_000;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "300s",
      converter = Seconds.class,
      description = "Stop a script after this time; default ${DEFAULT-VALUE}.")
  private Duration timeout = RunLimits.DEFAULT.run().wallClock();

  @Option(
      names = "--max-timeout",
      paramLabel = "TIME",
      defaultValue = "3600s",
      converter = Seconds.class,
      description = "The longest time that may be asked for; default ${DEFAULT-VALUE}.")
  private Duration longest = RunLimits.DEFAULT.longest();

  @Option(
      names = "--max-cpu",
      paramLabel = "TIME",
      defaultValue = "60s",
      converter = Seconds.class,
      description = "Processor time of a script; default ${DEFAULT-VALUE}.")
  private Duration cpu = Limits.DEFAULT.cpu();

  @Option(
      names = "--js-heap",
      paramLabel = "SIZE",
      defaultValue = "256MB",
      converter = ByteSize.Reader.class,
      description = "Memory of a JavaScript worker; default ${DEFAULT-VALUE}.")
  private ByteSize jsHeap = new ByteSize(256L << 20);

  @Option(
      names = "--python-heap",
      paramLabel = "SIZE",
      defaultValue = "512MB",
      converter = ByteSize.Reader.class,
      description = "Memory of a Python worker; default ${DEFAULT-VALUE}.")
  private ByteSize pythonHeap = new ByteSize(512L << 20);

  @Option(
      names = "--max-calls",
      paramLabel = "N",
      defaultValue = "2000",
      description = "API calls of a script; default ${DEFAULT-VALUE}.")
  private int calls = Limits.DEFAULT.calls();

  @Option(
      names = "--max-in-flight",
      paramLabel = "N",
      defaultValue = "10",
      description = "API calls of a script at the same time; default ${DEFAULT-VALUE}.")
  private int inFlight = Limits.DEFAULT.inFlight();

  @Option(
      names = "--max-concurrency",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "API calls to one instance at the same time, of all scripts; default ${DEFAULT-VALUE}.")
  private int concurrency = RunLimits.DEFAULT.concurrency();

  @Option(
      names = "--max-runs",
      paramLabel = "N",
      defaultValue = "8",
      description = "Scripts at the same time; default ${DEFAULT-VALUE}.")
  private int runs = RunLimits.DEFAULT.atOnce();

  @Option(
      names = "--max-code",
      paramLabel = "SIZE",
      defaultValue = "256KB",
      converter = ByteSize.Reader.class,
      description = "Size of a script; default ${DEFAULT-VALUE}.")
  private ByteSize code = new ByteSize(Limits.DEFAULT.codeBytes());

  @Option(
      names = "--max-result",
      paramLabel = "SIZE",
      defaultValue = "16MB",
      converter = ByteSize.Reader.class,
      description = "Size of a whole result; default ${DEFAULT-VALUE}.")
  private ByteSize result = new ByteSize(Limits.DEFAULT.resultBytes());

  @Option(
      names = "--max-shown",
      paramLabel = "SIZE",
      defaultValue = "48KB",
      converter = ByteSize.Reader.class,
      description = "How much of a result the tool's answer shows; default ${DEFAULT-VALUE}.")
  private ByteSize shown = new ByteSize(RunLimits.DEFAULT.shownBytes());

  @Option(
      names = "--max-logs",
      paramLabel = "SIZE",
      defaultValue = "16KB",
      converter = ByteSize.Reader.class,
      description = "Size of the lines that a script prints; default ${DEFAULT-VALUE}.")
  private ByteSize logs = new ByteSize(Limits.DEFAULT.logBytes());

  @Option(
      names = "--max-attachments",
      paramLabel = "N",
      defaultValue = "50",
      description = "Files that a script gives out; default ${DEFAULT-VALUE}.")
  private int attachments = Limits.DEFAULT.attachments();

  @Option(
      names = "--max-attached",
      paramLabel = "SIZE",
      defaultValue = "64MB",
      converter = ByteSize.Reader.class,
      description = "Size of these files together; default ${DEFAULT-VALUE}.")
  private ByteSize attached = new ByteSize(Limits.DEFAULT.attachmentBytes());

  @Option(
      names = "--confinement",
      paramLabel = "MODE",
      defaultValue = "auto",
      description =
          "What the operating system keeps scripts from, behind the engine's own rules: require"
              + " (run no script without it), auto (as far as the system can) or off; default"
              + " ${DEFAULT-VALUE}.")
  private String confinement = Confinement.AUTO.label();

  @Option(
      names = OptionSources.FILE_OPTION,
      paramLabel = "FILE",
      description = "Read options from this file; default: options.conf, see `config`.")
  @SuppressWarnings("unused") // read before the command line is, and shown in its help
  private @Nullable Path options;

  /** The limits, each within its range. */
  RunLimits limits() throws UsageException {
    Duration max = within("--max-timeout", longest, 1, 86_400);
    Limits run =
        new Limits(
            within("--timeout", timeout, 1, max.toSeconds()),
            within("--max-cpu", cpu, 1, 86_400),
            within("--max-calls", calls, 0, MANY),
            within("--max-in-flight", inFlight, 1, 64),
            (int) within("--max-code", code, 1 << 10, 16 << 20),
            (int) within("--max-result", result, 1 << 10, 24 << 20),
            (int) within("--max-logs", logs, 0, 16 << 20),
            within("--max-attachments", attachments, 0, 10_000),
            within("--max-attached", attached, 0, 512 << 20));
    return new RunLimits(
        run,
        max,
        within("--max-runs", runs, 1, 64),
        within("--max-concurrency", concurrency, 1, 64),
        (int) within("--max-shown", shown, 1 << 10, 16 << 20));
  }

  @Override
  public void check() throws UsageException {
    limits();
    workers();
  }

  /** How workers are started. */
  WorkerOptions workers() throws UsageException {
    return new WorkerOptions(
        heap("--js-heap", jsHeap, 64), heap("--python-heap", pythonHeap, 256), runs, confinement());
  }

  private Confinement confinement() throws UsageException {
    return Confinement.named(confinement)
        .orElseThrow(
            () ->
                new UsageException(
                    "--confinement must be require, auto or off, not " + confinement));
  }

  private static int heap(String name, ByteSize size, int leastMegabytes) throws UsageException {
    return (int) (within(name, size, (long) leastMegabytes << 20, 64L << 30) >> 20);
  }
}
