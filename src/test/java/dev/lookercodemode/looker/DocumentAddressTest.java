package dev.lookercodemode.looker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentAddressTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "https://a.test, https://a.test/api/4.0/s.json, https://a.test/api/4.0/s.json",
        "https://a.test, http://inner:9999/api/4.0/s.json, https://a.test/api/4.0/s.json",
        "https://a.test:19999, https://a.test/s.json, https://a.test:19999/s.json",
        "https://a.test, /api/4.0/s.json?x=1, https://a.test/api/4.0/s.json?x=1",
        "https://a.test, api/4.0/s.json, https://a.test/api/4.0/s.json",
        "https://a.test, //evil.test/s.json, https://a.test/s.json",
        "https://a.test, https://user:pw@evil.test/s.json, https://a.test/s.json",
        "https://a.test/looker, https://a.test/looker/s.json, https://a.test/looker/s.json",
        "https://a.test/looker, https://inner/s.json, https://a.test/looker/s.json",
        "https://a.test/looker, https://inner/lookers.json, https://a.test/looker/lookers.json",
        "https://a.test, '@evil.test/s.json', https://a.test/@evil.test/s.json",
        "https://a.test, https://a.test/%2e%2e/s.json, null",
        "https://a.test, https://a.test/a/../s.json, null",
        "https://a.test, https://a.test, null",
        "https://a.test, mailto:x@a.test, null",
        "https://a.test, 'not a url', null",
      })
  void theDocumentIsAskedForOnTheConfiguredHost(URI base, String named, String expected) {
    assertThat(String.valueOf(DocumentAddress.on(base, named))).isEqualTo(expected);
  }
}
