package dev.lookercodemode.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the options in force and where they come from, or makes the file of options. */
@Command(
    name = "config",
    description = "Print the options in force for run and sandbox, and where they come from.",
    footer = {
      "",
      "The command line goes before the environment, that before the file. How to reach",
      "Looker is not among the options, and no secret is: see docs/configuration.md.",
      "",
      "Examples:",
      "  looker-code-mode config",
      "  looker-code-mode config --init",
      "  LOOKER_CODE_MODE_MAX_CALLS=500 looker-code-mode config --json"
    })
final class ConfigCommand implements Callable<Integer> {
  private final Streams streams;
  private final OptionSources sources;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--json", description = "Print them as JSON.")
  private boolean json;

  @Option(
      names = "--init",
      description = "Write a file with every option as a comment; never over another file.")
  private boolean init;

  @Option(
      names = OptionSources.FILE_OPTION,
      paramLabel = "FILE",
      description = "The file of options; default: options.conf in the configuration's folder.")
  @SuppressWarnings("unused") // read before the command line is
  private @Nullable String options;

  ConfigCommand(Streams streams, OptionSources sources) {
    this.streams = streams;
    this.sources = sources;
  }

  @Override
  public Integer call() throws UsageException, UnavailableException {
    CommandLine root = Objects.requireNonNull(spec).root().commandLine();
    ConfigurableCommands commands = new ConfigurableCommands(root);
    if (init) {
      streams.out().println("wrote " + OptionsTemplate.write(sources.place(), commands.settings()));
      streams.out().flush();
      return ExitCode.OK.number();
    }
    sources.check();
    commands.unknown(sources).forEach(w -> streams.err().println(Commands.NAME + ": " + w));
    commands.check();
    if (json) {
      streams.out().println(document(commands.settings()).toPrettyString());
    } else {
      print(commands.settings());
    }
    streams.out().flush();
    return ExitCode.OK.number();
  }

  private OptionSources.Value value(ConfigurableCommands.Setting setting) {
    OptionSources.Value configured = sources.configured(setting.name());
    return configured != null
        ? configured
        : new OptionSources.Value(setting.byDefault(), OptionSources.Kind.DEFAULT, "default");
  }

  private void print(Map<String, ConfigurableCommands.Setting> settings) {
    OptionsFile file = sources.file();
    if (file != null) {
      streams.out().println("# file: " + file.path() + (exists(file) ? "" : " (not there)"));
    }
    streams.out().println("# several, separated by commas: " + several(settings));
    for (ConfigurableCommands.Setting setting : settings.values()) {
      OptionSources.Value value = value(setting);
      String only =
          setting.commands().size() == 1 ? " (" + setting.commands().getFirst() + ")" : "";
      String shown = value.text().isEmpty() ? "-" : value.text();
      streams
          .out()
          .printf(Locale.ROOT, "%-18s %-12s %s%s%n", setting.name(), shown, value.place(), only);
    }
  }

  private static String several(Map<String, ConfigurableCommands.Setting> settings) {
    return settings.values().stream()
        .filter(ConfigurableCommands.Setting::several)
        .map(ConfigurableCommands.Setting::name)
        .collect(Collectors.joining(", "));
  }

  private static boolean exists(OptionsFile file) {
    return Files.exists(file.path());
  }

  private ObjectNode document(Map<String, ConfigurableCommands.Setting> settings) {
    ObjectNode document = new ObjectMapper().createObjectNode();
    OptionsFile file = sources.file();
    document.put("file", file == null ? null : file.path().toString());
    document.put("exists", file != null && exists(file));
    ArrayNode options = document.putArray("options");
    for (ConfigurableCommands.Setting setting : settings.values()) {
      OptionSources.Value value = value(setting);
      ObjectNode option =
          options
              .addObject()
              .put("name", setting.name())
              .put("value", value.text())
              .put("source", value.kind().name().toLowerCase(Locale.ROOT))
              .put("place", value.place())
              .put("variable", OptionSources.variable(setting.name()))
              .put("default", setting.byDefault());
      if (setting.several()) {
        option.put("separator", ",");
      }
      ArrayNode by = option.putArray("commands");
      setting.commands().forEach(by::add);
    }
    return document;
  }
}
