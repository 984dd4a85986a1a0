package dev.lookercodemode.cli;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.InvalidApiDocumentException;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.typings.PythonTypings;
import dev.lookercodemode.typings.Size;
import dev.lookercodemode.typings.TokenTable;
import dev.lookercodemode.typings.TypeScriptTypings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the typings of what scripts see, or how many tokens they take. */
@Command(
    name = "typings",
    description = "Print the declarations of what scripts see.",
    footer = {
      "",
      "Examples:",
      "  looker-code-mode typings > looker.d.ts",
      "  looker-code-mode typings --language python --tag Dashboard",
      "  looker-code-mode typings --instance > my-looker.d.ts",
      "  looker-code-mode typings --tokens"
    })
final class TypingsCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "ts",
      description = "ts or python; default ${DEFAULT-VALUE}.")
  private String language = "ts";

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      defaultValue = "standard",
      description = "compact, standard or full; default ${DEFAULT-VALUE}.")
  private String size = "standard";

  @Option(names = "--tag", paramLabel = "TAG", description = "Only the methods of this group.")
  private @Nullable String tag;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "An API document (OpenAPI 3 or Swagger 2, JSON) instead of the embedded one.")
  private @Nullable Path from;

  @Option(
      names = "--instance",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "NAME",
      description =
          "The API document of a Looker instance: that of the looker.ini section or saved account"
              + " NAME, or, without a name, the one that `run` would use.")
  private @Nullable String instance;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The looker.ini file for --instance.")
  private @Nullable Path config;

  @Option(names = "--tokens", description = "Print how many tokens each form of the API takes.")
  private boolean tokens;

  TypingsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UsageException, UnavailableException, InterruptedException {
    boolean python = python();
    Size chosen = size(size);
    if (instance != null && (from != null || tokens)) {
      throw new UsageException("--instance goes neither with --from nor with --tokens");
    }
    byte[] text = text();
    ApiDocument api = instance == null ? document(text) : InstanceApi.read(instance, config);
    String group = tag == null ? null : tag(api, tag);
    if (tokens) {
      streams.out().print(new TokenTable(api, text).markdown());
    } else {
      streams
          .out()
          .print(
              python
                  ? PythonTypings.of(api, chosen, group)
                  : TypeScriptTypings.of(api, chosen, group));
    }
    streams.out().flush();
    return ExitCode.OK.number();
  }

  /** The size of this name. */
  static Size size(String name) throws UsageException {
    for (Size candidate : Size.values()) {
      if (candidate.name().equalsIgnoreCase(name)) {
        return candidate;
      }
    }
    throw new UsageException("unknown size " + name + ": use compact, standard or full");
  }

  private boolean python() throws UsageException {
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "ts", "typescript", "js", "javascript" -> false;
      case "python", "py" -> true;
      default -> throw new UsageException("unknown language " + language + ": use ts or python");
    };
  }

  private byte[] text() throws UsageException {
    if (from == null) {
      return ApiDocument.embeddedText();
    }
    // One byte more than the reader takes: it refuses the rest unread, however long the file is.
    try (InputStream in = Files.newInputStream(from)) {
      return in.readNBytes(ApiDocument.MAX_BYTES + 1);
    } catch (IOException e) {
      throw UsageException.reading(from, e);
    }
  }

  private ApiDocument document(byte[] text) throws UsageException {
    if (from == null) {
      return ApiDocument.embedded();
    }
    try {
      return ApiDocument.parse(text).scriptable();
    } catch (InvalidApiDocumentException e) {
      throw new UsageException(
          from
              + ": "
              + e.getMessage()
              + ". --from takes the JSON of an OpenAPI 3 or a Swagger 2 document, e.g. Looker's"
              + " own.");
    }
  }

  private static String tag(ApiDocument api, String given) throws UsageException {
    List<String> tags = api.operations().stream().map(Operation::tag).distinct().sorted().toList();
    for (String candidate : tags) {
      if (candidate.equalsIgnoreCase(given)) {
        return candidate;
      }
    }
    throw new UsageException("no tag " + given + "; there are " + String.join(", ", tags));
  }
}
