package dev.lookercodemode.cli;

import static dev.lookercodemode.cli.OptionRange.within;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.binding.CallPolicy;
import dev.lookercodemode.binding.MethodPatterns;
import dev.lookercodemode.binding.WriteMode;
import dev.lookercodemode.binding.WriteRule;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What scripts may call: options that several commands share. */
final class PolicyOptions implements CheckedOptions {
  @Option(
      names = "--writes",
      paramLabel = "MODE",
      defaultValue = "allow",
      description =
          "What becomes of writes: allow, confirm (ask the user) or deny; an instance's own setting"
              + " `writes` can be stricter; default ${DEFAULT-VALUE}.")
  String writes = "allow";

  @Option(
      names = "--allow",
      paramLabel = "PATTERN",
      split = ",",
      description =
          "Send only these writes, e.g. update_dashboard,create_*,tag:Board. Several: separated by"
              + " commas, or the option repeated; default: all.")
  List<String> allow = List.of();

  @Option(
      names = "--deny",
      paramLabel = "PATTERN",
      split = ",",
      description =
          "Never call these methods, reads among them, e.g. delete_*,tag:Auth; goes before --allow."
              + " Several: as for --allow; default: none.")
  List<String> deny = List.of();

  @Option(
      names = "--max-writes",
      paramLabel = "N",
      description = "The most writes of one run; default: no limit.")
  @Nullable Integer maxWrites;

  @Option(
      names = "--confirm-timeout",
      paramLabel = "TIME",
      defaultValue = "300s",
      converter = Seconds.class,
      description =
          "How long the user may think over a write, after which it is refused; not the script's"
              + " time; default ${DEFAULT-VALUE}.")
  Duration confirmTimeout = CallPolicy.PATIENCE;

  /**
   * The policy that they say.
   *
   * @param maxCalls the most requests of one run
   */
  CallPolicy policy(int maxCalls) throws UsageException {
    WriteMode mode =
        WriteMode.of(writes)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--writes must be allow, confirm or deny, not '" + writes + "'"));
    return new CallPolicy(
        WriteRule.ofCommandLine(mode),
        patterns("--allow", allow),
        patterns("--deny", deny),
        maxCalls,
        mostWrites(),
        within("--confirm-timeout", confirmTimeout, 1, 3600));
  }

  /** A pattern that matches nothing is a slip of the pen, and would deny nothing. */
  private static MethodPatterns patterns(String option, List<String> given) throws UsageException {
    MethodPatterns patterns = MethodPatterns.of(given);
    if (patterns.isEmpty()) {
      return patterns;
    }
    for (String idle : patterns.idle(ApiDocument.embedded())) {
      throw new UsageException(
          option
              + " "
              + idle
              + ": no method has such a name or tag; `looker-code-mode sandbox --demo --code"
              + " 'dir()'` lists them by tag");
    }
    return patterns;
  }

  @Override
  public void check() throws UsageException {
    policy(CallPolicy.UNLIMITED);
  }

  private int mostWrites() throws UsageException {
    Integer given = maxWrites;
    if (given != null && given < 0) {
      throw new UsageException("--max-writes must be 0 or more, not " + given);
    }
    return given == null ? CallPolicy.UNLIMITED : given;
  }
}
