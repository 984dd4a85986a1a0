package dev.lookercodemode.cli;

import static dev.lookercodemode.cli.OptionRange.within;

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
      description =
          "The id under which the app is registered; default: " + Registration.CLIENT_ID + ".")
  private @Nullable String clientId;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = {
        "The port of this machine to which the browser comes",
        "back; default: " + Registration.PORT + ". The registered redirect must name it.",
        "0 stands for a redirect without a port, and any free one."
      })
  private @Nullable Integer port;

  String clientId() {
    return clientId == null ? Registration.CLIENT_ID : clientId;
  }

  URI redirectUri() throws UsageException {
    int number = port == null ? Registration.PORT : port;
    return Registration.redirectUri(within("--port", number, 0, HIGHEST_PORT));
  }

  /**
   * The app at an instance.
   *
   * @param lookerUrl where people use it; null for what is known, else the API's host
   * @param known from an earlier login, for what is not said; or null
   */
  OAuthApp at(URI baseUrl, @Nullable String lookerUrl, @Nullable OAuthApp known)
      throws UsageException {
    URI pages =
        lookerUrl != null
            ? url("--looker-url", lookerUrl)
            : known == null ? pagesOf(baseUrl) : known.lookerUrl();
    return new OAuthApp(
        pages,
        baseUrl,
        clientId == null && known != null ? known.clientId() : clientId(),
        port == null && known != null ? known.redirectUri() : redirectUri());
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
