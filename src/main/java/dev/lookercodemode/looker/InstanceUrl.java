package dev.lookercodemode.looker;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reader of an instance's address as people write it. */
public final class InstanceUrl {
  private InstanceUrl() {}

  /**
   * The address without what people copy along: a trailing slash, the path of the API. {@code
   * https} is meant where no scheme is given.
   *
   * @return null if it is not the address of an instance; say so without quoting the text, because
   *     people paste keys into the wrong place
   */
  public static @Nullable URI read(String text) {
    String url = text.contains("://") ? text : "https://" + text;
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null
          || uri.getRawUserInfo() != null
          || !(scheme.equals("https") || scheme.equals("http"))) {
        return null;
      }
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      path = path.replaceFirst("/api(/.*)?$", "").replaceFirst("/+$", "");
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return new URI(scheme + "://" + uri.getHost() + port + path);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
