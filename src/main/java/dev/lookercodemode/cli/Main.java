package dev.lookercodemode.cli;

import dev.lookercodemode.sandbox.Language;
import java.util.Arrays;

/** The entry point of the process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws InterruptedException {
    Streams streams = Streams.takeOver();
    OptionSources sources = OptionSources.read(System.getenv(), args);
    Wiring wiring = new Wiring();
    wiring.workers(WorkerOptions.early(sources));
    Runtime.getRuntime().addShutdownHook(new Thread(wiring::close, "shutdown"));
    if (args.length > 0 && (args[0].equals("run") || args[0].equals("sandbox"))) {
      wiring.warmUp(
          language(args)); // before anything else, so that the first worker starts beside us
    }
    ServeOptions plain = RunArguments.parse(sources, args);
    int code =
        plain == null
            ? Commands.execute(streams, wiring, sources, args)
            : RunCommand.serve(streams, wiring, plain);
    streams.out().flush();
    // Not a return: threads of libraries must not keep a finished command alive.
    Runtime.getRuntime().exit(code);
  }

  /** A guess before the command line is read: a wrong one costs time only. */
  private static Language language(String... args) {
    return args[0].equals("sandbox")
            && Arrays.stream(args).anyMatch(a -> a.endsWith("python") || a.endsWith(".py"))
        ? Language.PYTHON
        : Language.JAVASCRIPT;
  }
}
