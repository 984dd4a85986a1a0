package dev.lookercodemode.demo;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests as they stand on the wire: a client would refuse to send some of them. */
final class RawHttp {
  private RawHttp() {}

  static String get(URI base, String path, Caller caller) throws IOException {
    return get(base, path, "Authorization: " + caller.authorization() + "\r\n");
  }

  static String get(URI base, String path, String headers) throws IOException {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
