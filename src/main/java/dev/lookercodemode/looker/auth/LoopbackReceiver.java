package dev.lookercodemode.looker.auth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lookercodemode.looker.auth.OAuthException.Reason;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The place on this machine to which Looker sends the browser back (RFC 8252, section 7.3). It
 * listens on the loopback interface alone, on IPv4 and, where the machine has it, IPv6, because a
 * browser may take {@code localhost} for either. It takes one answer: the one that holds the right
 * state. Whoever else comes is refused and does not end the login. Safe for use by several threads.
 */
final class LoopbackReceiver implements AutoCloseable {
  /** How long the browser waits for its page while the code is redeemed. */
  private static final Duration PAGE_LIMIT = Duration.ofMinutes(1);

  private static final int FREE_PORT_TRIES = 5;

  private final List<HttpServer> servers;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final URI redirectUri;
  private final byte[] state;
  private final Set<String> hosts;
  private final String path;
  private final AtomicBoolean taken = new AtomicBoolean();
  private final AtomicInteger strangers = new AtomicInteger();
  private final CompletableFuture<Arrival> arrived = new CompletableFuture<>();

  private LoopbackReceiver(List<HttpServer> servers, URI redirectUri, String state) {
    this.servers = servers;
    this.redirectUri = redirectUri;
    this.state = state.getBytes(StandardCharsets.UTF_8);
    this.path = redirectUri.getRawPath().isEmpty() ? "/" : redirectUri.getRawPath();
    int port = redirectUri.getPort();
    // Another name would be a page's that has let its own name point here.
    this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    for (HttpServer server : servers) {
      server.setExecutor(threads);
      server.createContext("/", this::handle);
      server.start();
    }
  }

  /** The browser, back from Looker. It waits for its page. */
  static final class Arrival {
    private final HttpUrl url;
    private final CompletableFuture<Page> page = new CompletableFuture<>();
    private final CompletableFuture<Void> shown = new CompletableFuture<>();

    private record Page(int status, String html) {}

    private Arrival(HttpUrl url) {
      this.url = url;
    }

    /** A value that Looker sent along, or null. */
    @Nullable String value(String name) {
      return url.queryParameter(name);
    }

    /** Shows the page and waits, for a moment at most, until the browser has it. */
    void show(boolean success, String html) {
      page.complete(new Page(success ? 200 : 400, html));
      try {
        shown.get(5, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException | TimeoutException e) {
        // the browser is gone; the login is as it is
      }
    }
  }

  /**
   * Starts to listen.
   *
   * @param redirectUri the registered address; without a port, a free one is taken
   * @param state what the right answer holds
   * @throws OAuthException if the port is taken; whoever has it is left alone
   */
  static LoopbackReceiver open(URI redirectUri, String state) throws OAuthException {
    int port = redirectUri.getPort();
    try {
      List<HttpServer> servers = port > 0 ? listen(port) : listenAnywhere();
      return new LoopbackReceiver(
          servers,
          port > 0 ? redirectUri : withPort(redirectUri, servers.getFirst().getAddress().getPort()),
          state);
    } catch (BindException e) {
      throw new OAuthException(
          Reason.NOT_LOGGED_IN,
          "port "
              + port
              + " of this machine is in use, by another login that waits or by another program."
              + " Finish that first, or use another port, under which the app must be registered"
              + " as well: see --port of looker-code-mode auth login and auth register.");
    } catch (IOException e) {
      throw new OAuthException(
          Reason.NOT_LOGGED_IN, "cannot listen on port " + port + ": " + e.getMessage());
    }
  }

  private static URI withPort(URI uri, int port) {
    return URI.create("http://" + uri.getHost() + ":" + port + uri.getRawPath());
  }

  private static List<HttpServer> listenAnywhere() throws IOException {
    for (int left = FREE_PORT_TRIES; ; left--) {
      try {
        return listen(0);
      } catch (BindException e) {
        if (left == 0) {
          throw e;
        }
      }
    }
  }

  private static List<HttpServer> listen(int port) throws IOException {
    List<HttpServer> servers = new ArrayList<>();
    try {
      servers.add(
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0));
      InetAddress six = InetAddress.ofLiteral("::1");
      // Where there is IPv6 it must be ours, too: a stranger there would be sent the code.
      if (NetworkInterface.getByInetAddress(six) != null) {
        int same = servers.getFirst().getAddress().getPort();
        servers.add(HttpServer.create(new InetSocketAddress(six, same), 0));
      }
      return servers;
    } catch (IOException e) {
      servers.forEach(server -> server.stop(0));
      throw e;
    }
  }

  /** The address for Looker, with the port that is listened on. */
  URI redirectUri() {
    return redirectUri;
  }

  /** How many answers with a wrong state came. */
  int strangers() {
    return strangers.get();
  }

  /** Waits for the browser; null if it does not come in time. */
  @Nullable Arrival await(Duration limit) throws InterruptedException {
    try {
      return arrived.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return null;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpUrl url = HttpUrl.parse("http://localhost" + exchange.getRequestURI());
      if (url != null && isCallback(exchange, url)) {
        take(exchange, url);
      } else {
        // The browser asks for an icon, and who knows who else is about.
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private boolean isCallback(HttpExchange exchange, HttpUrl url) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null
        && hosts.contains(host)
        && url.encodedPath().equals(path)
        && exchange.getRequestMethod().equals("GET");
  }

  private void take(HttpExchange exchange, HttpUrl url) throws IOException {
    String given = url.queryParameter("state");
    byte[] bytes = (given == null ? "" : given).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(bytes, state)) {
      strangers.incrementAndGet();
      write(
          exchange,
          400,
          LoginPages.failure(
              "Not the login that waits",
              "This answer carries a wrong state: it belongs to another login, or somebody has made"
                  + " it up. It was ignored.",
              "Log in through the address that your terminal or agent shows."));
      return;
    }
    if (!taken.compareAndSet(false, true)) {
      write(
          exchange,
          400,
          LoginPages.failure(
              "This login is over",
              "Its answer has been used already.",
              "Close this tab, and log in again if you have to."));
      return;
    }
    Arrival arrival = new Arrival(url);
    arrived.complete(arrival);
    try {
      Arrival.Page page = arrival.page.get(PAGE_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
      write(exchange, page.status(), page.html());
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      exchange.sendResponseHeaders(503, -1); // the login was given up meanwhile
    } finally {
      arrival.shown.complete(null);
    }
  }

  private static void write(HttpExchange exchange, int status, String html) throws IOException {
    byte[] content = html.getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    headers.set("Connection", "close");
    exchange.sendResponseHeaders(status, content.length);
    exchange.getResponseBody().write(content);
    exchange.getResponseBody().close();
  }

  /** Gives the port back. */
  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
  }
}
