package dev.lookercodemode.looker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lookercodemode.api.ApiDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instance whose document comes late, or without end. */
class SlowDocumentTest {
  private HttpServer server;
  private LookerInstance instance;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/versions",
        e -> answer(e, 200, DocumentText.versions("4.0.27.2", "/api/4.0/swagger.json")));
    server.createContext("/api/4.0/login", e -> answer(e, 404, ""));
    server.start();
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    instance = new LookerInstance(FakeLooker.settings(url, Duration.ofSeconds(60)));
  }

  @AfterEach
  void stop() {
    instance.close();
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  @Test
  void theFirstRunDoesNotWaitForASlowDocumentAndALaterOneHasIt() {
    CountDownLatch release = new CountDownLatch(1);
    server.createContext(
        "/api/4.0/swagger.json",
        e -> {
          try {
            release.await();
          } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
          }
          answer(e, 200, DocumentText.with("brand_new"));
        });
    InstanceDocument document =
        new InstanceDocument(
            instance, DocumentCache.NONE, InstantSource.system(), Duration.ofMillis(50));
    assertThat(document.forRun()).isSameAs(ApiDocument.embedded());
    assertThat(document.note()).isNull(); // it is on its way
    release.countDown();
    document.refreshed().join();
    assertThat(document.forRun().operation("brand_new")).isPresent();
  }

  @Test
  void aDocumentWithoutEndIsRefusedWhileItIsRead() throws Exception {
    AtomicLong written = new AtomicLong();
    CountDownLatch hungUp = new CountDownLatch(1);
    server.createContext(
        "/api/4.0/swagger.json",
        e -> {
          byte[] blank = new byte[1 << 16];
          Arrays.fill(blank, (byte) ' ');
          e.sendResponseHeaders(200, 0);
          try (OutputStream out = e.getResponseBody()) {
            while (true) {
              out.write(blank);
              written.addAndGet(blank.length);
            }
          } catch (IOException expected) {
            hungUp.countDown();
          }
        });
    InstanceDocument document =
        new InstanceDocument(
            instance, DocumentCache.NONE, InstantSource.system(), Duration.ofSeconds(60));
    assertThat(document.forRun()).isSameAs(ApiDocument.embedded());
    assertThat(document.note()).contains("larger than 32 MB");
    assertThat(hungUp.await(60, TimeUnit.SECONDS)).isTrue();
    // No upper bound: to keep the connection, the client reads on for a tenth of a second.
    assertThat(written.get()).isGreaterThanOrEqualTo(32L << 20);
  }
}
