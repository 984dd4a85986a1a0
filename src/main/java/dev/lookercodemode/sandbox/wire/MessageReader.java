package dev.lookercodemode.sandbox.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the messages of the other side from a stream. For use by one thread. */
public final class MessageReader {
  private static final int MAX_ENTRIES = 10_000;

  private final InputStream in;
  private final boolean fromParent;
  private final int maxFrame;

  private MessageReader(InputStream in, boolean fromParent, int maxFrame) {
    this.in = in;
    this.fromParent = fromParent;
    this.maxFrame = maxFrame;
  }

  /** Reads what a parent sends; {@code maxFrame} is the largest payload in bytes. */
  public static MessageReader ofParent(InputStream in, int maxFrame) {
    return new MessageReader(in, true, maxFrame);
  }

  /** Reads what a worker sends; {@code maxFrame} is the largest payload in bytes. */
  public static MessageReader ofWorker(InputStream in, int maxFrame) {
    return new MessageReader(in, false, maxFrame);
  }

  /**
   * The next message; null at the end of the stream. Blocks.
   *
   * @throws WireException if what comes is no message of the other side, or is too large
   * @throws IOException if the stream breaks, also in the middle of a frame
   */
  public @Nullable Message read() throws IOException {
    int code = in.read();
    if (code < 0) {
      return null;
    }
    FrameType type = FrameType.of(code, fromParent);
    int length = ByteBuffer.wrap(exactly(4)).getInt();
    if (length < 0 || length > maxFrame) {
      throw new WireException("frame of " + length + " bytes; the limit is " + maxFrame);
    }
    Payload payload = new Payload(ByteBuffer.wrap(exactly(length)));
    Message message = decode(type, payload);
    payload.end();
    return message;
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the stream ended within a frame");
    }
    return bytes;
  }

  private static Message decode(FrameType type, Payload p) throws WireException {
    return switch (type) {
      case RUN -> new Message.Run(p.text(), p.map(), p.integer());
      case SURFACE -> new Message.Surface(p.texts(), p.texts(), p.texts(), p.texts());
      case REPLY_VALUE -> new Message.ReplyValue(p.number(), p.text());
      case REPLY_BYTES -> {
        long call = p.number();
        String mediaType = p.text();
        yield new Message.ReplyBytes(call, p.bytes(), mediaType);
      }
      case REPLY_FAILURE ->
          new Message.ReplyFailure(p.number(), p.text(), p.text(), p.text(), p.text());
      case READY -> new Message.Ready();
      case CALL -> new Message.Call(p.number(), p.text(), p.text(), p.text(), p.text());
      case LOG -> new Message.Log(p.text());
      case PROGRESS -> new Message.Progress(p.text(), p.decimal(), p.decimal());
      case ATTACH -> new Message.Attach(p.text(), p.text(), p.bytes());
      case DONE -> new Message.Done(p.text(), p.flag(), p.flag() ? List.of(failure(p)) : List.of());
    };
  }

  private static Message.Failure failure(Payload p) throws WireException {
    return new Message.Failure(
        p.flag(), p.text(), p.text(), p.integer(), p.integer(), p.text(), p.text());
  }

  /** A frame's payload, read front to back; a read past its end is a {@link WireException}. */
  private record Payload(ByteBuffer buffer) {
    int integer() throws WireException {
      need(4);
      return buffer.getInt();
    }

    long number() throws WireException {
      need(8);
      return buffer.getLong();
    }

    double decimal() throws WireException {
      need(8);
      return buffer.getDouble();
    }

    boolean flag() throws WireException {
      need(1);
      return buffer.get() != 0;
    }

    byte[] bytes() throws WireException {
      int length = integer();
      need(length);
      byte[] bytes = new byte[length];
      buffer.get(bytes);
      return bytes;
    }

    String text() throws WireException {
      return new String(bytes(), StandardCharsets.UTF_8);
    }

    List<String> texts() throws WireException {
      int count = count();
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        texts.add(text());
      }
      return texts;
    }

    Map<String, String> map() throws WireException {
      int count = count();
      Map<String, String> map = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        map.put(text(), text());
      }
      return map;
    }

    void end() throws WireException {
      if (buffer.hasRemaining()) {
        throw new WireException("frame with " + buffer.remaining() + " bytes too many");
      }
    }

    private int count() throws WireException {
      int count = integer();
      if (count < 0 || count > MAX_ENTRIES) {
        throw new WireException("frame with a list of " + count + " entries");
      }
      return count;
    }

    private void need(int bytes) throws WireException {
      if (bytes < 0 || bytes > buffer.remaining()) {
        throw new WireException("frame cut short");
      }
    }
  }
}
