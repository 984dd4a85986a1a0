package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StdioTransportTest {

  /** A line, and the code of the error it is answered with; 0 for none. */
  static Stream<Arguments> malformed() {
    String call = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":";
    return Stream.of(
        Arguments.of("", 0),
        Arguments.of("   \t ", 0),
        Arguments.of("\r", 0),
        Arguments.of("nonsense", -32700),
        Arguments.of("{", -32700),
        Arguments.of("}", -32700),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1,", -32700),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"} trailing", -32700),
        Arguments.of("{} {}", -32700),
        Arguments.of("\u0000", -32700),
        Arguments.of("{\"a\":NaN}", -32700),
        Arguments.of("{'a':1}", -32700),
        Arguments.of("[".repeat(5_000), -32700),
        Arguments.of("{\"a\":".repeat(5_000), -32700),
        Arguments.of("\"unterminated", -32700),
        Arguments.of("Content-Length: 12", -32700),
        Arguments.of("[]", -32600),
        Arguments.of("[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]", -32600),
        Arguments.of("null", -32600),
        Arguments.of("42", -32600),
        Arguments.of("\"text\"", -32600),
        Arguments.of("true", -32600),
        Arguments.of("{}", -32600),
        Arguments.of("{\"id\":1,\"method\":\"ping\"}", -32600),
        Arguments.of("{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}", -32600),
        Arguments.of("{\"jsonrpc\":2.0,\"id\":1,\"method\":\"ping\"}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":[1],\"method\":\"ping\"}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":true,\"method\":\"ping\"}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1e30,\"method\":\"ping\"}", -32600),
        Arguments.of(
            "{\"jsonrpc\":\"2.0\",\"id\":" + "9".repeat(30) + ",\"method\":\"ping\"}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":5}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\"}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":null}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{},\"error\":{}}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":\"bad\"}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"result\":{}}", -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":\"unknown\",\"result\":{}}", 0),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":\"unknown\",\"result\":null}", 0),
        Arguments.of(
            "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"error\":{\"code\":1,\"message\":\"m\"}}", 0),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}", -32601),
        Arguments.of(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":[1]}", -32602),
        Arguments.of(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":1}", -32602),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}", -32602),
        Arguments.of(call + "{}}", -32602),
        Arguments.of(call + "{\"name\":5}}", -32602),
        Arguments.of(call + "{\"name\":\"no_such_tool\"}}", -32602),
        Arguments.of(call + "{\"name\":\"run_js_code\",\"arguments\":[]}}", -32602),
        Arguments.of(call + "{\"name\":\"run_js_code\",\"arguments\":\"x\"}}", -32602),
        Arguments.of(call + "{\"name\":\"run_js_code\",\"_meta\":7}}", -32602),
        Arguments.of(call + "{\"name\":\"run_js_code\",\"_meta\":{\"progressToken\":{}}}}", -32602),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/read\"}", -32602),
        Arguments.of(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/read\",\"params\":{\"uri\":\"x:y\"}}",
            -32002),
        Arguments.of(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"logging/setLevel\",\"params\":{\"level\":\"loud\"}}",
            -32602),
        Arguments.of(TestClient.INITIALIZE, -32600),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/no_such\"}", 0),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}", 0),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/roots/list_changed\"}", 0),
        Arguments.of("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}", 0),
        Arguments.of(
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":{}}}",
            0),
        Arguments.of(
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":99}}",
            0),
        Arguments.of("{\"method\":\"notifications/initialized\"}", -32600));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void answersAMalformedLineAndTheNextPing(String line, int code) throws IOException {
    try (TestClient client = new TestClient().initialized()) {
      client.send(line);
      if (code != 0) {
        JsonNode error = client.receive().path("error");
        assertThat(error.path("code").asInt()).isEqualTo(code);
        assertThat(error.path("message").asText())
            .isNotBlank()
            .doesNotContain("java.", "Exception", "com.fasterxml", "\tat ");
      }
      client.ping(1);
      JsonNode pong = client.receive();
      assertThat(pong.path("id").asInt()).isEqualTo(1);
      assertThat(pong.path("result").isObject()).isTrue();
    }
  }

  @Test
  void surviveThemAllInOneSession() throws IOException {
    try (TestClient client = new TestClient().initialized()) {
      List<Arguments> lines = malformed().toList();
      for (Arguments line : lines) {
        client.send((String) line.get()[0]);
      }
      client.call("last", "42");
      int errors = 0;
      JsonNode answer = client.receive();
      while (!answer.path("id").asText().equals("last")) {
        errors++;
        answer = client.receive();
      }
      assertThat(errors).isEqualTo((int) lines.stream().filter(l -> !l.get()[1].equals(0)).count());
      assertThat(answer.path("result").path("structuredContent").path("result").asInt())
          .isEqualTo(42);
    }
  }

  @Test
  void refusesInvalidUtf8() throws IOException {
    try (TestClient client = new TestClient().initialized()) {
      for (String hex : List.of("ff", "c0af", "eda080", "7b22c3227d", "fffe7b00")) {
        client.send(HexFormat.of().parseHex(hex + "0a"));
        assertThat(client.receive().path("error").path("code").asInt()).isEqualTo(-32700);
        client.ping(1);
        assertThat(client.receive().has("result")).isTrue();
      }
    }
  }

  @Test
  void skipsALineThatIsTooLong() throws IOException {
    try (TestClient client = new TestClient(1000, 8, Duration.ofSeconds(5)).initialized()) {
      for (int length : List.of(1001, 64 << 10, 200_000)) {
        client.send("x".repeat(length));
        JsonNode error = client.receive().path("error");
        assertThat(error.path("code").asInt()).isEqualTo(-32600);
        assertThat(error.path("message").asText()).contains("1000 bytes");
        client.ping(2);
        assertThat(client.receive().has("result")).isTrue();
      }
      client.send("x".repeat(1000));
      assertThat(client.receive().path("error").path("code").asInt()).isEqualTo(-32700);
    }
  }

  @Test
  void readsMessagesThatComeInPieces() throws IOException {
    try (TestClient client = new TestClient().initialized()) {
      byte[] line =
          (TestClient.callLine("p", "\"\u00fc\ud83d\ude00\"", "") + "\r\n")
              .getBytes(StandardCharsets.UTF_8);
      for (byte b : line) {
        client.send(new byte[] {b});
      }
      assertThat(client.receive().path("result").path("structuredContent").path("result").asText())
          .isEqualTo("\u00fc\ud83d\ude00");
    }
  }

  @Test
  void refusesRequestsBeforeInitializeButAnswersPing() throws IOException {
    try (TestClient client = new TestClient()) {
      client.ping(1);
      assertThat(client.receive().has("result")).isTrue();
      client.call(2, "1");
      JsonNode refused = client.receive();
      assertThat(refused.path("id").asInt()).isEqualTo(2);
      assertThat(refused.path("error").path("code").asInt()).isEqualTo(-32600);
      assertThat(refused.path("error").path("message").asText()).contains("initialize");
      client.send("{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"initialize\",\"params\":{}}");
      assertThat(client.receive().path("error").path("code").asInt()).isEqualTo(-32602);
      client.initialized().call(4, "1");
      assertThat(client.receive().path("result").path("isError").asBoolean()).isFalse();
    }
  }

  @Test
  void servesAClientThatForgetsTheInitializedNotification() throws IOException {
    try (TestClient client = new TestClient()) {
      client.send(TestClient.INITIALIZE);
      client.receive();
      client.call(1, "5");
      assertThat(client.receive().path("result").path("isError").asBoolean(true)).isFalse();
    }
  }

  @Test
  void answersPingWhileAScriptRuns() throws Exception {
    try (TestClient client = new TestClient().initialized()) {
      client.call(1, "wait");
      assertThat(client.reaches(client.sandbox.waiting)).isTrue();
      client.ping(2);
      assertThat(client.receive().path("id").asInt()).isEqualTo(2);
    }
  }

  @Test
  void cancelsARunningScriptAndSendsNoAnswerForIt() throws Exception {
    try (TestClient client = new TestClient().initialized()) {
      client.call("c", "wait");
      assertThat(client.reaches(client.sandbox.waiting)).isTrue();
      client.send(cancelled("\"c\""));
      assertThat(client.reaches(client.sandbox.interrupted)).isTrue();
      client.call("after", "1");
      assertThat(client.receive().path("id").asText()).isEqualTo("after");
      client.endInput();
      assertThat(client.receive()).isNull();
    }
  }

  @Test
  void cancelsAScriptThatWaitsForItsTurn() throws Exception {
    try (TestClient client =
        new TestClient(StdioTransport.MAX_LINE_BYTES, 1, Duration.ofSeconds(5)).initialized()) {
      client.call(1, "wait");
      assertThat(client.reaches(client.sandbox.waiting)).isTrue();
      client.call(2, "2");
      client.call(3, "3");
      client.send(cancelled("2"));
      client.ping(4);
      assertThat(client.receive().path("id").asInt()).isEqualTo(4);
      client.sandbox.release.countDown();
      assertThat(client.receive().path("id").asInt()).isEqualTo(1);
      assertThat(client.receive().path("id").asInt()).isEqualTo(3);
      client.endInput();
      assertThat(client.receive()).isNull();
    }
  }

  @Test
  void runsNoMoreScriptsAtOnceThanAllowedAndTheRestInOrder() throws Exception {
    try (TestClient client =
        new TestClient(StdioTransport.MAX_LINE_BYTES, 2, Duration.ofSeconds(5)).initialized()) {
      for (int i = 1; i <= 12; i++) {
        client.call(i, "wait");
      }
      assertThat(client.reaches(client.sandbox.waiting)).isTrue();
      client.sandbox.release.countDown();
      List<Integer> ids = new ArrayList<>();
      for (int i = 1; i <= 12; i++) {
        ids.add(client.receive().path("id").asInt());
      }
      assertThat(ids).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
      assertThat(client.sandbox.most).hasValueLessThanOrEqualTo(2);
    }
  }

  @Test
  void refusesAnIdThatIsStillRunning() throws Exception {
    try (TestClient client = new TestClient().initialized()) {
      client.call(1, "wait");
      assertThat(client.reaches(client.sandbox.waiting)).isTrue();
      client.call(1, "2");
      JsonNode refused = client.receive();
      assertThat(refused.path("error").path("code").asInt()).isEqualTo(-32600);
      client.call("1", "\"another id\"");
      assertThat(client.receive().path("id").isTextual()).isTrue();
      client.sandbox.release.countDown();
      assertThat(client.receive().path("result").path("structuredContent").path("result").asText())
          .isEqualTo("released");
    }
  }

  @Test
  void deliversRunningAnswersAfterTheEndOfInputAndThenEnds() throws Exception {
    try (TestClient client = new TestClient().initialized()) {
      client.call(1, "wait");
      client.send(TestClient.callLine(2, "wait", "").getBytes(StandardCharsets.UTF_8));
      client.endInput(); // the last line has no line end
      assertThat(client.reaches(client.sandbox.waiting)).isTrue();
      client.sandbox.release.countDown();
      assertThat(List.of(client.receive().path("id").asInt(), client.receive().path("id").asInt()))
          .containsExactlyInAnyOrder(1, 2);
      assertThat(client.receive()).isNull();
      assertThat(client.serverEnds()).isTrue();
    }
  }

  @Test
  void endsQuietlyWhenNobodyReads() throws Exception {
    try (TestClient client = new TestClient().initialized()) {
      client.call(1, "wait");
      assertThat(client.reaches(client.sandbox.waiting)).isTrue();
      client.disconnect();
      client.sandbox.release.countDown();
      assertThat(client.serverEnds()).isTrue();
    }
  }

  private static String cancelled(String id) {
    return "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":"
        + id
        + "}}";
  }
}
