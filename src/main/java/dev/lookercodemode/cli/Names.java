package dev.lookercodemode.cli;

import java.net.URI;
import java.util.regex.Pattern;

/** The names that accounts get where the user gives none. */
final class Names {
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[.*|localhost");

  private Names() {}

  /** E.g. {@code my} for {@code https://my.looker.com}, {@code local-9999} for a bare address. */
  static String of(URI baseUrl) {
    String host = baseUrl.getHost();
    if (!ADDRESS.matcher(host).matches()) {
      return host.split("\\.", 2)[0];
    }
    return baseUrl.getPort() < 0 ? "local" : "local-" + baseUrl.getPort();
  }
}
