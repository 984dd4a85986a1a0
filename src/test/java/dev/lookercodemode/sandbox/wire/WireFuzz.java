package dev.lookercodemode.sandbox.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The fuzz target of the wire: what a hostile worker, or a parent gone mad, can send. Whatever
 * comes is a message or a refusal, and a message that is written again reads the same.
 */
public final class WireFuzz {
  private static final int MAX_FRAME = 1 << 16;

  private WireFuzz() {}

  /** The first byte says who sends (odd: the parent), the others are the stream. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    boolean fromParent = (data[0] & 1) == 1;
    MessageReader reader = reader(Arrays.copyOfRange(data, 1, data.length), fromParent);
    try {
      for (Message m = reader.read(); m != null; m = reader.read()) {
        readsTheSame(m, fromParent);
      }
    } catch (IOException refused) {
      // the only way to say no
    }
  }

  private static void readsTheSame(Message message, boolean fromParent) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new MessageWriter(out).write(message);
      // A byte that is no UTF-8 reads as three: only the reader's bound could refuse it now.
      byte[] frame = out.toByteArray();
      if (frame.length <= MAX_FRAME && !same(message, reader(frame, fromParent).read())) {
        throw new AssertionError("not the same when written and read again: " + message);
      }
    } catch (IOException e) {
      throw new AssertionError("refused what was written: " + message, e);
    }
  }

  private static MessageReader reader(byte[] stream, boolean fromParent) {
    ByteArrayInputStream in = new ByteArrayInputStream(stream);
    return fromParent
        ? MessageReader.ofParent(in, MAX_FRAME)
        : MessageReader.ofWorker(in, MAX_FRAME);
  }

  /** Arrays in records are compared by identity. */
  private static boolean same(Message one, Message other) {
    return switch (one) {
      case Message.ReplyBytes(long call, byte[] content, String mediaType) ->
          other instanceof Message.ReplyBytes(long call2, byte[] content2, String mediaType2)
              && call == call2
              && Arrays.equals(content, content2)
              && mediaType.equals(mediaType2);
      case Message.Attach(String name, String mediaType, byte[] content) ->
          other instanceof Message.Attach(String name2, String mediaType2, byte[] content2)
              && name.equals(name2)
              && mediaType.equals(mediaType2)
              && Arrays.equals(content, content2);
      default -> one.equals(other);
    };
  }
}
