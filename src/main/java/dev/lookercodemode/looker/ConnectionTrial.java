package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.Connection.Step;
import dev.lookercodemode.looker.net.Network;
import dev.lookercodemode.looker.net.NetworkException;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLException;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One attempt to reach an instance, on connections of its own: nothing is kept warm. */
final class ConnectionTrial {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final long ENOUGH = 1 << 20;
  private static final LookerRequest VERSIONS =
      new LookerRequest("versions", Verb.GET, "/versions", List.of(), null, true, PATIENCE);

  private final LookerSettings settings;
  private final Network network;
  private final ApiAddress address;

  ConnectionTrial(LookerSettings settings, Network network, ApiAddress address) {
    this.settings = settings;
    this.network = network;
    this.address = address;
  }

  Connection outcome() throws InterruptedException {
    URI given = address.current();
    Connection first = at(given);
    URI other = address.other();
    if (other == null || (first.failedAt() != Step.PORT && first.failedAt() != Step.ANSWER)) {
      return first;
    }
    Connection second = at(other);
    return second.failedAt() != null
        ? first
        : new Connection(
            null,
            second.what() + ", but not at " + given,
            "Set LOOKERSDK_BASE_URL (base_url) to " + other + ".",
            second.clockAhead(),
            second.certificateEnd());
  }

  private Connection at(URI base) throws InterruptedException {
    OkHttpClient client;
    String proxy;
    try {
      client =
          network
              .client(base, settings.verifySsl(), settings.caFile())
              .followRedirects(false)
              .callTimeout(PATIENCE)
              .eventListenerFactory(SendProgress::listener)
              .build();
      proxy = network.proxyTo(base);
    } catch (NetworkException e) {
      return failed(Step.SETTINGS, String.valueOf(e.getMessage()), "");
    }
    SendProgress progress = new SendProgress();
    long start = System.nanoTime();
    try (Response response =
        client
            .newCall(
                RequestWriter.page(HttpUrl.get(base + "/versions"), null)
                    .newBuilder()
                    .tag(SendProgress.class, progress)
                    .build())
            .execute()) {
      String text = response.peekBody(ENOUGH).string();
      long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      return answered(base, response, text, millis, proxy);
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      LookerException told =
          new Failures(settings, proxy).of(VERSIONS, new ExchangeException(e, progress.begun()), 1);
      return failed(step(e, progress.begun()), told.reason(), told.hint());
    } finally {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }

  private static Step step(IOException e, boolean sent) {
    return switch (e) {
      case UnknownHostException _ -> Step.NAME;
      case SSLException _ -> Step.ENCRYPTION;
      default -> sent ? Step.ANSWER : Step.PORT;
    };
  }

  private Connection answered(
      URI base, Response response, String text, long millis, @Nullable String proxy) {
    Answer answer =
        new Answer(response.code(), response.headers(), text.getBytes(StandardCharsets.UTF_8));
    if (!answer.success() || !text.contains("supported_versions")) {
      boolean moved = answer.status() >= 300 && answer.status() < 400;
      return new Connection(
          Step.ANSWER,
          base + " answers with HTTP " + answer.status() + ", and not as Looker's API does",
          moved
              ? new StatusHints(settings).of(answer, false)
              : "Check the base URL (from "
                  + settings.source()
                  + ")."
                  + ApiAddress.hint(settings.baseUrl()),
          ahead(response),
          end(response));
    }
    Handshake handshake = response.handshake();
    return new Connection(
        null,
        base
            + " answers in "
            + millis
            + " ms"
            + (handshake == null ? "" : ", " + handshake.tlsVersion().javaName())
            + (proxy == null ? "" : ", through the proxy " + proxy),
        "",
        ahead(response),
        end(response));
  }

  private static Connection failed(Step step, String what, String hint) {
    return new Connection(step, what, hint, null, null);
  }

  private static @Nullable Duration ahead(Response response) {
    Instant there = response.headers().getInstant("Date");
    if (there == null) {
      return null;
    }
    long here = (response.sentRequestAtMillis() + response.receivedResponseAtMillis()) / 2;
    return Duration.between(there, Instant.ofEpochMilli(here));
  }

  private static @Nullable Instant end(Response response) {
    Handshake handshake = response.handshake();
    return handshake != null
            && !handshake.peerCertificates().isEmpty()
            && handshake.peerCertificates().getFirst() instanceof X509Certificate certificate
        ? certificate.getNotAfter().toInstant()
        : null;
  }
}
