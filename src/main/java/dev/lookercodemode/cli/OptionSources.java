package dev.lookercodemode.cli;

import dev.lookercodemode.folders.UserFolder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where options get their values when the command line does not say them: the environment, then the
 * file of options. Immutable.
 */
final class OptionSources {
  /** What the variables' names begin with. */
  static final String PREFIX = "LOOKER_CODE_MODE_";

  /** The option that names the file. */
  static final String FILE_OPTION = "--options";

  /** What these say is meant for one run. */
  private static final Set<String> FOR_ONE_RUN =
      Set.of("code", "file", "prompt", "var", "var-file", "vars-file", "options", "help");

  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z0-9-]*");

  private final Map<String, String> environment;
  private final List<String> arguments;
  private final @Nullable Path place;
  private final @Nullable OptionsFile file;
  private final @Nullable String problem;

  /** Where a value comes from. */
  enum Kind {
    ENVIRONMENT,
    FILE,
    DEFAULT
  }

  /**
   * A value and where it comes from.
   *
   * @param place in words, e.g. {@code environment LOOKER_CODE_MODE_MAX_CALLS}
   */
  record Value(String text, Kind kind, String place) {}

  private OptionSources(
      Map<String, String> environment,
      List<String> arguments,
      @Nullable Path place,
      @Nullable OptionsFile file,
      @Nullable String problem) {
    this.environment = Map.copyOf(environment);
    this.arguments = List.copyOf(arguments);
    this.place = place;
    this.file = file;
    this.problem = problem;
  }

  /** Those of this process; what cannot be meant is a {@link #check problem} for later. */
  static OptionSources read(Map<String, String> environment, String... args) {
    List<String> arguments = List.of(args);
    String named = argument(arguments, FILE_OPTION);
    if (named == null) {
      named = environment.get(variable("options"));
    }
    Path place = null;
    try {
      boolean given = named != null && !named.isBlank();
      Path folder = UserFolder.CONFIG.of(environment);
      place =
          given
              ? Path.of(String.valueOf(named)).toAbsolutePath()
              : folder == null ? null : folder.resolve(OptionsFile.NAME);
      OptionsFile file = place == null ? null : OptionsFile.read(place, given);
      String problem = UnexpandedOptions.problem(environment, arguments, file);
      return new OptionSources(environment, arguments, place, file, problem);
    } catch (UsageException | InvalidPathException e) {
      String problem = String.valueOf(e.getMessage());
      return new OptionSources(environment, arguments, place, null, problem);
    }
  }

  /** The value of an option in the arguments; null where they do not say it. */
  private static @Nullable String argument(List<String> arguments, String option) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).startsWith(option + "=")) {
        return arguments.get(i).substring(option.length() + 1);
      }
      if (arguments.get(i).equals(option) && i + 1 < arguments.size()) {
        return arguments.get(i + 1);
      }
    }
    return null;
  }

  /** The variable of an option, e.g. {@code LOOKER_CODE_MODE_MAX_CALLS}. */
  static String variable(String name) {
    return PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** The option of a variable, e.g. {@code max-calls}. */
  static String option(String variable) {
    return variable.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether an option can be set by anything but the command line. */
  static boolean settable(String name) {
    return !FOR_ONE_RUN.contains(name);
  }

  /**
   * @throws UsageException if the file cannot be read or is malformed, or a value is still the name
   *     of a variable
   */
  void check() throws UsageException {
    if (problem != null) {
      throw new UsageException(problem);
    }
  }

  /** The file; null where no folder for it is known, or it cannot be read. */
  @Nullable OptionsFile file() {
    return file;
  }

  /**
   * Where the file is, or would be.
   *
   * @throws UsageException if no folder for it is known
   */
  Path place() throws UsageException {
    if (place == null) {
      throw new UsageException(
          "no folder for the file of options is known: name the file with --options FILE");
    }
    return place;
  }

  /** What an option is set to apart from the command line; null where nothing sets it. */
  @Nullable Value configured(String name) {
    if (!settable(name)) {
      return null;
    }
    String variable = variable(name);
    String value = environment.get(variable);
    if (value != null && !value.isBlank()) {
      return new Value(value.strip(), Kind.ENVIRONMENT, "environment " + variable);
    }
    OptionsFile read = file;
    OptionsFile.Entry entry = read == null ? null : read.entries().get(name);
    return read == null || entry == null
        ? null
        : new Value(entry.value(), Kind.FILE, read.path() + ", line " + entry.line());
  }

  /** Whether the command line says the option itself. */
  boolean given(String name) {
    String option = "--" + name;
    return arguments.stream().anyMatch(a -> a.equals(option) || a.startsWith(option + "="));
  }

  /**
   * The text that an option will have, for what cannot wait until the command line is read; null
   * for its default.
   */
  @Nullable String early(String name) {
    String argument = argument(arguments, "--" + name);
    Value configured = argument == null ? configured(name) : null;
    return configured == null ? argument : configured.text();
  }

  /** Whether the environment and the file are fine, and say nothing but some of these options. */
  boolean sayOnly(Set<String> names) {
    return problem == null
        && (file == null || names.containsAll(file.entries().keySet()))
        && undeclared().stream().map(OptionSources::option).allMatch(names::contains);
  }

  /** The variables with our prefix that are options, or nothing. */
  List<String> undeclared() {
    return environment.keySet().stream()
        .filter(v -> v.startsWith(PREFIX) && !LauncherVariables.NAMES.contains(v))
        .filter(v -> !v.equals(variable("options"))) // read already
        .sorted()
        .toList();
  }

  /** The message with the place of the value that it finds fault with. */
  String explained(String message) {
    Matcher option = OPTION.matcher(message);
    if (!option.find()) {
      return message;
    }
    String name = option.group().substring(2);
    Value configured = given(name) ? null : configured(name);
    return configured == null ? message : message + " (set by " + configured.place() + ")";
  }
}
