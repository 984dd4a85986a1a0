package dev.lookercodemode.looker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A proxy that tunnels (CONNECT) to where a test says, and may ask for a login. */
final class ConnectProxy implements AutoCloseable {
  final List<String> requests = new CopyOnWriteArrayList<>();
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int target;
  private final @Nullable String authorization;
  private final @Nullable String refusal;

  /**
   * @param target the port on this machine, whatever host is asked for
   * @param authorization what it wants to see; null for nothing
   * @param refusal what it answers instead, e.g. {@code 403 Forbidden}; null to tunnel
   */
  ConnectProxy(int target, @Nullable String authorization, @Nullable String refusal)
      throws IOException {
    this.target = target;
    this.authorization = authorization;
    this.refusal = refusal;
    Thread.startVirtualThread(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  private void accept() {
    while (true) {
      try {
        Socket client = door.accept();
        Thread.startVirtualThread(() -> serve(client));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      for (String head = head(client); !head.isEmpty(); head = head(client)) {
        requests.add(head);
        if (refusal != null) {
          say(client, refusal, "");
          return;
        }
        if (authorization == null || head.contains("Proxy-Authorization: " + authorization)) {
          tunnel(client);
          return;
        }
        say(
            client,
            "407 Proxy Authentication Required",
            "Proxy-Authenticate: Basic realm=\"p\"\r\n");
      }
    } catch (IOException e) {
      // the client or the target is gone
    }
  }

  private void tunnel(Socket client) throws IOException {
    try (Socket upstream = new Socket(InetAddress.getLoopbackAddress(), target)) {
      say(client, "200 Connection Established", "");
      Thread back = Thread.startVirtualThread(() -> copy(upstream, client));
      copy(client, upstream);
      back.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // either end is gone
    }
  }

  private static void say(Socket client, String status, String header) throws IOException {
    OutputStream out = client.getOutputStream();
    String length = status.startsWith("200") ? "" : "Content-Length: 0\r\n";
    out.write(
        ("HTTP/1.1 " + status + "\r\n" + header + length + "\r\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static String head(Socket client) throws IOException {
    InputStream in = client.getInputStream();
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.write(next);
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
