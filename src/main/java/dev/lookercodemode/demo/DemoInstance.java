package dev.lookercodemode.demo;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoClock;
import dev.lookercodemode.demo.core.Routes;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Tokens;
import dev.lookercodemode.demo.oauth.Grants;
import dev.lookercodemode.demo.oauth.OAuthPages;
import dev.lookercodemode.demo.people.Apps;
import dev.lookercodemode.demo.people.Sessions;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Collections;
import java.util.SortedSet;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/**
 * A running embedded Looker instance. It serves API 4.0 on the loopback interface from state in
 * memory, seeded alike at each start. Safe for use by several threads; requests overlap, and only
 * the work on the state itself is done one at a time.
 */
public final class DemoInstance implements AutoCloseable {
  private final Server server;
  private final URI baseUrl;
  private final String clientId;
  private final String clientSecret;
  private final DemoHooks hooks;
  private final Areas areas;

  private DemoInstance(
      Server server, int port, String clientId, String clientSecret, DemoHooks hooks, Areas areas) {
    this.server = server;
    this.baseUrl = URI.create("http://127.0.0.1:" + port);
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.hooks = hooks;
    this.areas = areas;
  }

  /**
   * Starts an instance, ready for requests when this returns.
   *
   * @throws IOException if the port is taken
   */
  public static DemoInstance start(DemoSettings settings) throws IOException {
    String id = settings.clientId() == null ? Tokens.random(10) : settings.clientId();
    String secret = settings.clientSecret() == null ? Tokens.random(12) : settings.clientSecret();
    DemoClock clock = new DemoClock(settings.clock());
    State state = new State(clock);
    Tokens tokens = new Tokens(clock, settings.tokenLifetime());
    OwnDocument document = new OwnDocument();
    Grants grants = new Grants(clock, tokens);
    OAuthPages pages = new OAuthPages(state, tokens, grants, Sessions.ADMIN);
    Areas areas = new Areas(state, tokens, grants, id, secret, document, settings.size());
    areas.seed();
    DemoHooks hooks =
        new DemoHooks(tokens, document, clock, areas.runs(), grants, pages, areas::seed);

    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    // Ids such as "a/b" arrive as %2F in a path, which Jetty refuses by default.
    // What it would refuse it answers with a page of its own, which is no answer of an API.
    http.setUriCompliance(UriCompliance.UNSAFE);
    Server server = new Server(new VirtualThreadPool());
    ServerConnector connector = new ServerConnector(server, 0, 1, new HttpConnectionFactory(http));
    connector.setHost("127.0.0.1");
    connector.setPort(settings.port());
    server.addConnector(connector);
    server.setHandler(
        new HttpDoor(
            new Routes(ApiDocument.embedded().operations()),
            document,
            areas.handlers(),
            tokens,
            pages,
            hooks));
    server.setErrorHandler(DemoInstance::refuse);
    try {
      server.start();
    } catch (Exception e) {
      stop(server);
      areas.close();
      throw new IOException(
          "the demo instance cannot listen on port "
              + settings.port()
              + "; give another port, or 0 for a free one",
          e);
    }
    DemoInstance instance =
        new DemoInstance(server, connector.getLocalPort(), id, secret, hooks, areas);
    document.at(instance.baseUrl());
    return instance;
  }

  /** What the server itself refuses, such as a malformed header, is answered as Looker answers. */
  private static boolean refuse(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 400 : response.getStatus();
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    byte[] document =
        ApiErrors.failure(status, "The request is not well-formed.").answer().payload();
    response.write(true, ByteBuffer.wrap(document), callback);
    return true;
  }

  /** Where it listens, {@code http://127.0.0.1:PORT}. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** The client id of the admin's API key. */
  public String clientId() {
    return clientId;
  }

  /** The client secret of the admin's API key. */
  public String clientSecret() {
    return clientSecret;
  }

  /** The client id of the app that users can log in through in a browser (OAuth). */
  public static String oauthClientId() {
    return Apps.CLIENT_ID;
  }

  /** Where that app lets the browser go when its user has decided. */
  public static URI oauthRedirectUri() {
    return URI.create(Apps.REDIRECT_URI);
  }

  /** The handles for tests. */
  public DemoHooks hooks() {
    return hooks;
  }

  /** The names of the operations that it can execute; all others answer 501. */
  public static SortedSet<String> implementedOperations() {
    try (Areas areas = idle()) {
      return Collections.unmodifiableSortedSet(areas.handlers().operations());
    }
  }

  /** Which operations it serves, and how. */
  public static Coverage coverage() {
    try (Areas areas = idle()) {
      return Coverage.of(areas.handlers());
    }
  }

  private static Areas idle() {
    Clock clock = DemoSettings.DEFAULT.clock();
    Tokens tokens = new Tokens(clock, DemoSettings.DEFAULT.tokenLifetime());
    return new Areas(
        new State(clock),
        tokens,
        new Grants(clock, tokens),
        "",
        "",
        new OwnDocument(),
        DemoSettings.DEFAULT.size());
  }

  @Override
  public void close() {
    stop(server);
    areas.close();
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the demo instance did not stop", e);
    }
  }
}
