package dev.lookercodemode.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.looker.net.Network;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An instance whose certificate is signed by its company's own authority. */
class TlsTest {
  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).commonName("Acme Root").build();

  @TempDir private static Path folder;
  private static WireMockServer server;
  private static Path authority;

  @BeforeAll
  static void start() throws Exception {
    server = server(new HeldCertificate.Builder().addSubjectAlternativeName("localhost"));
    authority =
        Files.writeString(
            folder.resolve("ca.pem"),
            "Acme's own, and another\n"
                + AUTHORITY.certificatePem()
                + new HeldCertificate.Builder().build().certificatePem());
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private static WireMockServer server(HeldCertificate.Builder certificate) throws Exception {
    HeldCertificate held = certificate.signedBy(AUTHORITY).build();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "server",
        held.keyPair().getPrivate(),
        "password".toCharArray(),
        new Certificate[] {held.certificate(), AUTHORITY.certificate()});
    Path file = Files.createTempFile(folder, "server", ".p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, "password".toCharArray());
    }
    WireMockServer made =
        new WireMockServer(
            wireMockConfig()
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(file.toString())
                .keystoreType("PKCS12")
                .keystorePassword("password")
                .keyManagerPassword("password"));
    made.start();
    made.stubFor(any(anyUrl()).willReturn(okJson("{\"access_token\":\"t\"}")));
    return made;
  }

  @Test
  void itsAuthorityIsTrustedWhereItIsNamed() throws Exception {
    assertThat(status(settings().withCaFile(authority), Map.of())).isEqualTo(200);
    for (String variable : new String[] {Network.CA_FILE, Network.STANDARD_CA_FILE}) {
      assertThat(status(settings(), Map.of(variable, authority.toString()))).isEqualTo(200);
    }
    Path ini =
        Files.writeString(
            folder.resolve("looker.ini"),
            "[l]\nbase_url=https://localhost:%d\nclient_id=a\nclient_secret=b\nca_file=%s\n"
                .formatted(server.httpsPort(), authority));
    assertThat(status(LookerSettings.from(Map.of(), ini, null), Map.of())).isEqualTo(200);
  }

  @Test
  void withoutThatItIsTakenOnlyWhenNothingIsChecked() throws Exception {
    assertThat(status(settings().withVerifySsl(false), Map.of())).isEqualTo(200);
    LookerException e = failure(settings(), Map.of());
    assertThat(e.kind()).isEqualTo(LookerException.Kind.NETWORK);
    assertThat(e.getMessage()).contains("no secure connection to localhost");
    assertThat(e.hint()).contains("LOOKER_CODE_MODE_CA_FILE", "LOOKERSDK_VERIFY_SSL=false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no certificate, s3cret",
        "-----BEGIN CERTIFICATE-----\ns3cret\n",
        "key",
        "folder",
        "none"
      })
  void aFileThatIsNoneOfCertificatesIsNamed(String content) throws Exception {
    Path file = folder.resolve("bad.pem");
    Files.deleteIfExists(file);
    if (content.equals("folder")) {
      Files.createDirectory(file);
    } else if (!content.equals("none")) {
      Files.writeString(file, content.equals("key") ? AUTHORITY.privateKeyPkcs8Pem() : content);
    }
    LookerException e = failure(settings(), Map.of(Network.CA_FILE, file.toString()));
    assertThat(e).hasMessageContaining(Network.CA_FILE + " names " + file);
    assertThat(e.getMessage()).doesNotContain("s3cret", "PRIVATE");
    assertThat(failure(settings().withCaFile(file), Map.of()))
        .hasMessageContaining("ca_file names " + file);
    assertThat(failure(settings(), Map.of(Network.STANDARD_CA_FILE, file.toString())).hint())
        .as("that variable was hardly set for us")
        .contains("LOOKER_CODE_MODE_CA_FILE");
  }

  @Test
  void aCertificateOfAnotherHostIsToldApart() throws Exception {
    WireMockServer other =
        server(new HeldCertificate.Builder().addSubjectAlternativeName("looker.acme.com"));
    try {
      assertThat(failure(at(other).withCaFile(authority), Map.of()).hint())
          .contains("another host's");
    } finally {
      other.stop();
    }
  }

  @Test
  void aCertificateThatHasRunOutIsToldApart() throws Exception {
    long now = Instant.now().toEpochMilli();
    WireMockServer old =
        server(
            new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .validityInterval(now - 2_000_000, now - 1_000_000));
    try {
      assertThat(failure(at(old).withCaFile(authority), Map.of()).hint())
          .contains("has run out", "clock");
    } finally {
      old.stop();
    }
  }

  @Test
  void plainHttpIsToldApart() throws Exception {
    LookerException e =
        failure(
            LookerSettings.of(
                URI.create("https://localhost:" + server.port()),
                new ApiKey("id", new Secret("s")),
                "environment"),
            Map.of());
    assertThat(e.hint()).contains("http://");
  }

  @Test
  void theEndOfTheCertificateIsTold() throws Exception {
    server.stubFor(get(urlEqualTo("/versions")).willReturn(okJson("{\"supported_versions\":[]}")));
    Connection connection =
        new ConnectionTrial(
                settings().withCaFile(authority),
                Network.of(Map.of()),
                ApiAddress.of(settings().baseUrl()))
            .outcome();
    assertThat(connection.failedAt()).isNull();
    assertThat(connection.what()).contains("TLSv1.");
    assertThat(connection.certificateEnd())
        .isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(2)));
  }

  private static LookerSettings settings() {
    return at(server);
  }

  private static LookerSettings at(WireMockServer looker) {
    return LookerSettings.of(
            URI.create("https://localhost:" + looker.httpsPort()),
            new ApiKey("id", new Secret("s")),
            "environment")
        .withTimeout(Duration.ofSeconds(10));
  }

  private static LookerException failure(LookerSettings settings, Map<String, String> environment) {
    LookerException e =
        catchThrowableOfType(LookerException.class, () -> status(settings, environment));
    assertThat(e).isNotNull();
    return e;
  }

  private static int status(LookerSettings settings, @Nullable Map<String, String> environment)
      throws LookerException, InterruptedException, IOException {
    try (LookerInstance instance =
        new LookerInstance(
            settings,
            null,
            Network.of(environment),
            ApiAddress.of(settings.baseUrl()),
            new Pacing(pause -> {}, InstantSource.system(), () -> 1.0),
            1024)) {
      return instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION).status();
    }
  }
}
