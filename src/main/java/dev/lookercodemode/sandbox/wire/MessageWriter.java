package dev.lookercodemode.sandbox.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes messages to a stream, each as one frame. Safe for use by several threads: frames do not
 * mix.
 */
public final class MessageWriter {
  private final OutputStream out;
  private final ReentrantLock lock = new ReentrantLock();

  public MessageWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes the message and flushes.
   *
   * @throws IOException if the other side is gone
   */
  public void write(Message message) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    DataOutputStream data = new DataOutputStream(bytes);
    FrameType type = encode(message, data);
    byte[] payload = bytes.toByteArray();
    byte[] header = {
      (byte) type.code(),
      (byte) (payload.length >>> 24),
      (byte) (payload.length >>> 16),
      (byte) (payload.length >>> 8),
      (byte) payload.length
    };
    lock.lock();
    try {
      out.write(header);
      out.write(payload);
      out.flush();
    } finally {
      lock.unlock();
    }
  }

  private static FrameType encode(Message message, DataOutputStream data) throws IOException {
    return switch (message) {
      case Message.Run m -> {
        text(data, m.code());
        data.writeInt(m.vars().size());
        for (var entry : m.vars().entrySet()) {
          text(data, entry.getKey());
          text(data, entry.getValue());
        }
        data.writeInt(m.resultBytes());
        yield FrameType.RUN;
      }
      case Message.Surface m -> {
        texts(data, m.methods());
        texts(data, m.immediate());
        texts(data, m.scopes());
        texts(data, m.errorTypes());
        yield FrameType.SURFACE;
      }
      case Message.ReplyValue m -> {
        data.writeLong(m.call());
        text(data, m.json());
        yield FrameType.REPLY_VALUE;
      }
      case Message.ReplyBytes m -> {
        data.writeLong(m.call());
        text(data, m.mediaType());
        bytes(data, m.content());
        yield FrameType.REPLY_BYTES;
      }
      case Message.ReplyFailure m -> {
        data.writeLong(m.call());
        text(data, m.type());
        text(data, m.message());
        text(data, m.hint());
        text(data, m.details());
        yield FrameType.REPLY_FAILURE;
      }
      case Message.Ready() -> FrameType.READY;
      case Message.Call m -> {
        data.writeLong(m.id());
        text(data, m.function());
        text(data, m.positional());
        text(data, m.named());
        text(data, m.scope());
        yield FrameType.CALL;
      }
      case Message.Log m -> {
        text(data, m.line());
        yield FrameType.LOG;
      }
      case Message.Progress m -> {
        text(data, m.message());
        data.writeDouble(m.done());
        data.writeDouble(m.total());
        yield FrameType.PROGRESS;
      }
      case Message.Attach m -> {
        text(data, m.name());
        text(data, m.mediaType());
        bytes(data, m.content());
        yield FrameType.ATTACH;
      }
      case Message.Done m -> {
        text(data, m.result());
        data.writeBoolean(m.returnedNothing());
        data.writeBoolean(!m.failure().isEmpty());
        for (Message.Failure f : m.failure()) {
          failure(data, f);
        }
        yield FrameType.DONE;
      }
    };
  }

  private static void failure(DataOutputStream data, Message.Failure f) throws IOException {
    data.writeBoolean(f.limit());
    text(data, f.type());
    text(data, f.message());
    data.writeInt(f.line());
    data.writeInt(f.column());
    text(data, f.hint());
    text(data, f.details());
  }

  private static void text(DataOutputStream data, String text) throws IOException {
    bytes(data, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void texts(DataOutputStream data, Collection<String> texts) throws IOException {
    data.writeInt(texts.size());
    for (String text : texts) {
      text(data, text);
    }
  }

  private static void bytes(DataOutputStream data, byte[] bytes) throws IOException {
    data.writeInt(bytes.length);
    data.write(bytes);
  }
}
