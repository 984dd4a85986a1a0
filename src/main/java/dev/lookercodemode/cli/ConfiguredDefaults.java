package dev.lookercodemode.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Picocli's way to the environment and the file of options: what they say are its defaults. */
final class ConfiguredDefaults implements IDefaultValueProvider {
  private final OptionSources sources;

  ConfiguredDefaults(OptionSources sources) {
    this.sources = sources;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || !isLong(option)) {
      return null;
    }
    String name = name(option);
    // A flag on the command line turns the flag's default around, so it must not see this one.
    OptionSources.Value value = sources.given(name) ? null : sources.configured(name);
    return value == null ? null : value.text();
  }

  static boolean isLong(OptionSpec option) {
    return option.longestName().startsWith("--");
  }

  /** The option's name without its dashes. */
  static String name(OptionSpec option) {
    return option.longestName().substring(2);
  }
}
