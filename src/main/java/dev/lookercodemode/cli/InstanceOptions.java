package dev.lookercodemode.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Looker instance to use, and as whom: options that several commands share. */
final class InstanceOptions {
  /** Whether the user can be asked for a secret that is missing; no option. */
  boolean mayAsk;

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

  @Option(
      names = "--account",
      paramLabel = "NAME",
      description = "A saved account (see `auth list`), whatever the environment says.")
  @Nullable String account;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The address of the instance; goes before the environment.")
  @Nullable String baseUrl;

  @Option(
      names = "--client-id",
      paramLabel = "ID",
      description = "The API key; goes before the environment.")
  @Nullable String clientId;

  @Option(
      names = "--client-secret-file",
      paramLabel = "FILE",
      description = "A file with the API key's secret. There is no option for the secret itself.")
  @Nullable Path clientSecretFile;

  @Option(
      names = "--access-token-file",
      paramLabel = "FILE",
      description = "A file with an access token to use as it is; it is never renewed.")
  @Nullable Path accessTokenFile;
}
