package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.typings.Size;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A client that writes lines and reads lines, and a server for it at the other end. */
final class TestClient implements AutoCloseable {
  static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":\"init\",\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
          + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";
  static final String INITIALIZED =
      "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";

  final FakeSandbox sandbox = new FakeSandbox();
  private final ObjectMapper mapper = new ObjectMapper();
  private final Socket client;
  private final Socket server;
  private final BufferedReader in;
  private final OutputStream out;
  private final LookerServer looker;
  private final Thread serving;

  TestClient() throws IOException {
    this(StdioTransport.MAX_LINE_BYTES, 8, Duration.ofSeconds(5));
  }

  TestClient(LookerAccess access) throws IOException {
    this(access, StdioTransport.MAX_LINE_BYTES, 8, Duration.ofSeconds(5));
  }

  TestClient(int maxLineBytes, int runsAtOnce, Duration heartbeat) throws IOException {
    this(new FakeLooker(), maxLineBytes, runsAtOnce, heartbeat);
  }

  /** A client of a server with real workers, which may take their time. */
  TestClient(RunService service, Set<Language> languages) throws IOException {
    this(service, languages, StdioTransport.MAX_LINE_BYTES, 8, Duration.ofSeconds(5));
    client.setSoTimeout(180_000);
  }

  TestClient(LookerAccess access, int maxLineBytes, int runsAtOnce, Duration heartbeat)
      throws IOException {
    this(null, access, EnumSet.of(Language.JAVASCRIPT), maxLineBytes, runsAtOnce, heartbeat);
  }

  private TestClient(
      RunService service,
      Set<Language> languages,
      int maxLineBytes,
      int runsAtOnce,
      Duration heartbeat)
      throws IOException {
    this(service, null, languages, maxLineBytes, runsAtOnce, heartbeat);
  }

  /** A socket pair rather than piped streams: they mind which threads write, and interrupts. */
  private TestClient(
      RunService given,
      LookerAccess access,
      Set<Language> languages,
      int maxLineBytes,
      int runsAtOnce,
      Duration heartbeat)
      throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      client = new Socket(listener.getInetAddress(), listener.getLocalPort());
      server = listener.accept();
    }
    client.setSoTimeout(20_000);
    in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    out = client.getOutputStream();
    looker =
        new LookerServer(
            given == null ? new RunService(sandbox, access, limits(runsAtOnce)) : given,
            "test",
            Size.COMPACT,
            languages,
            heartbeat);
    serving =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    looker.serve(server.getInputStream(), server.getOutputStream(), maxLineBytes);
                    server.shutdownOutput();
                  } catch (IOException | InterruptedException e) {
                    // the test sees a connection without an answer
                  }
                });
  }

  private static RunLimits limits(int runsAtOnce) {
    RunLimits usual = RunLimits.DEFAULT;
    return new RunLimits(
        usual.run(), usual.longest(), runsAtOnce, usual.concurrency(), usual.shownBytes());
  }

  TestClient initialized() throws IOException {
    return initialized("{}");
  }

  /** With what the client says it can do, a JSON object. */
  TestClient initialized(String capabilities) throws IOException {
    send(INITIALIZE.replace("\"capabilities\":{}", "\"capabilities\":" + capabilities));
    assertThat(receive().path("result").path("protocolVersion").asText()).isEqualTo("2025-06-18");
    send(INITIALIZED);
    return this;
  }

  void send(String line) throws IOException {
    send((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void send(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  void call(Object id, String code) throws IOException {
    send(callLine(id, code, ""));
  }

  static String callLine(Object id, String code, String more) {
    String quoted = id instanceof String ? "\"" + id + "\"" : id.toString();
    return "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"tools/call\",\"params\":{\"name\":\"run_js_code\",\"arguments\":{\"code\":%s}%s}}"
        .formatted(quoted, new ObjectMapper().valueToTree(code), more);
  }

  void ping(Object id) throws IOException {
    send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"ping\"}");
  }

  /** The next line; null at the end. */
  JsonNode receive() throws IOException {
    String line = in.readLine();
    return line == null ? null : mapper.readTree(line);
  }

  /** Closes the way to the server, as a client does that ends. */
  void endInput() throws IOException {
    client.shutdownOutput();
  }

  /** Closes both ways at once. */
  void disconnect() throws IOException {
    client.setSoLinger(true, 0);
    client.close();
  }

  boolean serverEnds() throws InterruptedException {
    return serving.join(Duration.ofSeconds(20));
  }

  boolean reaches(java.util.concurrent.CountDownLatch latch) throws InterruptedException {
    return latch.await(20, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    sandbox.release.countDown();
    client.close();
    server.close();
    looker.close();
  }
}
