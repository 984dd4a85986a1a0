package dev.lookercodemode.cli;

import dev.lookercodemode.server.RunLimits;
import dev.lookercodemode.typings.Size;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The short way through the command line of {@code run}, for the options that clients start it with
 * most: a client waits for it, and picocli's classes are too old for a start-up cache. Whatever is
 * not plain goes the long way, and so does whatever is wrong: that way knows the messages.
 */
final class RunArguments {
  private static final Set<String> FLAGS = Set.of("demo", "no-python");
  private static final Set<String> PLAIN =
      Set.of("demo", "no-python", "config", "section", "account", "writes", "description");

  private final Map<String, String> values = new HashMap<>();

  private RunArguments() {}

  /**
   * The options of a plain {@code run}; null for every other command line.
   *
   * @param sources what says the options that the command line does not
   */
  static @Nullable ServeOptions parse(OptionSources sources, String... args) {
    if (args.length == 0 || !args[0].equals("run") || !sources.sayOnly(PLAIN)) {
      return null;
    }
    RunArguments said = new RunArguments();
    if (!said.take(List.of(args).subList(1, args.length))) {
      return null;
    }
    for (String name : PLAIN) {
      OptionSources.Value value = sources.configured(name);
      if (value != null) {
        said.values.putIfAbsent(name, value.text());
      }
    }
    try {
      return said.options();
    } catch (UsageException | InvalidPathException e) {
      return null;
    }
  }

  /** Takes all arguments; false where one is not plain, or there twice. */
  private boolean take(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (!arg.startsWith("--")) {
        return false;
      }
      int equals = arg.indexOf('=');
      String name = arg.substring(2, equals < 0 ? arg.length() : equals);
      String value;
      if (!PLAIN.contains(name) || (equals >= 0 && FLAGS.contains(name))) {
        return false;
      } else if (FLAGS.contains(name)) {
        value = "true";
      } else if (equals >= 0) {
        value = arg.substring(equals + 1);
      } else if (i + 1 < args.size()) {
        value = args.get(++i);
      } else {
        return false;
      }
      if (values.put(name, value) != null) {
        return false;
      }
    }
    return true;
  }

  private ServeOptions options() throws UsageException {
    InstanceOptions instance = new InstanceOptions();
    instance.demo = flag("demo");
    String config = text("config");
    instance.config = config == null ? null : Path.of(config);
    instance.section = text("section");
    instance.account = text("account");
    PolicyOptions policy = new PolicyOptions();
    String writes = text("writes");
    if (writes != null) {
      policy.writes = writes;
    }
    String description = text("description");
    RunLimits limits = RunLimits.DEFAULT;
    return new ServeOptions(
        instance,
        policy.policy(limits.run().calls()),
        description == null ? Size.COMPACT : TypingsCommand.size(description),
        !flag("no-python"),
        limits,
        new AuditOptions());
  }

  private boolean flag(String name) throws UsageException {
    return switch (values.getOrDefault(name, "false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new UsageException("--" + name + " must be true or false");
    };
  }

  private @Nullable String text(String name) throws UsageException {
    String value = values.get(name);
    if (value != null && (value.isBlank() || value.startsWith("-"))) {
      throw new UsageException("--" + name + " has no plain value");
    }
    return value;
  }
}
