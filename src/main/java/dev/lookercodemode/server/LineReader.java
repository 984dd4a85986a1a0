package dev.lookercodemode.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A splitter of a stream into lines of bounded length. A longer line is read to its end without
 * being kept. For one thread.
 */
final class LineReader {
  private static final int FIRST_CAPACITY = 8 << 10;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] chunk = new byte[64 << 10];
  private int position;
  private int available;
  private byte[] line = new byte[FIRST_CAPACITY];
  private int length;

  LineReader(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** What stood between two line ends. */
  sealed interface Line {
    record Text(String text) implements Line {}

    record TooLong(int maxBytes) implements Line {}

    record NotUtf8() implements Line {}
  }

  /** The next line without its end, or null at the end of the stream; a last line needs no end. */
  @Nullable Line next() throws IOException {
    length = 0;
    boolean tooLong = false;
    boolean any = false;
    while (true) {
      if (position == available) {
        available = Math.max(0, in.read(chunk));
        position = 0;
        if (available == 0) {
          return any ? line(tooLong) : null;
        }
      }
      any = true;
      int end = position;
      while (end < available && chunk[end] != '\n') {
        end++;
      }
      tooLong |= (long) length + (end - position) > maxBytes;
      if (!tooLong) {
        append(position, end);
      }
      boolean complete = end < available;
      position = complete ? end + 1 : end;
      if (complete) {
        return line(tooLong);
      }
    }
  }

  private void append(int from, int to) {
    int wanted = length + (to - from);
    if (wanted > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(maxBytes, Math.max(wanted, 2L * line.length)));
    }
    System.arraycopy(chunk, from, line, length, to - from);
    length = wanted;
  }

  private Line line(boolean tooLong) {
    try {
      if (tooLong) {
        return new Line.TooLong(maxBytes);
      }
      return new Line.Text(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length)).toString());
    } catch (CharacterCodingException e) {
      return new Line.NotUtf8();
    } finally {
      if (line.length > 1 << 20) {
        line = new byte[FIRST_CAPACITY]; // one large message must not hold its memory for good
      }
    }
  }
}
