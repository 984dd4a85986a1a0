package dev.lookercodemode.demo;

import dev.lookercodemode.api.ApiDocument;
import java.io.IOException;
import java.net.URI;
import java.util.SortedSet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * An embedded Looker instance: a shop's people, folders, dashboards, Looks, schedules and data,
 * behind Looker's API 4.0 on the loopback interface. Its data is the same on every start, its dates
 * are relative to now.
 *
 * <p>Safe for use by several threads.
 */
public final class DemoInstance implements AutoCloseable {
  private final Server server;
  private final Sessions sessions;
  private final DemoHooks hooks;
  private final State state;
  private final int port;

  private DemoInstance(Server server, Sessions sessions, DemoHooks hooks, State state, int port) {
    this.server = server;
    this.sessions = sessions;
    this.hooks = hooks;
    this.state = state;
    this.port = port;
  }

  /**
   * Starts an instance; it answers when this returns.
   *
   * @throws IOException if the port cannot be had
   */
  public static DemoInstance start(DemoSettings settings) throws IOException {
    Sessions sessions = new Sessions(settings);
    OwnDocument document = new OwnDocument();
    State state = new State(settings.clock(), sessions, document);
    DemoHooks hooks = new DemoHooks(sessions, document, state::reset);
    QueuedThreadPool threads = new QueuedThreadPool(16, 2);
    threads.setName("demo");
    threads.setDaemon(true);
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    Server server = new Server(threads);
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    connector.setPort(settings.port());
    server.addConnector(connector);
    Routes routes = new Routes(ApiDocument.embedded().operations());
    server.setHandler(new HttpFront(routes, document, state, sessions, hooks));
    try {
      server.start();
    } catch (Exception e) {
      throw new IOException(
          "the demo instance cannot listen on port "
              + settings.port()
              + ": "
              + e.getMessage()
              + "; choose another",
          e);
    }
    DemoInstance instance =
        new DemoInstance(server, sessions, hooks, state, connector.getLocalPort());
    document.at(instance.baseUrl());
    return instance;
  }

  /** Where it is: scheme, host and port, without a trailing slash. */
  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The API key of its administrator. */
  public String clientId() {
    return sessions.clientId();
  }

  /** The secret of that key. */
  public String clientSecret() {
    return sessions.clientSecret();
  }

  /** What a test can do to it. */
  public DemoHooks hooks() {
    return hooks;
  }

  /** The operations it has; every other one answers 501. */
  public SortedSet<String> operations() {
    SortedSet<String> names = state.operations().names();
    names.add("login");
    return names;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the demo instance did not stop", e);
    } finally {
      state.close();
    }
  }
}
