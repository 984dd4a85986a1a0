package dev.lookercodemode.looker.net;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way from this process to its instances: the proxies and authorities that its environment
 * names, and how long a connection may take to come about. Immutable.
 */
public final class Network {
  /** Our own variable for a file of certificates to trust. */
  public static final String CA_FILE = "LOOKER_CODE_MODE_CA_FILE";

  /** OpenSSL's variable for the same; many tools set it for their own sake. */
  public static final String STANDARD_CA_FILE = "SSL_CERT_FILE";

  /** The variable for the seconds that a connection may take to come about. */
  public static final String CONNECT_TIMEOUT = "LOOKER_CODE_MODE_CONNECT_TIMEOUT";

  /** How long it may take where nothing else is said. */
  public static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(15);

  private static final Logger log = LoggerFactory.getLogger(Network.class);

  private final Map<String, String> environment;

  private Network(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * The network as an environment describes it; looks at nothing yet.
   *
   * @param environment the variables of the process
   */
  public static Network of(Map<String, String> environment) {
    return new Network(environment);
  }

  /** The network of this process. */
  public static Network ofProcess() {
    return of(System.getenv());
  }

  /**
   * Sets a client up for an instance: the proxies, the time to connect, and, over https, whom it
   * trusts.
   *
   * @param verifySsl false to take any certificate
   * @param caFile what the instance's own settings name, before the environment; or null
   * @throws NetworkException if the environment or the file makes no sense
   */
  public OkHttpClient.Builder client(URI instance, boolean verifySsl, @Nullable Path caFile)
      throws NetworkException {
    OkHttpClient.Builder client = new OkHttpClient.Builder().connectTimeout(connectTimeout());
    Proxies.read(environment).apply(client);
    if ("https".equalsIgnoreCase(instance.getScheme())) {
      if (verifySsl) {
        trust(client, caFile);
      } else {
        log.warn("verify_ssl is off: anyone on the way to {} could read the API key", instance);
        AnyCertificate.accept(client);
      }
    }
    return client;
  }

  /**
   * The proxy on the way to an instance, for messages and without its password; null for none.
   *
   * @throws NetworkException if the environment makes no sense
   */
  public @Nullable String proxyTo(URI instance) throws NetworkException {
    ProxyAddress proxy = Proxies.read(environment).to(instance);
    return proxy == null ? null : proxy.toString();
  }

  private void trust(OkHttpClient.Builder client, @Nullable Path caFile) throws NetworkException {
    HandshakeCertificates trusted;
    String own = environment.get(CA_FILE);
    String standard = environment.get(STANDARD_CA_FILE);
    if (caFile != null) {
      trusted = TrustedCertificates.read(caFile, "ca_file");
    } else if (own != null && !own.isBlank()) {
      trusted = TrustedCertificates.read(path(CA_FILE, own), CA_FILE);
    } else if (standard != null && !standard.isBlank()) {
      try {
        trusted = TrustedCertificates.read(path(STANDARD_CA_FILE, standard), STANDARD_CA_FILE);
      } catch (NetworkException e) {
        log.warn("{} It is ignored; the JDK's own authorities are trusted.", e.getMessage());
        return; // it was hardly set for us
      }
    } else {
      return;
    }
    client.sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager());
  }

  private static Path path(String variable, String text) throws NetworkException {
    try {
      return Path.of(text.strip());
    } catch (InvalidPathException e) {
      throw new NetworkException(variable + " is not the name of a file.");
    }
  }

  private Duration connectTimeout() throws NetworkException {
    String text = environment.get(CONNECT_TIMEOUT);
    if (text == null || text.isBlank()) {
      return DEFAULT_CONNECT_TIMEOUT;
    }
    try {
      int seconds = Integer.parseInt(text.strip());
      if (seconds > 0 && seconds <= 3600) {
        return Duration.ofSeconds(seconds);
      }
    } catch (NumberFormatException e) {
      // told below, as for a number that makes no sense
    }
    throw new NetworkException(
        CONNECT_TIMEOUT + " must be a whole number of seconds, not '" + text.strip() + "'.");
  }
}
