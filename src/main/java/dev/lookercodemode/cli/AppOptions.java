package dev.lookercodemode.cli;

import dev.lookercodemode.looker.InstanceUrl;
import dev.lookercodemode.looker.auth.OAuthApp;
import dev.lookercodemode.looker.auth.Registration;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How looker-code-mode is registered with an instance: options of `auth login` and `register`. */
final class AppOptions {
  private static final int OLD_API_PORT = 19999;
  private static final int HIGHEST_PORT = 65535;

  @Option(
      names = "--client-id",
      paramLabel = "ID",
      defaultValue = Registration.CLIENT_ID,
      description = "The id under which the app is registered; default: ${DEFAULT-VALUE}.")
  String clientId = Registration.CLIENT_ID;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + Registration.PORT,
      description = {
        "The port of this machine to which the browser comes",
        "back; default: ${DEFAULT-VALUE}. The registered redirect must name it.",
        "0 stands for a redirect without a port, and any free one."
      })
  int port = Registration.PORT;

  URI redirectUri() throws UsageException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new UsageException("--port must be from 0 to " + HIGHEST_PORT);
    }
    return Registration.redirectUri(port);
  }

  /**
   * The app at an instance.
   *
   * @param lookerUrl where people use it; null for the API's host
   */
  OAuthApp at(URI baseUrl, @Nullable String lookerUrl) throws UsageException {
    URI pages = lookerUrl == null ? pagesOf(baseUrl) : url("--looker-url", lookerUrl);
    return new OAuthApp(pages, baseUrl, clientId, redirectUri());
  }

  /** People never came to the API's old port. */
  private static URI pagesOf(URI baseUrl) {
    return baseUrl.getPort() == OLD_API_PORT
        ? URI.create(baseUrl.toString().replaceFirst(":" + OLD_API_PORT, ""))
        : baseUrl;
  }

  static URI url(String option, String text) throws UsageException {
    URI url = InstanceUrl.read(text);
    if (url == null) {
      throw new UsageException(
          option
              + " is not the address of a Looker instance; expected something like"
              + " https://company.cloud.looker.com");
    }
    return url;
  }
}
