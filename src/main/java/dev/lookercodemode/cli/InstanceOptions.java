package dev.lookercodemode.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Looker instance to use: options that several commands share. */
final class InstanceOptions {
  @Option(
      names = "--demo",
      description = "Use the embedded demo instance: nothing to configure, nothing to break.")
  boolean demo;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A looker.ini file; the environment (LOOKERSDK_*) goes before it.")
  @Nullable Path config;

  @Option(
      names = "--section",
      paramLabel = "NAME",
      description = "The section of the looker.ini file; default: the first.")
  @Nullable String section;
}
