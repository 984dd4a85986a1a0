package dev.lookercodemode.cli;

import dev.lookercodemode.looker.UnexpandedVariable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finder of options whose value is still the name of a variable. */
final class UnexpandedOptions {
  private UnexpandedOptions() {}

  /**
   * What is wrong with the first of them, in words; null where there is none.
   *
   * @param arguments looked at where they are those of {@code run}, which a client's configuration
   *     holds: at a shell, who writes {@code ${NAME}} in quotes means it
   */
  static @Nullable String problem(
      Map<String, String> environment, List<String> arguments, @Nullable OptionsFile file) {
    Stream<@Nullable String> variables =
        environment.entrySet().stream()
            .filter(e -> e.getKey().startsWith(OptionSources.PREFIX))
            .sorted(Map.Entry.comparingByKey())
            .map(e -> UnexpandedVariable.problem(e.getKey(), e.getValue()));
    Stream<@Nullable String> entries =
        file == null
            ? Stream.of()
            : file.entries().entrySet().stream()
                .map(
                    e ->
                        UnexpandedVariable.problem(
                            "%s, line %d: %s"
                                .formatted(file.path(), e.getValue().line(), e.getKey()),
                            e.getValue().value()));
    return Stream.of(ofRun(arguments), variables, entries)
        .flatMap(s -> s)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Stream<@Nullable String> ofRun(List<String> arguments) {
    if (arguments.isEmpty() || !arguments.getFirst().equals("run")) {
      return Stream.of();
    }
    return Stream.iterate(1, i -> i < arguments.size(), i -> i + 1)
        .map(
            i -> {
              String argument = arguments.get(i);
              int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
              String option = equals < 0 ? arguments.get(i - 1) : argument.substring(0, equals);
              return UnexpandedVariable.problem(
                  option.startsWith("--") ? option : "the argument",
                  argument.substring(equals + 1));
            });
  }
}
