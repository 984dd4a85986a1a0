package dev.lookercodemode.cli;

import static dev.lookercodemode.cli.OptionRange.within;

import dev.lookercodemode.audit.AuditLog;
import dev.lookercodemode.audit.AuditSettings;
import dev.lookercodemode.folders.UserFolder;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What is written down of runs and calls: the options that {@code run} and {@code sandbox} share.
 */
final class AuditOptions implements CheckedOptions {
  static final String OFF = "off";
  private static final int MAX_FILES = 999;

  @Option(
      names = "--audit",
      paramLabel = "FILE",
      description = "Where runs and calls are written down, or off; default: see `audit`.")
  private @Nullable String audit;

  @Option(
      names = "--audit-size",
      paramLabel = "SIZE",
      defaultValue = "10MB",
      converter = ByteSize.Reader.class,
      description = "Put the file aside when it is this large; default ${DEFAULT-VALUE}.")
  private ByteSize size = new ByteSize(AuditSettings.MAX_BYTES);

  @Option(
      names = "--audit-files",
      paramLabel = "N",
      defaultValue = "5",
      description = "Older files that are kept; default ${DEFAULT-VALUE}.")
  private int files = AuditSettings.KEEP;

  @Option(names = "--audit-code", description = "Write down the scripts, too, not only a hash.")
  private boolean code;

  @Option(names = "--audit-bodies", description = "Write down what writes send, too.")
  private boolean bodies;

  /** The file that is meant; null for none. */
  static @Nullable Path file(@Nullable String option, Map<String, String> environment) {
    if (option != null && !option.isBlank()) {
      return option.equals(OFF) ? null : Path.of(option).toAbsolutePath();
    }
    Path folder = UserFolder.STATE.of(environment);
    return folder == null ? null : folder.resolve(AuditSettings.NAME);
  }

  /** The log; not opened yet. */
  AuditLog log() {
    Path file = file(audit, System.getenv());
    return file == null
        ? AuditLog.off()
        : AuditLog.to(new AuditSettings(file, size.bytes(), files, code, bodies));
  }

  @Override
  public void check() throws UsageException {
    within("--audit-size", size, 1 << 10, 1L << 40);
    within("--audit-files", files, 0, MAX_FILES);
  }
}
