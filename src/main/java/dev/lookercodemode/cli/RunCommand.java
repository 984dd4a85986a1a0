package dev.lookercodemode.cli;

import dev.lookercodemode.server.LookerServer;
import dev.lookercodemode.server.RunService;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
      "  looker-code-mode run --config ~/looker.ini --section production",
      "  looker-code-mode run --demo"
    })
final class RunCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @Mixin private final InstanceOptions instance = new InstanceOptions();

  RunCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws InterruptedException {
    return serve(streams, wiring, instance);
  }

  /** Serves until the client is gone, and gives the exit code. */
  static int serve(Streams streams, Wiring wiring, InstanceOptions instance)
      throws InterruptedException {
    RunService service = new RunService(wiring.sandbox(), wiring.looker(instance));
    try (LookerServer server = new LookerServer(service, Version.current())) {
      server.serve(streams.in(), streams.out());
    }
    return ExitCode.OK.number();
  }
}
