package dev.lookercodemode.cli;

import dev.lookercodemode.demo.Coverage;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the embedded Looker instance on its own. */
@Command(
    name = "demo",
    description = "Run the embedded demo instance, and print how to reach it.",
    footer = {
      "",
      "Prints LOOKERSDK_* lines, those of a second instance as comments,",
      "then `ready`, and runs until it is killed.",
      "Faults, slowness and time: POST to its /demo/ pages, see docs/demo.md.",
      "",
      "Example:",
      "  looker-code-mode demo --port 19999",
      "  looker-code-mode demo --coverage"
    })
final class DemoCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "The port to listen on; default: a free one.")
  private int port;

  @Option(
      names = "--staging-port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "The port of the second instance, demo-staging; default: a free one.")
  private int stagingPort;

  @Option(names = "--coverage", description = "Only print which operations it serves, and how.")
  private boolean coverage;

  DemoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UnavailableException, InterruptedException {
    if (coverage) {
      print(DemoInstance.coverage());
      return ExitCode.OK.number();
    }
    try (DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT.withPort(port));
        DemoInstance staging = DemoInstance.start(DemoSettings.STAGING.withPort(stagingPort))) {
      streams.out().println("LOOKERSDK_BASE_URL=" + demo.baseUrl());
      streams.out().println("LOOKERSDK_CLIENT_ID=" + demo.clientId());
      streams.out().println("LOOKERSDK_CLIENT_SECRET=" + demo.clientSecret());
      streams
          .out()
          .println(
              "# or with the browser: looker-code-mode auth login --base-url " + demo.baseUrl());
      streams.out().println("# demo-staging, a second instance with other ids and less in it:");
      streams.out().println("# LOOKERSDK_BASE_URL=" + staging.baseUrl());
      streams.out().println("# LOOKERSDK_CLIENT_ID=" + staging.clientId());
      streams.out().println("# LOOKERSDK_CLIENT_SECRET=" + staging.clientSecret());
      streams.out().println("ready");
      streams.out().flush();
      Thread.currentThread().join(); // until the process is killed
    } catch (IOException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
    return ExitCode.OK.number();
  }

  private void print(Coverage served) {
    streams
        .out()
        .printf(
            "%d operations: %d stateful, %d generic, %d answer 501%n",
            served.total(),
            served.stateful().size(),
            served.generic().size(),
            served.missing().size());
    print("stateful: act on the state as Looker does", served.stateful());
    print("generic: keep what they are sent", served.generic());
    print("501: answer that the demo lacks them", served.missing());
    streams.out().flush();
  }

  private void print(String title, List<String> operations) {
    streams.out().println();
    streams.out().println(title);
    operations.forEach(operation -> streams.out().println("  " + operation));
  }
}
