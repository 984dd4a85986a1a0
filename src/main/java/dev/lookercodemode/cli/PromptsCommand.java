package dev.lookercodemode.cli;

import dev.lookercodemode.prompts.Prompt;
import dev.lookercodemode.prompts.PromptArgument;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the workflows, or prints one. */
@Command(
    name = "prompts",
    description = "List the workflows that come with looker-code-mode, or print one.",
    footer = {
      "",
      "Examples:",
      "  looker-code-mode prompts",
      "  looker-code-mode prompts archive-content > my-archive.md",
      "  looker-code-mode sandbox --demo --prompt archive-content --var days=60 --dry-run"
    })
final class PromptsCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "Print this one, instructions and scripts; a file NAME.md is checked, too.")
  private @Nullable String name;

  PromptsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws UsageException, UnavailableException {
    PrintStream out = streams.out();
    if (name == null) {
      PromptFiles.all().forEach(prompt -> list(out, prompt));
    } else {
      out.print(PromptFiles.named(name).text());
    }
    out.flush();
    return ExitCode.OK.number();
  }

  private static void list(PrintStream out, Prompt prompt) {
    out.println(prompt.name() + ": " + prompt.description());
    for (PromptArgument a : prompt.arguments()) {
      String byDefault = a.byDefault() == null ? "" : " (" + a.byDefault() + ")";
      String required = a.required() ? " (required)" : "";
      out.println("    " + a.name() + byDefault + required + ": " + a.description());
    }
  }
}
