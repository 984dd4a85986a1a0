package dev.lookercodemode.cli;

import dev.lookercodemode.audit.AuditLog;
import dev.lookercodemode.server.LookerAccess;
import dev.lookercodemode.server.LookerServer;
import dev.lookercodemode.server.RunService;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves one MCP client over standard input and output. */
@Command(
    name = "run",
    description = "Serve an MCP client over standard input and output.",
    footer = {
      "",
      "The server starts without settings; the tool says what is missing.",
      "",
      "Examples:",
      "  LOOKERSDK_BASE_URL=https://my.looker.com LOOKERSDK_CLIENT_ID=... \\",
      "    LOOKERSDK_CLIENT_SECRET=... looker-code-mode run",
      "  looker-code-mode run --config ~/looker.ini --section production --writes confirm",
      "  looker-code-mode run --demo"
    })
final class RunCommand implements Callable<Integer> {
  /** By then the workers have started. */
  private static final Duration REHEARSAL = Duration.ofSeconds(8);

  private final Streams streams;
  private final Wiring wiring;

  @Mixin private final InstanceOptions instance = new InstanceOptions();

  @Mixin private final LimitOptions limits = new LimitOptions();

  @Mixin private final AuditOptions audit = new AuditOptions();

  @Mixin private final PolicyOptions policy = new PolicyOptions();

  @Option(
      names = "--description",
      paramLabel = "SIZE",
      defaultValue = "compact",
      description = "How much the tools say of the API: compact, standard or full.")
  private String description = "compact";

  @Option(
      names = "--no-python",
      description = "Leave the tool for Python out, and the memory that it takes.")
  private boolean withoutPython;

  RunCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws InterruptedException, UsageException {
    wiring.workers(limits.workers());
    audit.check();
    return serve(
        streams,
        wiring,
        new ServeOptions(
            instance,
            policy.policy(limits.limits().run().calls()),
            TypingsCommand.size(description),
            !withoutPython,
            limits.limits(),
            audit));
  }

  /** So that the first run need not wait for the instance's document, nor read it from the disk. */
  private static void connect(Streams streams, LookerAccess looker) {
    String missing = looker.missing();
    if (missing == null) {
      looker.document();
      return;
    }
    // The server serves all the same: the tool says it as well, and a login may come later.
    streams
        .err()
        .println(
            Commands.NAME + ": no instance yet, it is looked for again at each run: " + missing);
  }

  /** Serves until the client is gone, and gives the exit code. */
  static int serve(Streams streams, Wiring wiring, ServeOptions options)
      throws InterruptedException {
    LookerAccess looker =
        wiring.looker(options.instance(), options.policy(), options.limits().concurrency());
    if (!options.instance().demo) {
      Thread.ofPlatform().daemon().name("connect").start(() -> connect(streams, looker));
    }
    AuditLog audit = wiring.audit(options.audit());
    RunService service = new RunService(wiring.sandbox(), looker, options.limits(), audit);
    try (LookerServer server =
        new LookerServer(service, Version.current(), options.description(), options.languages())) {
      server.rehearseAfter(REHEARSAL);
      server.serve(streams.in(), streams.out());
    }
    return ExitCode.OK.number();
  }
}
