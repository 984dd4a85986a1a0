package dev.lookercodemode.cli;

import dev.lookercodemode.sandbox.Confinement;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerSandbox;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/**
 * How workers are started. Immutable.
 *
 * @param jsHeapMegabytes the heap of a JavaScript worker; null for the language's own default
 * @param pythonHeapMegabytes that of a Python worker
 * @param atOnce the most that run at the same time
 * @param confinement what the operating system must keep them from
 */
record WorkerOptions(
    @Nullable Integer jsHeapMegabytes,
    @Nullable Integer pythonHeapMegabytes,
    int atOnce,
    Confinement confinement) {

  static final WorkerOptions DEFAULT = new WorkerOptions(null, null, 8, Confinement.AUTO);

  /**
   * What a worker that is started before the command line is read needs to know. What cannot be
   * meant is left at its default here: the command line will refuse it.
   */
  static WorkerOptions early(OptionSources sources) {
    Integer runs = megabytesOrNumber(sources.early("max-runs"), 0);
    return new WorkerOptions(
        megabytesOrNumber(sources.early("js-heap"), 20),
        megabytesOrNumber(sources.early("python-heap"), 20),
        runs == null ? DEFAULT.atOnce : runs,
        Confinement.named(String.valueOf(sources.early("confinement")))
            .orElse(DEFAULT.confinement));
  }

  private static @Nullable Integer megabytesOrNumber(@Nullable String text, int shift) {
    if (text == null) {
      return null;
    }
    try {
      long value = new ByteSize.Reader().convert(text).bytes() >> shift;
      return value < 1 || value > Integer.MAX_VALUE ? null : (int) value;
    } catch (TypeConversionException e) {
      return null;
    }
  }

  WorkerSandbox sandbox() {
    return new WorkerSandbox(
        atOnce,
        confinement,
        command(Language.JAVASCRIPT, jsHeapMegabytes),
        command(Language.PYTHON, pythonHeapMegabytes));
  }

  private static WorkerCommand command(Language language, @Nullable Integer heap) {
    WorkerCommand command = WorkerCommand.ofInstallation(language);
    return heap == null ? command : command.withHeapMegabytes(heap);
  }
}
