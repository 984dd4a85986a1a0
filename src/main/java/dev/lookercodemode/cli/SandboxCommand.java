package dev.lookercodemode.cli;

import dev.lookercodemode.binding.CallPolicy;
import dev.lookercodemode.prompts.Prompt;
import dev.lookercodemode.sandbox.Attachment;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.server.LookerAccess;
import dev.lookercodemode.server.ResultDocument;
import dev.lookercodemode.server.RunLimits;
import dev.lookercodemode.server.RunListener;
import dev.lookercodemode.server.RunRequest;
import dev.lookercodemode.server.RunResult;
import dev.lookercodemode.server.RunService;
import dev.lookercodemode.server.RunText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one script and prints its result: what the tool does, from the command line. */
@Command(
    name = "sandbox",
    description = "Run one script as the tool does, and print its result.",
    footer = {
      "",
      "The result goes to standard output; console lines, the calls and errors go to stderr.",
      "",
      "Examples:",
      "  looker-code-mode sandbox --demo --code 'return await sdk.me()'",
      "  looker-code-mode sandbox --file archive.js --var days=90 --dry-run",
      "  looker-code-mode sandbox --file archive.js --writes confirm --deny 'delete_*'",
      "  looker-code-mode sandbox --demo --language python --code 'me().display_name'",
      "  looker-code-mode sandbox --demo --prompt archive-content --dry-run",
      "  looker-code-mode sandbox - --vars-file in.json < report.js > report.json"
    })
final class SandboxCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @Mixin private final InstanceOptions instance = new InstanceOptions();

  @Mixin private final LimitOptions limits = new LimitOptions();

  @Mixin private final AuditOptions audit = new AuditOptions();

  @Mixin private final PolicyOptions policy = new PolicyOptions();

  @Option(names = "--code", paramLabel = "TEXT", description = "The script.")
  private @Nullable String code;

  @Option(
      names = "--prompt",
      paramLabel = "NAME",
      description = "The script of a workflow: see `prompts`. Or a file NAME.md.")
  private @Nullable String prompt;

  @Option(names = "--file", paramLabel = "FILE", description = "A file with the script.")
  private @Nullable Path file;

  @Parameters(arity = "0..1", paramLabel = "STDIN", description = "-: read the script from stdin.")
  private @Nullable String stdin;

  @Option(
      names = "--var",
      paramLabel = "NAME=VALUE",
      description = "A constant of the script; JSON where it is JSON, else a string. Repeatable.")
  private List<String> variables = List.of();

  @Option(
      names = "--var-file",
      paramLabel = "NAME=FILE",
      description = "A constant of the script: the text of a file, e.g. a CSV. Repeatable.")
  private List<String> variableFiles = List.of();

  @Option(
      names = "--vars-file",
      paramLabel = "FILE",
      description = "A file with a JSON object: each member becomes a constant.")
  private @Nullable Path variablesFile;

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      description =
          "Call this instance: a section of the looker.ini or a saved account; of the demo,"
              + " demo-staging.")
  private @Nullable String target;

  @Option(names = "--dev-mode", description = "Use the development workspace.")
  private boolean devMode;

  @Option(names = "--dry-run", description = "Send reads, but only plan writes.")
  private boolean dryRun;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "js or python; default: by the file's ending, else js.")
  private @Nullable String language;

  @Option(names = "--json", description = "Print the whole result document.")
  private boolean json;

  @Option(
      names = "--output-dir",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "Where attachments are written; no file is overwritten.")
  private Path outputFolder = Path.of(".");

  SandboxCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws UsageException, UnavailableException {
    RunLimits allowed = limits.limits();
    RunRequest request = request(allowed.run().wallClock());
    CallPolicy calls = policy.policy(allowed.run().calls());
    wiring.workers(limits.workers());
    instance.mayAsk = stdin == null;
    audit.check();
    LookerAccess looker = wiring.looker(instance, calls, allowed.concurrency());
    RunService service = new RunService(wiring.sandbox(), looker, allowed, wiring.audit(audit));
    RunListener listener =
        (message, done, total) ->
            streams.err().println(total > 0 ? message + " (" + count(done, total) + ")" : message);
    RunResult result = service.run(request, listener, TerminalPerson.of(streams));
    print(result);
    return code(result).number();
  }

  private RunRequest request(Duration timeout) throws UsageException, UnavailableException {
    Language chosen = language();
    ScriptVariables vars = new ScriptVariables(chosen);
    if (variablesFile != null) {
      vars.addAll(variablesFile);
    }
    for (String variable : variableFiles) {
      vars.addFile(variable);
    }
    for (String variable : variables) {
      vars.add(variable);
    }
    return new RunRequest(script(chosen, vars), target, devMode, dryRun, timeout);
  }

  private Language language() throws UsageException {
    if (language == null) {
      boolean python = file != null && file.toString().endsWith(".py");
      return python ? Language.PYTHON : Language.JAVASCRIPT;
    }
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "js", "javascript" -> Language.JAVASCRIPT;
      case "python", "py" -> Language.PYTHON;
      default -> throw new UsageException("unknown language " + language + ": use js or python");
    };
  }

  private Script script(Language chosen, ScriptVariables vars)
      throws UsageException, UnavailableException {
    long sources = Stream.of(code, prompt, file, stdin).filter(Objects::nonNull).count();
    if (sources != 1 || (stdin != null && !stdin.equals("-"))) {
      throw new UsageException(
          "give the script once: --code TEXT, --prompt NAME, --file FILE, or - for stdin");
    }
    if (prompt != null) {
      Prompt workflow = PromptFiles.named(prompt);
      String text = chosen == Language.JAVASCRIPT ? workflow.javaScript() : workflow.python();
      return new Script(chosen, text, vars.valuesFor(workflow));
    }
    return new Script(chosen, script(), vars.values());
  }

  private String script() throws UsageException, UnavailableException {
    if (code != null) {
      return code;
    }
    if (file == null) {
      try {
        return new String(streams.in().readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw UnavailableException.reading(Path.of("stdin"), e);
      }
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw UsageException.reading(file, e);
    }
  }

  private void print(RunResult result) throws UnavailableException {
    if (json) {
      streams.out().println(ResultDocument.of(result));
    } else {
      result.outcome().logs().forEach(streams.err()::println);
      if (result.planned()) {
        streams.err().println(RunText.plan(result));
      }
      streams.err().println(RunText.calls(result.calls()));
      if (!result.ok()) {
        streams.err().println(RunText.error(result));
      } else if (!result.outcome().returnedNothing()) {
        streams.out().println(RunText.result(result));
      }
    }
    streams.out().flush();
    AttachmentFiles files = new AttachmentFiles(outputFolder);
    for (Attachment attachment : result.outcome().attachments()) {
      streams.err().println("wrote " + files.write(attachment));
    }
  }

  private static ExitCode code(RunResult result) {
    return switch (result.outcome().status()) {
      case OK -> ExitCode.OK;
      case ERROR -> failed(result);
      case TIMEOUT, LIMIT -> ExitCode.LIMIT;
      case CANCELLED -> ExitCode.CANCELLED;
    };
  }

  private static ExitCode failed(RunResult result) {
    if (result.namedNoInstance()) {
      return ExitCode.USAGE;
    }
    return result.configured() && !result.lackedSandbox()
        ? ExitCode.SCRIPT_FAILED
        : ExitCode.UNAVAILABLE;
  }

  private static String count(double done, double total) {
    return number(done) + " of " + number(total);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
