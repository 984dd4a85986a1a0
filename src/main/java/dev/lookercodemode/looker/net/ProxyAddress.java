package dev.lookercodemode.looker.net;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import okhttp3.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * A proxy as a variable of the environment names it. Immutable; shows no password.
 *
 * @param variable which one, for messages
 * @param authorization the header that logs in to it; null where no name was given
 */
record ProxyAddress(
    String variable, Proxy.Type type, String host, int port, @Nullable String authorization) {
  private static final int HTTP = 80;
  private static final int SOCKS = 1080;

  /**
   * Reads {@code [http://][user:password@]host[:port]}, or the same with {@code socks5://}.
   *
   * @throws NetworkException if it is none; the message does not quote it, as it may hold a
   *     password
   */
  static ProxyAddress read(String variable, String value) throws NetworkException {
    String text = value.contains("://") ? value : "http://" + value;
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      throw wrong(variable);
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    if (uri.getHost() == null || !(path.isEmpty() || path.equals("/"))) {
      throw wrong(variable);
    }
    String user = uri.getRawUserInfo();
    return switch (scheme) {
      case "http" -> of(variable, Proxy.Type.HTTP, uri, HTTP, user == null ? null : basic(user));
      case "socks", "socks5", "socks5h" -> {
        if (user != null) {
          throw new NetworkException(
              variable
                  + " names a SOCKS proxy with a password, which is not supported. Use an"
                  + " HTTP proxy, or a SOCKS proxy without a password.");
        }
        yield of(variable, Proxy.Type.SOCKS, uri, SOCKS, null);
      }
      default ->
          throw new NetworkException(
              variable
                  + " names a proxy of a kind that is not supported. Use http://host:port, which"
                  + " also carries https to the instance, or socks5://host:port.");
    };
  }

  private static ProxyAddress of(
      String variable, Proxy.Type type, URI uri, int standard, @Nullable String authorization) {
    int port = uri.getPort() < 0 ? standard : uri.getPort();
    return new ProxyAddress(variable, type, uri.getHost(), port, authorization);
  }

  private static String basic(String userInfo) throws NetworkException {
    int colon = userInfo.indexOf(':');
    String user = colon < 0 ? userInfo : userInfo.substring(0, colon);
    String password = colon < 0 ? "" : userInfo.substring(colon + 1);
    return Credentials.basic(decoded(user), decoded(password), StandardCharsets.UTF_8);
  }

  /** A plus sign stands for itself in this part of an address. */
  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static NetworkException wrong(String variable) {
    return new NetworkException(
        variable
            + " is not the address of a proxy. Expected something like"
            + " http://proxy.company.com:3128 (special characters of a password as %XX).");
  }

  /** The name is looked up when it is connected to, or by the proxy. */
  Proxy proxy() {
    return new Proxy(
        type,
        type == Proxy.Type.SOCKS
            ? new InetSocketAddress(host, port)
            : InetSocketAddress.createUnresolved(host, port));
  }

  /** The proxy for messages. */
  @Override
  public String toString() {
    return host + ":" + port + " (" + variable + ")";
  }
}
