package dev.lookercodemode.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the embedded Looker instance on its own. */
@Command(
    name = "demo",
    description = "Run the embedded demo instance, and print how to reach it.",
    footer = {
      "",
      "Prints LOOKERSDK_* lines, then `ready`, and runs until it is killed.",
      "",
      "Example:",
      "  looker-code-mode demo --port 19999"
    })
final class DemoCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "The port to listen on; default: a free one.")
  private int port;

  DemoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnavailableException {
    streams.err().println("port " + port);
    throw new UnavailableException("the demo instance is not there yet");
  }
}
