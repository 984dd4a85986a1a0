package dev.lookercodemode.looker.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
  private static final URI HTTPS = URI.create("https://looker.acme.com");

  @Test
  void takesTheVariablesThatCurlTakes() throws Exception {
    assertThat(to(HTTPS, "HTTPS_PROXY", "http://p:3128")).isEqualTo("p:3128 (HTTPS_PROXY)");
    assertThat(to(HTTPS, "https_proxy", "p:1", "HTTPS_PROXY", "http://q:2"))
        .isEqualTo("p:1 (https_proxy)");
    assertThat(to(HTTPS, "ALL_PROXY", "socks5://p", "HTTP_PROXY", "http://q"))
        .isEqualTo("p:1080 (ALL_PROXY)");
    assertThat(to(URI.create("http://looker"), "ALL_PROXY", "http://p/", "HTTP_PROXY", "http://q"))
        .isEqualTo("q:80 (HTTP_PROXY)");
    assertThat(to(HTTPS, "HTTP_PROXY", "http://q", "HTTPS_PROXY", " ")).isNull();
    assertThat(to(HTTPS)).isNull();
  }

  @Test
  void showsNoPassword() throws Exception {
    assertThat(to(HTTPS, "HTTPS_PROXY", "http://me:p%40ss+word@proxy.acme.com:3128"))
        .isEqualTo("proxy.acme.com:3128 (HTTPS_PROXY)");
    ProxyAddress proxy = ProxyAddress.read("HTTPS_PROXY", "http://me:p%40ss+word@p:3128");
    assertThat(proxy.authorization()).isEqualTo(okhttp3.Credentials.basic("me", "p@ss+word"));
    assertThat(proxy).asString().doesNotContain("ss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://me:s3cret@",
        "http://me:s3cr et@p:80",
        "http://p:s3cret",
        "https://me:s3cret@p:80",
        "ftp://me:s3cret@p",
        "socks5://me:s3cret@p",
        "http://me:s3cret@p/path",
        "://s3cret"
      })
  void saysWhatIsWrongWithoutQuotingIt(String value) {
    assertThatThrownBy(() -> to(HTTPS, "HTTPS_PROXY", value))
        .isInstanceOf(NetworkException.class)
        .message()
        .startsWith("HTTPS_PROXY ")
        .containsPattern("http://|HTTP proxy")
        .doesNotContain("s3c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          acme.com                       | https://looker.acme.com      | true
          .acme.com                      | https://looker.acme.com      | true
          *.acme.com                     | https://looker.acme.com      | true
          ACME.com                       | https://Looker.Acme.COM      | true
          looker.acme.com                | https://looker.acme.com      | true
          acme.com                       | https://notacme.com          | false
          acme.com.evil                  | https://acme.com             | false
          acme.com:443                   | https://acme.com             | true
          acme.com:19999                 | https://acme.com             | false
          acme.com:19999                 | https://acme.com:19999       | true
          a.com, acme.com                | https://acme.com             | true
          a.com acme.com                 | https://acme.com             | true
          *                              | https://acme.com             | true
          10.0.0.0/8                     | https://10.20.30.40          | true
          10.0.0.0/9                     | https://10.128.0.1           | false
          10.1.2.3                       | https://10.1.2.3:19999       | true
          10.1.2.3:80                    | https://10.1.2.3             | false
          fd00::/8                       | https://[fd12::1]:19999      | true
          fd00::/8                       | https://10.0.0.1             | false
          [fd12::1]:443                  | https://[fd12::1]            | true
          fd12::1                        | https://[fd12::1]            | true
          10.0.0.0/8                     | https://ten.acme.com         | false
          a.com                          | https://localhost:9999       | true
          a.com                          | https://127.0.0.1:9999       | true
          a.com                          | https://[::1]:9999           | true
          """)
  void knowsWhoIsReachedWithoutAProxy(String list, URI address, boolean direct) throws Exception {
    assertThat(to(address, "HTTPS_PROXY", "http://p:1", "NO_PROXY", list) == null)
        .isEqualTo(direct);
    assertThat(to(address, "HTTPS_PROXY", "http://p:1", "no_proxy", list) == null)
        .isEqualTo(direct);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/", "acme.com/8", "fd00::/129", "10.0.0.0/-1"})
  void saysWhichNetworkDoesNotExist(String network) {
    assertThatThrownBy(() -> to(HTTPS, "HTTPS_PROXY", "http://p", "NO_PROXY", "a.com," + network))
        .isInstanceOf(NetworkException.class)
        .hasMessageContaining("NO_PROXY has " + network);
  }

  private static String to(URI address, String... variables) throws NetworkException {
    Map<String, String> environment = new HashMap<>();
    for (int i = 0; i < variables.length; i += 2) {
      environment.put(variables[i], variables[i + 1]);
    }
    return Network.of(environment).proxyTo(address);
  }
}
