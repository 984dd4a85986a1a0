package dev.lookercodemode.cli;

import dev.lookercodemode.binding.CallPolicy;
import dev.lookercodemode.server.RunLimits;
import dev.lookercodemode.typings.Size;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The short way through the command line of {@code run}: a client waits for it, and picocli's
 * classes are too old for a start-up cache. Whatever is not plain goes the long way.
 */
final class RunArguments {
  private RunArguments() {}

  /** The options of a plain {@code run}; null for every other command line. */
  static @Nullable ServeOptions parse(String... args) {
    if (args.length == 0 || !args[0].equals("run")) {
      return null;
    }
    InstanceOptions options = new InstanceOptions();
    boolean python = true;
    for (int i = 1; i < args.length; i++) {
      boolean last = i == args.length - 1;
      if (args[i].equals("--demo")) {
        options.demo = true;
      } else if (args[i].equals("--no-python")) {
        python = false;
      } else if (args[i].equals("--config") && !last && options.config == null) {
        options.config = Path.of(args[++i]);
      } else if (args[i].equals("--section") && !last && options.section == null) {
        options.section = args[++i];
      } else if (args[i].equals("--account") && !last && options.account == null) {
        options.account = args[++i];
      } else {
        return null;
      }
    }
    return new ServeOptions(
        options, CallPolicy.OPEN, Size.COMPACT, python, RunLimits.DEFAULT, new AuditOptions());
  }
}
