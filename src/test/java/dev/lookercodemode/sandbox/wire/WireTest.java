package dev.lookercodemode.sandbox.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireTest {
  private static final int MAX = 1 << 16;

  static Stream<Message> fromParent() {
    return Stream.of(
        new Message.Run("return 'é😀'", Map.of("a", "[1]"), 5),
        new Message.Surface(
            List.of("me", "user"), List.of("search"), List.of("on"), List.of("LookerError", "E")),
        new Message.ReplyValue(-7, "{\"a\":null}"),
        new Message.ReplyFailure(8, "LookerError", "Not found", "", "{}"));
  }

  static Stream<Message> fromWorker() {
    return Stream.of(
        new Message.Ready(),
        new Message.Call(Long.MAX_VALUE, "me", "[]", "{}", "{\"on\":\"a\"}"),
        new Message.Log("a line"),
        new Message.Progress("half", 0.5, 1),
        new Message.Done("1", false, List.of()),
        new Message.Done(
            "null",
            true,
            List.of(new Message.Failure(true, "RangeError", "deep", 3, 4, "loop", "{\"a\":1}"))));
  }

  @ParameterizedTest
  @MethodSource("fromParent")
  void whatAParentSaysArrives(Message message) throws IOException {
    assertThat(MessageReader.ofParent(stream(bytes(message)), MAX).read()).isEqualTo(message);
  }

  @ParameterizedTest
  @MethodSource("fromWorker")
  void whatAWorkerSaysArrives(Message message) throws IOException {
    assertThat(MessageReader.ofWorker(stream(bytes(message)), MAX).read()).isEqualTo(message);
  }

  @Test
  void bytesArriveAsTheyAre() throws IOException {
    byte[] content = {0, -1, 70, 10};
    Message read =
        MessageReader.ofWorker(stream(bytes(new Message.Attach("a.bin", "x/y", content))), MAX)
            .read();
    assertThat(read)
        .isInstanceOfSatisfying(
            Message.Attach.class, a -> assertThat(a.content()).isEqualTo(content));
  }

  @Test
  void theEndOfTheStreamIsNoMessage() throws IOException {
    assertThat(MessageReader.ofWorker(stream(new byte[0]), MAX).read()).isNull();
  }

  @ParameterizedTest
  @MethodSource("fromParent")
  void aWorkerCannotSpeakAsTheParent(Message message) throws IOException {
    byte[] frame = bytes(message);
    assertThatThrownBy(() -> MessageReader.ofWorker(stream(frame), MAX).read())
        .isInstanceOf(WireException.class);
  }

  @Test
  void aFrameOfAnyLengthIsRefusedBeforeItIsRead() {
    for (int length : new int[] {-1, MAX + 1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      byte[] frame = {
        67, (byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length, 1
      };
      assertThatThrownBy(() -> MessageReader.ofWorker(stream(frame), MAX).read())
          .isInstanceOf(WireException.class)
          .hasMessageContaining("limit");
    }
  }

  @ParameterizedTest
  @MethodSource("fromWorker")
  void aFrameThatIsCutOrTooLongIsRefused(Message message) throws IOException {
    byte[] frame = bytes(message);
    for (int cut = 1; cut < frame.length; cut++) {
      byte[] part = java.util.Arrays.copyOf(frame, cut);
      assertThatThrownBy(() -> MessageReader.ofWorker(stream(part), MAX).read())
          .isInstanceOf(IOException.class);
    }
    byte[] longer = java.util.Arrays.copyOf(frame, frame.length + 1);
    longer[4]++;
    assertThatThrownBy(() -> MessageReader.ofWorker(stream(longer), MAX).read())
        .isInstanceOf(WireException.class);
  }

  @Test
  void noBytesWhateverDoMoreThanThrow() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      byte[] noise = new byte[random.nextInt(64)];
      random.nextBytes(noise);
      if (noise.length > 5) {
        noise[0] = (byte) (65 + random.nextInt(6));
        noise[1] = noise[2] = noise[3] = 0;
        noise[4] = (byte) (noise.length - 5);
      }
      try {
        MessageReader.ofWorker(stream(noise), MAX).read();
      } catch (IOException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  private static byte[] bytes(Message message) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MessageWriter(out).write(message);
    return out.toByteArray();
  }

  private static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
