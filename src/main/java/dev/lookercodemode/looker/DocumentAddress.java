package dev.lookercodemode.looker;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where an instance's API document is asked for. Whatever host the instance names, it is asked for
 * on the one that the user configured: instances behind a proxy write their inner name, and a
 * hostile one must not send us elsewhere.
 */
final class DocumentAddress {
  private DocumentAddress() {}

  /** The address on the instance's own host; null where {@code named} has no usable path. */
  static @Nullable HttpUrl on(URI baseUrl, String named) {
    URI uri;
    try {
      uri = new URI(named.strip());
    } catch (URISyntaxException e) {
      return null;
    }
    String scheme = uri.getScheme() == null ? "http" : uri.getScheme().toLowerCase(Locale.ROOT);
    String path = uri.getRawPath();
    if (!(scheme.equals("http") || scheme.equals("https")) || path == null || path.length() < 2) {
      return null;
    }
    String plain = path.toLowerCase(Locale.ROOT);
    if (plain.contains("..") || plain.contains("%2e") || plain.contains("\\")) {
      return null;
    }
    String prefix = baseUrl.getRawPath() == null ? "" : baseUrl.getRawPath();
    String below = path.startsWith("/") ? path : "/" + path;
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String rest = below.startsWith(prefix + "/") ? below.substring(prefix.length()) : below;
    return HttpUrl.parse(baseUrl + rest + query);
  }
}
