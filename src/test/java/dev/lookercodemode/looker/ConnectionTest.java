package dev.lookercodemode.looker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that holds an answer back until the test lets it go. */
class ConnectionTest {
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);
  private final AtomicInteger logins = new AtomicInteger();
  private final Set<Integer> clientPorts = ConcurrentHashMap.newKeySet();
  private volatile String held = "none";
  private HttpServer server;
  private LookerInstance instance;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    instance =
        new LookerInstance(
            FakeLooker.settings(base, Duration.ofMinutes(5)),
            new Pacing(pause -> {}, InstantSource.system(), () -> 1.0),
            1024);
  }

  @AfterEach
  void stop() {
    release.countDown();
    instance.close();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    clientPorts.add(exchange.getRemoteAddress().getPort());
    exchange.getRequestBody().readAllBytes();
    boolean login = path.endsWith("/login");
    if (path.endsWith(held) && (!login || logins.get() == 0)) {
      logins.addAndGet(login ? 1 : 0);
      arrived.countDown();
      try {
        release.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    } else if (login) {
      logins.incrementAndGet();
    }
    byte[] token =
        "{\"access_token\":\"a-token\",\"expires_in\":3600}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, token.length);
    exchange.getResponseBody().write(token);
    exchange.close();
  }

  @Test
  void anInterruptCancelsTheRequestAtOnce() throws Exception {
    held = "/user";
    CompletableFuture<LookerResponse> end = new CompletableFuture<>();
    Thread caller = caller(end);
    assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

    caller.interrupt();

    assertThat(caller.join(Duration.ofSeconds(5))).isTrue();
    assertThat(end.exceptionNow()).isInstanceOf(InterruptedException.class);
  }

  @Test
  void anInterruptedLoginIsTakenOverByWhoWaitsForIt() throws Exception {
    held = "/login";
    CompletableFuture<LookerResponse> first = new CompletableFuture<>();
    Thread leader = caller(first);
    assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<LookerResponse> second = new CompletableFuture<>();
    Thread waiter = caller(second);

    leader.interrupt();

    assertThat(waiter.join(Duration.ofSeconds(10))).isTrue();
    assertThat(leader.join(Duration.ofSeconds(10))).isTrue();
    assertThat(first.exceptionNow()).isInstanceOf(InterruptedException.class);
    assertThat(second.resultNow().status()).isEqualTo(200);
    assertThat(logins).hasValue(2);
  }

  @Test
  void requestsOneAfterAnotherShareAConnection() throws Exception {
    for (int i = 0; i < 5; i++) {
      instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION);
    }

    assertThat(clientPorts).hasSize(1);
  }

  private Thread caller(CompletableFuture<LookerResponse> end) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                end.complete(instance.send(FakeLooker.get("/user"), Workspace.PRODUCTION));
              } catch (LookerException | InterruptedException | RuntimeException e) {
                end.completeExceptionally(e);
              }
            });
  }
}
