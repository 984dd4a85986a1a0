package dev.lookercodemode.looker.net;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that the environment names, by the variables that curl and others read. Immutable.
 *
 * @param https for instances over https; null for none
 * @param http for instances over http; null for none
 */
record Proxies(@Nullable ProxyAddress https, @Nullable ProxyAddress http, NoProxy exceptions) {

  /**
   * Reads {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY} and {@code NO_PROXY}; the same
   * in small letters goes before.
   *
   * @throws NetworkException if one of them makes no sense
   */
  static Proxies read(Map<String, String> environment) throws NetworkException {
    ProxyAddress all = proxy(environment, "ALL_PROXY");
    ProxyAddress https = proxy(environment, "HTTPS_PROXY");
    ProxyAddress http = proxy(environment, "HTTP_PROXY");
    Given direct = given(environment, "NO_PROXY");
    NoProxy exceptions =
        direct == null ? NoProxy.NOBODY : NoProxy.read(direct.variable(), direct.value());
    return new Proxies(https == null ? all : https, http == null ? all : http, exceptions);
  }

  private static @Nullable ProxyAddress proxy(Map<String, String> environment, String name)
      throws NetworkException {
    Given given = given(environment, name);
    return given == null ? null : ProxyAddress.read(given.variable(), given.value());
  }

  /** A variable as it is set. */
  private record Given(String variable, String value) {}

  private static @Nullable Given given(Map<String, String> environment, String name) {
    for (String form : List.of(name.toLowerCase(Locale.ROOT), name)) {
      String value = environment.get(form);
      if (value != null && !value.isBlank()) {
        return new Given(form, value.strip());
      }
    }
    return null;
  }

  /** The proxy on the way to an address; null for none. */
  @Nullable ProxyAddress to(URI address) {
    boolean secure = "https".equalsIgnoreCase(address.getScheme());
    ProxyAddress proxy = secure ? https : http;
    int port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
    return proxy == null || exceptions.covers(address.getHost(), port) ? null : proxy;
  }

  /** Where the environment names none, what the JVM was told is left in force. */
  void apply(OkHttpClient.Builder client) {
    if (https == null && http == null) {
      return;
    }
    client.proxySelector(new Selector(this));
    client.proxyAuthenticator(
        (route, response) -> {
          ProxyAddress proxy = route == null ? null : at(route.proxy());
          boolean refused = response.request().header("Proxy-Authorization") != null;
          if (proxy == null || proxy.authorization() == null || refused) {
            return null;
          }
          return response
              .request()
              .newBuilder()
              .header("Proxy-Authorization", proxy.authorization())
              .build();
        });
  }

  private @Nullable ProxyAddress at(Proxy used) {
    for (ProxyAddress proxy : new @Nullable ProxyAddress[] {https, http}) {
      if (proxy != null && proxy.proxy().equals(used)) {
        return proxy;
      }
    }
    return null;
  }

  /** OkHttp asks it for each connection. */
  private static final class Selector extends ProxySelector {
    private final Proxies proxies;

    Selector(Proxies proxies) {
      this.proxies = proxies;
    }

    @Override
    public List<Proxy> select(URI uri) {
      ProxyAddress proxy = proxies.to(uri);
      return List.of(proxy == null ? Proxy.NO_PROXY : proxy.proxy());
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException reason) {
      // The exchange fails with it.
    }
  }
}
