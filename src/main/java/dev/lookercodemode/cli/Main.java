package dev.lookercodemode.cli;

import dev.lookercodemode.typings.Size;

/** The entry point of the process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws InterruptedException {
    Streams streams = Streams.takeOver();
    Wiring wiring = new Wiring();
    Runtime.getRuntime().addShutdownHook(new Thread(wiring::close, "shutdown"));
    if (args.length > 0 && (args[0].equals("run") || args[0].equals("sandbox"))) {
      wiring.warmUp(); // before anything else, so that the first worker starts beside us
    }
    InstanceOptions plain = RunArguments.parse(args);
    int code =
        plain == null
            ? Commands.execute(streams, wiring, args)
            : RunCommand.serve(streams, wiring, plain, Size.COMPACT);
    streams.out().flush();
    // Not a return: threads of libraries must not keep a finished command alive.
    Runtime.getRuntime().exit(code);
  }
}
