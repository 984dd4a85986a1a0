package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.server.McpAsyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * MCP over a pair of streams, one message a line. The library's own ends at the first bad line,
 * knows no cancellation, and drops the answers of running calls at the end of input; this one does
 * none of that.
 */
final class StdioTransport implements McpServerTransportProvider {
  private static final Logger log = LoggerFactory.getLogger(StdioTransport.class);

  /** The longest line that is read; a longer one is refused without being kept. */
  static final int MAX_LINE_BYTES = 32 << 20;

  private final LineReader in;
  private final MessageWriter out;
  private final MessageParser parser;
  private final ObjectMapper mapper;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile @Nullable StdioSession session;

  StdioTransport(InputStream in, OutputStream out, ObjectMapper mapper, int maxLineBytes) {
    this.in = new LineReader(in, maxLineBytes);
    this.out = new MessageWriter(out, mapper, this::end);
    this.parser = new MessageParser(mapper);
    this.mapper = mapper;
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    session = new StdioSession(factory, out, mapper);
  }

  /**
   * Serves until the input ends and every running call has its answer, or until nobody reads the
   * output. Blocks.
   */
  void serve() throws InterruptedException {
    StdioSession current = session;
    if (current == null) {
      throw new IllegalStateException("no MCP server was built on this transport");
    }
    // A thread of its own, and a daemon: a blocked read cannot be ended when the output closes.
    Thread.ofPlatform().daemon().name("mcp-input").start(() -> readAll(current));
    ended.await();
  }

  private void readAll(StdioSession current) {
    try {
      LineReader.@Nullable Line line;
      while ((line = in.next()) != null) {
        receive(current, line);
      }
      current.inputEnded();
      current.awaitAnswers();
    } catch (IOException e) {
      log.debug("cannot read from the client any more", e);
      current.abandon();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  private void receive(StdioSession current, LineReader.Line line) {
    try {
      switch (line) {
        case LineReader.Line.TooLong(int maxBytes) ->
            out.writeError(
                null,
                ErrorCodes.INVALID_REQUEST,
                "Invalid request: a message of more than " + maxBytes + " bytes");
        case LineReader.Line.NotUtf8() ->
            out.writeError(null, ErrorCodes.PARSE_ERROR, "Parse error: not UTF-8");
        case LineReader.Line.Text(String text) -> {
          if (!text.isBlank()) {
            current.receive(parser.parse(text));
          }
        }
      }
    } catch (RuntimeException e) {
      // Whatever one message did, the next one must find a server.
      log.warn("a message could not be handled", e);
      out.writeError(
          null, ErrorCodes.INTERNAL_ERROR, "Internal error: the message was not handled");
    }
  }

  /** The person at the client. */
  Person person(McpAsyncServerExchange exchange) {
    StdioSession current = session;
    return current == null
        ? Person.NOBODY
        : new ClientPerson(exchange.getClientCapabilities(), current.requests());
  }

  private void end() {
    StdioSession current = session;
    if (current != null) {
      current.abandon();
    }
    ended.countDown();
  }

  @Override
  public Mono<Void> notifyClients(String method, @Nullable Object params) {
    StdioSession current = session;
    return current == null ? Mono.empty() : current.notifyClient(method, params);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.fromRunnable(this::end);
  }

  @Override
  public List<String> protocolVersions() {
    return List.of(
        ProtocolVersions.MCP_2024_11_05,
        ProtocolVersions.MCP_2025_03_26,
        ProtocolVersions.MCP_2025_06_18,
        ProtocolVersions.MCP_2025_11_25);
  }
}
