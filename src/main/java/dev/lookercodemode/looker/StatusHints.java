package dev.lookercodemode.looker;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What to do next, by the status of a failed request. */
final class StatusHints {
  private final LookerSettings settings;

  StatusHints(LookerSettings settings) {
    this.settings = settings;
  }

  String of(Answer answer, boolean unknown) {
    if (unknown) {
      return Failures.WRITE_UNKNOWN;
    }
    int status = answer.status();
    if (status >= 300 && status < 400) {
      return redirect(answer.headers().get("Location"));
    }
    return switch (status) {
      case 400 -> "Looker could not make sense of the request: check its arguments and body.";
      case 401 ->
          "Looker refused the token even after a new login. Check that the API user is enabled.";
      case 403 -> "The API user lacks the permission for this. Ask a Looker admin to grant it.";
      case 404 ->
          "It does not exist, or the API user may not see it, or "
              + settings.baseUrl()
              + " is not the API's host. Look the id up with a search_ or all_ method.";
      case 409 -> "It conflicts with what is there already. Read that first.";
      case 422 -> "Correct the fields named in the message and send it again.";
      case 429 -> "Make fewer calls at once" + wait(answer) + ".";
      case 501, 405 -> "This instance does not offer the operation.";
      case 503 -> "The instance is busy or restarting: try again later" + wait(answer) + ".";
      default -> status >= 500 ? "Looker failed on its side: try again later." : "";
    };
  }

  /** What a refused login means: Looker says "not found" for an unknown API key. */
  String login(Answer answer) {
    if (answer.webPage()) {
      return settings.baseUrl()
          + " (from "
          + settings.source()
          + ") answers with a web page, not as Looker's API."
          + ApiAddress.hint(settings.baseUrl());
    }
    int status = answer.status();
    return status == 404 || status == 401 || status == 403 || status == 422
        ? "Check client id and client secret (from "
            + settings.source()
            + "), and that "
            + settings.baseUrl()
            + " is the API's host: Looker answers "
            + status
            + " for an unknown API key."
        : "Check the base URL " + settings.baseUrl() + " (from " + settings.source() + ").";
  }

  private static String wait(Answer answer) {
    String header = answer.headers().get("Retry-After");
    return header == null ? "" : " and wait as Looker asks (Retry-After: " + header + ")";
  }

  /** Only the host is told: a redirect may carry a signed address. */
  private static String redirect(@Nullable String location) {
    HttpUrl target = location == null ? null : HttpUrl.parse(location);
    return target == null
        ? "The base URL redirects elsewhere: give the address of the API itself."
        : "The base URL redirects to "
            + target.scheme()
            + "://"
            + target.host()
            + ": give that as LOOKERSDK_BASE_URL.";
  }
}
