package dev.lookercodemode.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The commands whose options the environment and the file of options can set, and the options. */
final class ConfigurableCommands {
  /** Their names. */
  static final List<String> NAMES = List.of("run", "sandbox");

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private final List<CommandLine> commands;

  /**
   * @param root the command line that has them as subcommands
   */
  ConfigurableCommands(CommandLine root) {
    this.commands = NAMES.stream().map(root.getSubcommands()::get).toList();
  }

  /** An option and the commands that have it. */
  record Setting(String name, OptionSpec option, List<String> commands) {

    /** Its value where nothing sets it; empty where there is none. */
    String byDefault() {
      String value = option.defaultValue();
      boolean flag = option.typeInfo().isBoolean() && option.arity().max() == 0;
      return value == null ? (flag ? "false" : "") : value;
    }

    /** Whether it takes several values, separated by commas. */
    boolean several() {
      return !option.splitRegex().isEmpty();
    }

    /** What it is for, in plain words. */
    String description() {
      return String.join(" ", option.description())
          .replace("; default " + option.defaultValue() + ".", ".");
    }
  }

  void takeDefaultsFrom(OptionSources sources) {
    commands.forEach(c -> c.setDefaultValueProvider(new ConfiguredDefaults(sources)));
  }

  /**
   * Reads what is set as the commands will.
   *
   * @throws UsageException if a value cannot be meant
   */
  void check() throws UsageException {
    for (CommandLine command : commands) {
      try {
        command.parseArgs();
      } catch (CommandLine.ParameterException e) {
        throw new UsageException(String.valueOf(e.getMessage()));
      }
      for (CommandLine.Model.CommandSpec mixin : command.getCommandSpec().mixins().values()) {
        if (mixin.userObject() instanceof CheckedOptions options) {
          options.check();
        }
      }
    }
  }

  /** The options that can be set, by name. */
  Map<String, Setting> settings() {
    Map<String, Setting> settings = new TreeMap<>();
    for (CommandLine command : commands) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        String name = ConfiguredDefaults.isLong(option) ? ConfiguredDefaults.name(option) : "help";
        if (OptionSources.settable(name)) {
          Setting known = settings.get(name);
          List<String> by = new ArrayList<>(known == null ? List.of() : known.commands());
          by.add(command.getCommandName());
          settings.put(
              name, new Setting(name, known == null ? option : known.option(), List.copyOf(by)));
        }
      }
    }
    return settings;
  }

  /** What the environment and the file set that is no option, in words; a slip is named. */
  List<String> unknown(OptionSources sources) {
    Map<String, Setting> settings = settings();
    OptionsFile file = sources.file();
    Stream<String> entries =
        file == null
            ? Stream.of()
            : file.entries().entrySet().stream()
                .filter(e -> !settings.containsKey(e.getKey()))
                .sorted(Comparator.comparingInt(e -> e.getValue().line()))
                .map(e -> problem(file, e.getKey(), e.getValue().line(), settings));
    Stream<String> variables =
        sources.undeclared().stream()
            .filter(v -> !settings.containsKey(OptionSources.option(v)))
            .map(v -> problem(v, settings));
    return Stream.concat(entries, variables).toList();
  }

  private static String problem(
      OptionsFile file, String name, int line, Map<String, Setting> settings) {
    String why =
        OptionSources.settable(name)
            ? "there is no option " + name
            : name + " is said on the command line only";
    return file.path()
        + ", line "
        + line
        + ": "
        + why
        + near(name, settings.keySet()).map(n -> "; did you mean " + n + "?").orElse(".")
        + " The line is left out.";
  }

  /** With this prefix it is meant for us, and does nothing. */
  private static String problem(String variable, Map<String, Setting> settings) {
    String name = OptionSources.option(variable);
    Set<String> known = new TreeSet<>(settings.keySet());
    LauncherVariables.NAMES.forEach(v -> known.add(OptionSources.option(v)));
    String why =
        OptionSources.settable(name)
            ? " is no option"
            : " does nothing: " + name + " is said on the command line only";
    return "the environment's "
        + variable
        + why
        + near(name, known)
            .map(n -> "; did you mean " + OptionSources.variable(n) + "?")
            .orElse("; `looker-code-mode config --json` has those there are.");
  }

  /** The nearest name, where one is near enough to be meant. */
  private static Optional<String> near(String name, Set<String> known) {
    return known.stream()
        .filter(n -> DISTANCE.apply(name, n) <= Math.max(1, name.length() / 4))
        .min(Comparator.comparingInt(n -> DISTANCE.apply(name, n)));
  }
}
