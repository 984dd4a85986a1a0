package dev.lookercodemode.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.doctor.Examination;
import dev.lookercodemode.doctor.Finding;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Examines the installation and the way to the instance, and says what to do. */
@Command(
    name = "doctor",
    description = "Examine this installation and the way to the instance.",
    footer = {
      "",
      "Takes the options of `run` that name an instance. Prints no secrets.",
      "Ends with 0 when nothing fails, else with 69.",
      "",
      "Examples:",
      "  looker-code-mode doctor",
      "  looker-code-mode doctor --demo",
      "  looker-code-mode doctor --config looker.ini --section staging --json"
    })
final class DoctorCommand implements Callable<Integer> {
  private final Streams streams;
  private final Wiring wiring;

  @Mixin private final InstanceOptions instance = new InstanceOptions();

  @Option(names = "--json", description = "Print the findings as a JSON array.")
  private boolean json;

  DoctorCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (DoctorChecks checks = new DoctorChecks(instance, wiring)) {
      List<Examination.Entry> entries =
          new Examination(checks.all()).run(entry -> print(entry, json));
      boolean failed = entries.stream().anyMatch(e -> e.finding().level() == Finding.Level.FAIL);
      if (json) {
        printJson(entries);
      } else {
        streams.out().println(failed ? "Not everything works; see above." : "All works.");
      }
      streams.out().flush();
      return (failed ? ExitCode.UNAVAILABLE : ExitCode.OK).number();
    }
  }

  private void print(Examination.Entry entry, boolean silently) {
    if (silently) {
      return;
    }
    PrintStream out = streams.out();
    Finding finding = entry.finding();
    out.println("%-4s  %s: %s".formatted(label(finding), entry.check(), finding.what()));
    if (finding.advice() != null && !finding.advice().isEmpty()) {
      out.println("      -> " + finding.advice());
    }
    out.flush(); // the next one may take a while
  }

  private void printJson(List<Examination.Entry> entries) {
    ArrayNode all = new ObjectMapper().createArrayNode();
    for (Examination.Entry entry : entries) {
      ObjectNode one = all.addObject();
      one.put("check", entry.check());
      one.put("level", label(entry.finding()));
      one.put("what", entry.finding().what());
      one.put("advice", entry.finding().advice());
    }
    streams.out().println(all.toPrettyString());
  }

  private static String label(Finding finding) {
    return finding.level().name().toLowerCase(Locale.ROOT);
  }
}
